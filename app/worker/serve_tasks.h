// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/worker/worker_task.h"

namespace pappus::app {

/// The descriptor over which a worker and the one who started it talk, both ways.
inline constexpr int kWorkerChannel = 3;

/// What a worker says once, when it can take tasks.
inline constexpr const char* kReadyLine = "ready";

using TaskSolver = std::function<TaskOutcome(const WorkerTask&)>;

/// The life of a worker: says that it is ready, then answers each task with its outcome until the channel closes.
/// Ignores SIGINT and SIGTERM, which reach whole process groups: the one who started it decides when it ends.
/// Returns the exit status.
int serve_tasks(const TaskSolver& solve);

}  // namespace pappus::app
