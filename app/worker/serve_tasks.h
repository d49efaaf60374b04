// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/worker/worker_task.h"

namespace pappus::app {

/// The descriptor on which a worker answers.
inline constexpr int kWorkerChannel = 3;

/// What a worker says once, when it can take tasks.
inline constexpr const char* kReadyLine = "ready";

using TaskSolver = std::function<TaskOutcome(const WorkerTask&)>;

/// The life of a worker: says that it is ready, then takes task after task from the TaskBoard with the id `board` and
/// answers each with its outcome, until nobody listens any more. After a task that ran out of memory, or left more than
/// half of `memory_mb` (0: no limit) in use, it ends by itself: it would hand the shortage on. Ignores SIGINT and
/// SIGTERM, which reach whole process groups: the one who started it decides when it ends. Returns the exit status.
int serve_tasks(const TaskSolver& solve, int board, long memory_mb);

}  // namespace pappus::app
