// SPDX-License-Identifier: Apache-2.0
#include "app/worker/worker_limits.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace pappus::app {

namespace {

/// A worker looks at the clock by itself; one that does not is given this much longer.
double grace(double seconds) { return 1.0 + 0.05 * seconds; }

/// Whether a worker died for want of memory. Libraries in C abort then, each with words of its own.
bool ran_out_of_memory(const WorkerDeath& death, long resident_mb, long limit_mb) {
  if (death.signal() == 0 || limit_mb == 0) return false;
  if (resident_mb >= limit_mb - limit_mb / 8) return true;
  constexpr std::array<std::string_view, 4> kComplaints = {"annot allocate", "nable to allocate", "bad_alloc",
                                                           "out of memory"};
  return std::any_of(kComplaints.begin(), kComplaints.end(),
                     [&](std::string_view complaint) { return death.last_words.find(complaint) != std::string::npos; });
}

}  // namespace

std::string in_seconds(double seconds) {
  char text[64];
  std::snprintf(text, sizeof text, "%g s", seconds);
  return text;
}

std::optional<WorkerVerdict> find_excess(const WorkerLimits& limits, const WorkerUse& use) {
  if (limits.seconds > 0 && use.seconds > limits.seconds + grace(limits.seconds)) {
    return WorkerVerdict{Status::kTimeout, "out of time: the worker did not stop by itself after " +
                                               in_seconds(limits.seconds) + " and was killed"};
  }
  if (limits.cpu_seconds > 0 && use.cpu_seconds > limits.cpu_seconds) {
    return WorkerVerdict{Status::kTimeout, "out of processor time: more than " + in_seconds(limits.cpu_seconds)};
  }
  if (limits.memory_mb > 0 && use.resident_mb > limits.memory_mb) {
    return WorkerVerdict{Status::kResourceOut, "out of memory: more than " + std::to_string(limits.memory_mb) + " MiB"};
  }
  return std::nullopt;
}

WorkerVerdict judge_death(const WorkerLimits& limits, const WorkerDeath& death, long resident_mb) {
  const std::string what_happened = "the worker " + death.describe();
  if (!ran_out_of_memory(death, resident_mb, limits.memory_mb)) return {Status::kError, what_happened};
  return {Status::kResourceOut, "out of memory: " + what_happened};
}

}  // namespace pappus::app
