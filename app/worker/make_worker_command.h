// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/command.h"
#include "app/solve_problem.h"
#include "app/worker/worker_task.h"

namespace pappus::app {

using OptionedTaskSolver = std::function<TaskOutcome(const WorkerTask&, const SolveOptions&)>;

/// The command `worker`, which no user calls: what batch starts for each of its jobs. Other programs, such as one that
/// a test wants to fail, can be workers too by giving their own `solve`.
[[nodiscard]] Command make_worker_command(CLI::App& parent, OptionedTaskSolver solve);

}  // namespace pappus::app
