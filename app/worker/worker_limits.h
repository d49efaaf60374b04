// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/result_record.h"
#include "app/worker/worker_process.h"

namespace pappus::app {

/// What a problem may use; 0 means no limit.
struct WorkerLimits {
  double seconds = 0;      ///< wall clock; workers stop by themselves, and are killed soon after when they do not
  double cpu_seconds = 0;  ///< processor time of all threads
  long memory_mb = 0;      ///< resident and, by the worker's own limit, private writable memory
};

/// What a worker has used for a problem so far.
struct WorkerUse {
  double seconds = 0;
  double cpu_seconds = 0;
  long resident_mb = 0;
};

/// Why a problem brought no answer, as its record will say it.
struct WorkerVerdict {
  Status status = Status::kError;
  std::string reason;
};

/// The limit that was passed so far that the worker has to be killed.
[[nodiscard]] std::optional<WorkerVerdict> find_excess(const WorkerLimits& limits, const WorkerUse& use);

/// Of a problem whose worker died by itself, with so much memory when it was last looked at.
[[nodiscard]] WorkerVerdict judge_death(const WorkerLimits& limits, const WorkerDeath& death, long resident_mb);

/// "0.2 s".
[[nodiscard]] std::string in_seconds(double seconds);

}  // namespace pappus::app
