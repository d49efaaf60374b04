// SPDX-License-Identifier: Apache-2.0
#include "app/worker/solve_task.h"

#include <optional>
#include <utility>

#include "app/figure_file.h"
#include "app/proof_file.h"
#include "app/worker/process_memory.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Problem;
using symbolic::Result;

std::optional<Failure> write_files(const WorkerTask& task, const Problem& problem, Solution& solution) {
  if (!task.proof_path.empty() && solution.proof) {
    if (auto failure = write_proof_file(task.proof_path, *solution.proof)) return failure;
    solution.record.proof_file = task.proof_path;
  }
  if (task.figure_path.empty() || !solution.figure) return std::nullopt;
  return write_figure_file(task.figure_path, problem, *solution.figure, symbolic::DrawingOptions{});
}

}  // namespace

TaskOutcome solve_task(const WorkerTask& task, SolveOptions options) {
  const Result<Problem> problem = restore_problem(task);
  if (!problem) return {task.id, failure_record(task, Status::kInputError, problem.error().message), ""};
  options.seed = task.seed;
  reset_peak_memory();
  Solution solution = solve_problem(problem.value(), options);
  std::string unwritten;
  if (const auto failure = write_files(task, problem.value(), solution)) {
    unwritten = failure->message;
    solution.record.status = Status::kError;
    solution.record.reason = failure->message;
  }
  return {task.id, std::move(solution.record), std::move(unwritten)};
}

}  // namespace pappus::app
