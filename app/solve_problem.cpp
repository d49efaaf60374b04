// SPDX-License-Identifier: Apache-2.0
#include "app/solve_problem.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <exception>
#include <filesystem>
#include <new>
#include <utility>

#include <sys/resource.h>

#include "app/locus_instances.h"
#include "symbolic/check/check_proof.h"
#include "symbolic/engine/prover.h"

namespace pappus::app {

namespace {

using symbolic::Figure;
using symbolic::FigureFailure;
using symbolic::Problem;
using symbolic::ProverOutcome;
using symbolic::ProverStatus;
using symbolic::Result;

/// Wall-clock time, and processor time of the calling thread, since construction.
class Stopwatch {
 public:
  Stopwatch() : start_(std::chrono::steady_clock::now()), cpu_start_(thread_cpu_seconds()) {}
  [[nodiscard]] double wall_seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }
  [[nodiscard]] double cpu_seconds() const { return thread_cpu_seconds() - cpu_start_; }

 private:
  static double thread_cpu_seconds() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
  }
  std::chrono::steady_clock::time_point start_;
  double cpu_start_;
};

long peak_memory_mb() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

void finish(Solution& solution, Status status, const std::string& message) {
  solution.record.status = status;
  solution.record.reason = first_line(message);
  solution.message = message;
}

void record_counter_figure(const Problem& problem, Solution& solution) {
  const auto coordinates = solution.figure->decimal_coordinates();
  for (std::size_t i = 0; i < std::min(coordinates.size(), problem.point_names.size()); ++i) {
    solution.record.counter_figure.push_back({problem.point_names[i], coordinates[i].first, coordinates[i].second});
  }
}

void report_figure_failure(const Problem& problem, const FigureFailure& failure, Solution& solution) {
  switch (failure.kind) {
    case FigureFailure::Kind::kCannotBuild:
      finish(solution, Status::kInputError, describe_figure_failure(problem, failure));
      return;
    case FigureFailure::Kind::kGoalFalse:
      finish(solution, Status::kCounterSatisfiable, failure.message);
      solution.figure = failure.counter_figure;
      if (solution.figure) record_counter_figure(problem, solution);
      return;
    case FigureFailure::Kind::kTimeout:
      finish(solution, Status::kTimeout, "out of time while building the figure");
      return;
    case FigureFailure::Kind::kInterrupted: finish(solution, Status::kGaveUp, "interrupted"); return;
  }
}

void accept_proof(const Problem& problem, symbolic::Proof proof, bool check, Solution& solution) {
  if (check) {
    const auto verdict = symbolic::check_proof(proof, problem);
    if (!verdict) {
      finish(solution, Status::kError,
             "the checker refuses the proof: " + verdict.error().where + ": " + verdict.error().reason);
      return;
    }
    solution.record.checked = true;
  }
  solution.record.proof_steps = proof.steps.size();
  for (const symbolic::AuxiliaryConstruction& construction : proof.auxiliary) {
    solution.record.auxiliary.push_back(construction.text);
  }
  solution.proof = std::move(proof);
  finish(solution, Status::kTheorem, "");
}

void report_outcome(const Problem& problem, ProverOutcome outcome, bool check, Solution& solution) {
  solution.record.facts = outcome.facts;
  solution.record.rounds = outcome.rounds;
  switch (outcome.status) {
    case ProverStatus::kProved:
      PAPPUS_CHECK(outcome.proof.has_value());
      accept_proof(problem, std::move(*outcome.proof), check, solution);
      return;
    case ProverStatus::kSaturated:
      finish(solution, Status::kGaveUp,
             outcome.reason.empty() ? "the closure is complete and does not contain the goal" : outcome.reason);
      return;
    case ProverStatus::kTimeout:
      finish(solution, Status::kTimeout, outcome.reason.empty() ? "out of time" : outcome.reason);
      return;
    case ProverStatus::kInterrupted: finish(solution, Status::kGaveUp, "interrupted"); return;
    case ProverStatus::kError: finish(solution, Status::kError, outcome.reason); return;
  }
}

void attempt(const Problem& problem, const SolveOptions& options, const Stopwatch& stopwatch, Solution& solution) {
  symbolic::FigureOptions figure_options;
  figure_options.seed = options.seed;
  figure_options.cancelled = options.cancelled;
  if (options.seconds > 0) figure_options.seconds = std::min(figure_options.seconds, options.seconds);
  Result<Figure, FigureFailure> figure = symbolic::build_figure(problem, figure_options);
  if (!figure) {
    report_figure_failure(problem, figure.error(), solution);
    return;
  }
  solution.figure = std::move(figure).value();

  symbolic::ProverOptions prover_options;
  prover_options.cancelled = options.cancelled;
  if (!problem.locus_goals.empty()) {
    if (options.seconds > 0) prover_options.seconds = options.seconds;
    const auto instance = prove_locus_instances(problem, *solution.figure, figure_options, prover_options);
    if (!instance) {
      finish(solution, Status::kGaveUp, instance.error().message);
      return;
    }
    report_outcome(instance.value(), symbolic::prove(instance.value(), *solution.figure, prover_options), options.check,
                   solution);
    return;
  }
  if (options.seconds > 0) {
    prover_options.seconds = options.seconds - stopwatch.wall_seconds();
    if (prover_options.seconds <= 0) {
      finish(solution, Status::kTimeout, "out of time after building the figure");
      return;
    }
  }
  report_outcome(problem, symbolic::prove(problem, *solution.figure, prover_options), options.check, solution);
}

}  // namespace

Solution solve_problem(const Problem& problem, const SolveOptions& options) {
  const Stopwatch stopwatch;
  Solution solution;
  solution.record.problem = problem.name;
  solution.record.file = problem.file;
  solution.record.seed = options.seed;
  solution.record.points = problem.point_names.size();
  if (const auto expected = problem.metadata.find("status"); expected != problem.metadata.end()) {
    solution.record.expected = expected->second;
  }
  try {
    attempt(problem, options, stopwatch, solution);
  } catch (const std::bad_alloc&) {
    solution.proof.reset();
    finish(solution, Status::kResourceOut, "out of memory");
  } catch (const std::exception& exception) {
    solution.proof.reset();
    finish(solution, Status::kError, exception.what());
  }
  solution.record.wall_seconds = stopwatch.wall_seconds();
  solution.record.cpu_seconds = stopwatch.cpu_seconds();
  solution.record.peak_memory_mb = peak_memory_mb();
  return solution;
}

std::string describe_figure_failure(const Problem& problem, const FigureFailure& failure) {
  const std::string what = "the figure cannot be built: " + failure.message;
  if (!failure.clause || *failure.clause >= problem.clauses.size()) return problem.file + ": " + what;
  const symbolic::Clause& clause = problem.clauses[*failure.clause];
  return problem.file + ":" + std::to_string(clause.line) + ":" + std::to_string(clause.column) + ": " + what + "\n  " +
         clause.text + "\n  ^";
}

ResultRecord input_error_record(const std::string& file, const std::string& message) {
  ResultRecord record;
  record.problem = std::filesystem::path(file).stem().string();
  record.file = file;
  record.status = Status::kInputError;
  record.reason = first_line(message);
  record.peak_memory_mb = peak_memory_mb();
  return record;
}

}  // namespace pappus::app
