// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <vector>

#include "app/worker/worker_task.h"
#include "symbolic/core/result.h"

namespace pappus::app {

/// Those who solve the problems of a batch: processes of this machine, or of many.
///
/// Every task that is begun comes back from wait() exactly once, whatever happens to who worked on it.
class Workforce {
 public:
  virtual ~Workforce() = default;

  /// Another task can be begun. Some of those that were may wait for a worker then, so that none waits for a task.
  [[nodiscard]] virtual bool has_room() const = 0;
  /// Precondition: has_room().
  virtual void begin(WorkerTask task) = 0;
  /// The outcomes that are there, after waiting at most so long for the first. May return early with none.
  /// Fails when there is nobody left to do the work.
  [[nodiscard]] virtual symbolic::Result<std::vector<TaskOutcome>> wait(std::chrono::milliseconds longest) = 0;
  /// Ends all work at once and returns what was done by then; other tasks that were begun never come back.
  virtual std::vector<TaskOutcome> stop() = 0;
};

}  // namespace pappus::app
