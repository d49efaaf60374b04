// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <stdexcept>

namespace pappus::symbolic::elimination {

/// Thrown between two operations on polynomials when the work has to end; caught by prove_algebraically().
class WorkStopped : public std::runtime_error {
 public:
  enum class Cause { kTime, kSize, kInterrupt };
  WorkStopped(Cause cause, const char* reason) : std::runtime_error(reason), cause_(cause) {}
  [[nodiscard]] Cause cause() const { return cause_; }

 private:
  Cause cause_;
};

/// The bounds of one piece of work. FLINT cannot be interrupted inside an operation, so an operation that could take
/// long is refused before it starts: that is what the numbers of terms are for.
class WorkLimits {
 public:
  using Clock = std::chrono::steady_clock;

  /// `seconds` of 0 or less means no limit; `cancelled` may be null.
  WorkLimits(double seconds, const std::atomic<bool>* cancelled) : cancelled_(cancelled), has_deadline_(seconds > 0) {
    if (has_deadline_) {
      deadline_ = Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
    }
  }

  [[nodiscard]] bool expired() const { return has_deadline_ && Clock::now() >= deadline_; }
  [[nodiscard]] bool interrupted() const { return cancelled_ != nullptr && cancelled_->load(); }
  /// Seconds until the deadline; a large number without one.
  [[nodiscard]] double remaining_seconds() const {
    constexpr double forever = 1e9;
    return has_deadline_ ? std::chrono::duration<double>(deadline_ - Clock::now()).count() : forever;
  }
  /// Throws WorkStopped when the work has to end.
  void poll() const {
    if (interrupted()) throw WorkStopped(WorkStopped::Cause::kInterrupt, "interrupted");
    if (expired()) throw WorkStopped(WorkStopped::Cause::kTime, "the time limit was reached");
  }

  std::size_t most_terms = 3'000'000;       ///< of one polynomial
  std::size_t most_products = 400'000'000;  ///< pairs of terms of one multiplication
  std::size_t most_gcd_terms = 150'000;     ///< of both arguments of a greatest common divisor

 private:
  const std::atomic<bool>* cancelled_;
  bool has_deadline_;
  Clock::time_point deadline_;
};

}  // namespace pappus::symbolic::elimination
