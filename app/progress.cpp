// SPDX-License-Identifier: Apache-2.0
#include "app/progress.h"

#include <cmath>
#include <cstdio>
#include <utility>

#include "app/terminal.h"

namespace pappus::app {

namespace {

void print(const std::string& text) {
  std::fputs(text.c_str(), stderr);
  std::fflush(stderr);
}

}  // namespace

Progress::Progress(bool wanted, std::size_t total, std::string activity, ProgressWords words)
    : total_(total), activity_(std::move(activity)), words_(std::move(words)) {
  if (wanted) ticker_ = std::thread(&Progress::run, this, error_output_is_terminal());
}

Progress::~Progress() { finish(); }

void Progress::note_known(std::size_t problems, std::size_t proved) {
  const std::lock_guard lock(mutex_);
  done_ += problems;
  known_ += problems;
  proved_ += proved;
}

void Progress::advance(bool proved) {
  const std::lock_guard lock(mutex_);
  ++done_;
  if (proved) ++proved_;
}

void Progress::set_detail(std::string detail) {
  const std::lock_guard lock(mutex_);
  detail_ = std::move(detail);
}

void Progress::finish() {
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
  }
  wake_.notify_all();
  if (ticker_.joinable()) ticker_.join();
}

void Progress::run(bool terminal) {
  using namespace std::chrono_literals;
  const std::chrono::milliseconds period = terminal ? 200ms : 10s;
  std::unique_lock lock(mutex_);
  if (wake_.wait_for(lock, terminal ? 1s : period, [this] { return stop_; })) return;
  do {
    print(terminal ? "\r\033[K" + bar_line() : plain_line() + "\n");
  } while (!wake_.wait_for(lock, period, [this] { return stop_; }));
  if (terminal) print("\r\033[K");
}

long Progress::elapsed_seconds() const {
  return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - start_).count();
}

std::string Progress::bar_line() const {
  if (total_ == 1) return plain_line();
  constexpr std::size_t kWidth = 30;
  const std::size_t filled = total_ == 0 ? kWidth : done_ * kWidth / total_;
  return "[" + std::string(filled, '#') + std::string(kWidth - filled, '.') + "] " + plain_line();
}

std::string Progress::plain_line() const {
  const std::string seconds = std::to_string(elapsed_seconds()) + " s";
  if (total_ == 1) return activity_ + ", " + seconds + (detail_.empty() ? "" : ": " + detail_);
  return std::to_string(done_) + " of " + std::to_string(total_) + " " + words_.items + ", " + std::to_string(proved_) +
         " " + words_.successes + ", " + seconds + estimate();
}

std::string Progress::estimate() const {
  const std::size_t worked_on = done_ - known_;
  if (worked_on == 0 || done_ == total_) return {};
  const double each = static_cast<double>(elapsed_seconds()) / static_cast<double>(worked_on);
  const long left = std::lround(each * static_cast<double>(total_ - done_));
  if (left < 120) return ", about " + std::to_string(left) + " s left";
  return ", about " + std::to_string((left + 30) / 60) + " min left";
}

}  // namespace pappus::app
