// SPDX-License-Identifier: Apache-2.0
#include "app/interrupt.h"

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <ctime>

#include <unistd.h>

#include "symbolic/core/check.h"

namespace pappus::app {

namespace {

// A signal handler can reach nothing but globals; these two are the only ones of the program.
std::atomic<bool> interrupted{false};
std::atomic<std::int64_t> first_signal_second{0};
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<std::int64_t>::is_always_lock_free);

extern "C" void on_signal(int signal_number) {
  // Some callers deliver one request twice (to the process and to its group), so only a later signal is impatience.
  constexpr std::int64_t kPatienceSeconds = 2;
  const int saved_errno = errno;
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  if (!interrupted.exchange(true)) {
    first_signal_second.store(now.tv_sec);
  } else if (now.tv_sec - first_signal_second.load() >= kPatienceSeconds) {
    ::_exit(128 + signal_number);
  }
  errno = saved_errno;
}

}  // namespace

const std::atomic<bool>& catch_interrupts() {
  struct sigaction action {};
  action.sa_handler = on_signal;
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART;
  PAPPUS_CHECK(sigaction(SIGINT, &action, nullptr) == 0);
  PAPPUS_CHECK(sigaction(SIGTERM, &action, nullptr) == 0);
  return interrupted;
}

}  // namespace pappus::app
