// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <string>
#include <thread>

namespace pappus::app {

/// What the items of a long command are called, and those that came out well.
struct ProgressWords {
  std::string items = "problems";
  std::string successes = "proved";
};

/// Tells on standard error how far a long command is: a bar that is redrawn on a terminal, a line every ten seconds
/// elsewhere, nothing when not wanted. Work that ends within a second shows nothing at all.
///
/// Safe to call from several threads. The bar is wiped by finish() or the destructor.
class Progress {
 public:
  /// `total` problems are to be done; `activity` is the verb that a single problem shows ("proving").
  Progress(bool wanted, std::size_t total, std::string activity, ProgressWords words = {});
  Progress(const Progress& other) = delete;
  Progress& operator=(const Progress& other) = delete;
  ~Progress();

  /// So many problems need no work, so that they say nothing about the time the others take.
  void note_known(std::size_t problems, std::size_t proved);
  /// One more problem is done.
  void advance(bool proved);
  /// What a single problem shows behind the time: how far the work on it is.
  void set_detail(std::string detail);
  /// Stops the display; calling again does nothing.
  void finish();

 private:
  void run(bool terminal);
  [[nodiscard]] std::string bar_line() const;
  [[nodiscard]] std::string plain_line() const;
  [[nodiscard]] long elapsed_seconds() const;
  [[nodiscard]] std::string estimate() const;

  const std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  const std::size_t total_;
  const std::string activity_;
  const ProgressWords words_;
  std::string detail_;
  std::size_t done_ = 0;
  std::size_t proved_ = 0;
  std::size_t known_ = 0;  // of those done
  bool stop_ = false;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::thread ticker_;
};

}  // namespace pappus::app
