// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include <CLI/CLI.hpp>

#include "app/command.h"
#include "app/worker/make_worker_command.h"
#include "app/worker/process_memory.h"
#include "app/worker/serve_tasks.h"
#include "app/worker/solve_task.h"

namespace pappus::app {

int live_as_worker(const ProverArguments& prover, long memory_mb, int board, const OptionedTaskSolver& solve) {
  if (memory_mb > 0) limit_own_memory(memory_mb);
  const std::atomic<bool> never = false;
  const SolveOptions options = to_solve_options(prover, never);
  return serve_tasks([&](const WorkerTask& task) { return solve(task, options); }, board, memory_mb);
}

Command make_worker_command(CLI::App& parent) { return make_worker_command(parent, solve_task); }

Command make_worker_command(CLI::App& parent, OptionedTaskSolver solve) {
  struct WorkerArguments {
    ProverArguments prover;
    long memory_mb = 0;
    int board = -1;
  };
  const auto arguments = std::make_shared<WorkerArguments>();
  CLI::App* command = parent.add_subcommand("worker", "Solve what 'pappus batch' sends over a channel");
  command->group("");  // not shown: only batch calls it
  command->add_option("--memory", arguments->memory_mb, "MiB of private memory; 0 means no limit")
      ->check(CLI::NonNegativeNumber);
  command->add_option("--board", arguments->board, "Where the tasks are");
  add_prover_arguments(*command, arguments->prover);
  return {command, [arguments, solve = std::move(solve)] {
            return live_as_worker(arguments->prover, arguments->memory_mb, arguments->board, solve);
          }};
}

}  // namespace pappus::app
