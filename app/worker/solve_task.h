// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/solve_problem.h"
#include "app/worker/worker_task.h"

namespace pappus::app {

/// Solves the task, with its own seed, and writes its proof and figure. A file that cannot be written makes the
/// outcome an Error, whatever was proved: what was asked for is not there.
[[nodiscard]] TaskOutcome solve_task(const WorkerTask& task, SolveOptions options);

}  // namespace pappus::app
