// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/command.h"
#include "app/prover_arguments.h"
#include "app/solve_problem.h"
#include "app/worker/worker_task.h"

namespace pappus::app {

using OptionedTaskSolver = std::function<TaskOutcome(const WorkerTask&, const SolveOptions&)>;

/// What a process does that is a worker: keeps to `memory_mb` (0: no limit) and serves the tasks of the TaskBoard with
/// the id `board`. Returns its exit status.
[[nodiscard]] int live_as_worker(const ProverArguments& prover, long memory_mb, int board,
                                 const OptionedTaskSolver& solve);

/// The command `worker`, which no user calls: what batch starts for each of its jobs. Other programs, such as one that
/// a test wants to fail, can be workers too by giving their own `solve`.
[[nodiscard]] Command make_worker_command(CLI::App& parent, OptionedTaskSolver solve);

}  // namespace pappus::app
