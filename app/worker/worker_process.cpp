// SPDX-License-Identifier: Apache-2.0
#include "app/worker/worker_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/system_message.h"
#include "app/worker/serve_tasks.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Result;

constexpr int kCannotRun = 127;  // as the shells say it

/// A pair of connected descriptors, closed on exec and when this ends unless released.
struct SocketPair {
  int ours = -1;
  int theirs = -1;

  bool open() {
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return false;
    ours = ends[0];
    theirs = ends[1];
    return true;
  }
  ~SocketPair() {
    if (ours >= 0) ::close(ours);
    if (theirs >= 0) ::close(theirs);
  }
};

/// Runs in the child after fork(). Only async-signal-safe calls are allowed until `live`, and in it when it runs
/// another program.
[[noreturn]] void become_worker(const std::function<int()>& live, int channel, int diagnostics, pid_t parent) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent) ::_exit(kCannotRun);  // the parent died before the line above
  const rlimit no_core{0, 0};
  ::setrlimit(RLIMIT_CORE, &no_core);
  // Out of the way of the numbers that they are to get.
  constexpr int kAboveTargets = 10;
  channel = ::fcntl(channel, F_DUPFD_CLOEXEC, kAboveTargets);
  diagnostics = ::fcntl(diagnostics, F_DUPFD_CLOEXEC, kAboveTargets);
  const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (nothing < 0 || ::dup2(nothing, STDIN_FILENO) < 0 || ::dup2(diagnostics, STDOUT_FILENO) < 0 ||
      ::dup2(diagnostics, STDERR_FILENO) < 0 || ::dup2(channel, kWorkerChannel) < 0) {
    ::_exit(kCannotRun);
  }
  ::close_range(kWorkerChannel + 1, ~0U, 0);
  ::_exit(live());
}

/// Returns only when the program cannot be run.
int run_program(char* const* arguments) {
  ::execv(arguments[0], arguments);
  const char* reason = ::strerrordesc_np(errno);
  for (const char* words : {"cannot run ", static_cast<const char*>(arguments[0]), ": ", reason, "\n"}) {
    if (words != nullptr && ::write(STDERR_FILENO, words, std::strlen(words)) < 0) break;
  }
  return kCannotRun;
}

std::string last_line(std::string_view text) {
  constexpr std::size_t kLongest = 300;
  while (text.ends_with('\n')) text.remove_suffix(1);
  const std::size_t start = text.rfind('\n');
  return std::string(text.substr(start == std::string_view::npos ? 0 : start + 1, kLongest));
}

}  // namespace

int WorkerDeath::signal() const { return WIFSIGNALED(wait_status) ? WTERMSIG(wait_status) : 0; }

std::string WorkerDeath::describe() const {
  const std::string because = last_words.empty() ? "" : ": " + last_words;
  if (const int number = signal(); number != 0) {
    const char* name = ::sigdescr_np(number);
    return "crashed: " + std::string(name != nullptr ? name : "unknown signal") + " (signal " + std::to_string(number) +
           ")" + because;
  }
  return "exited with status " + std::to_string(WEXITSTATUS(wait_status)) + because;
}

Result<WorkerProcess> WorkerProcess::start(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  return start_child([&arguments] { return run_program(arguments.data()); });
}

Result<WorkerProcess> WorkerProcess::copy_of_this(const std::function<int()>& live) {
  // What waits to be printed would be printed by both.
  std::fflush(nullptr);
  return start_child(live);
}

Result<WorkerProcess> WorkerProcess::start_child(const std::function<int()>& live) {
  SocketPair channel;
  SocketPair diagnostics;
  const pid_t parent = ::getpid();
  pid_t child = -1;
  if (channel.open() && diagnostics.open()) child = ::fork();
  if (child < 0) return Failure{"cannot start a worker: " + system_message(errno)};
  if (child == 0) become_worker(live, channel.theirs, diagnostics.theirs, parent);
  return WorkerProcess(child, std::exchange(channel.ours, -1), std::exchange(diagnostics.ours, -1));
}

WorkerProcess::WorkerProcess(WorkerProcess&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)),
      channel_(std::exchange(other.channel_, -1)),
      diagnostics_(std::exchange(other.diagnostics_, -1)),
      received_(std::move(other.received_)),
      spoken_(std::move(other.spoken_)) {}

WorkerProcess::~WorkerProcess() {
  if (pid_ >= 0) end();
}

bool WorkerProcess::receive(std::vector<std::string>& lines) {
  std::array<char, 1 << 16> bytes;
  while (true) {
    const ssize_t count = ::recv(channel_, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count < 0 && errno == EINTR) continue;
    const bool open = count > 0 || (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK));
    if (count > 0) received_.append({bytes.data(), static_cast<std::size_t>(count)});
    while (auto line = received_.take_line()) lines.push_back(std::move(*line));
    if (count <= 0) return open;
  }
}

void WorkerProcess::read_diagnostics() {
  constexpr std::size_t kKept = 4096;
  std::array<char, kKept> bytes;
  while (true) {
    const ssize_t count = ::recv(diagnostics_, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count < 0 && errno == EINTR) continue;
    // At the end of the stream poll() would report it for ever.
    if (count == 0) ::close(std::exchange(diagnostics_, -1));
    if (count <= 0) return;
    spoken_.append(bytes.data(), static_cast<std::size_t>(count));
    if (spoken_.size() > kKept) spoken_.erase(0, spoken_.size() - kKept);
  }
}

double WorkerProcess::cpu_seconds() const {
  clockid_t clock{};
  timespec time{};
  if (::clock_getcpuclockid(pid_, &clock) != 0 || ::clock_gettime(clock, &time) != 0) return 0;
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

void WorkerProcess::kill() { ::kill(pid_, SIGKILL); }

WorkerDeath WorkerProcess::end() {
  kill();
  WorkerDeath death;
  while (::waitpid(pid_, &death.wait_status, 0) < 0 && errno == EINTR) {
  }
  if (diagnostics_ >= 0) read_diagnostics();
  static_cast<void>(receive(death.unread));
  death.last_words = last_line(spoken_);
  ::close(std::exchange(channel_, -1));
  if (diagnostics_ >= 0) ::close(std::exchange(diagnostics_, -1));
  pid_ = -1;
  return death;
}

}  // namespace pappus::app
