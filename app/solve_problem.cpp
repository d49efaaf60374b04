// SPDX-License-Identifier: Apache-2.0
#include "app/solve_problem.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <exception>
#include <filesystem>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <utility>

#include "app/complete_solution.h"
#include "app/locus_instances.h"
#include "app/report_outcome.h"
#include "app/worker/process_memory.h"
#include "symbolic/core/thread_clock.h"
#include "symbolic/elimination/algebraic_prover.h"
#include "symbolic/engine/prover.h"
#include "symbolic/scope/verdict_scope.h"
#include "symbolic/search/prove_with_points.h"

namespace pappus::app {

namespace {

using symbolic::Figure;
using symbolic::FigureFailure;
using symbolic::Problem;

/// Wall-clock time, and processor time of the calling thread, since construction.
class Stopwatch {
 public:
  Stopwatch() : start_(std::chrono::steady_clock::now()), cpu_start_(symbolic::thread_seconds()) {}
  [[nodiscard]] double wall_seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }
  [[nodiscard]] double cpu_seconds() const { return symbolic::thread_seconds() - cpu_start_; }

 private:
  std::chrono::steady_clock::time_point start_;
  double cpu_start_;
};

/// Seconds left of the time limit, 0 when there is none; nothing when the time is up.
std::optional<double> seconds_left(const SolveOptions& options, const Stopwatch& stopwatch) {
  if (options.seconds <= 0) return 0.0;
  const double left = options.seconds - stopwatch.wall_seconds();
  return left > 0 ? std::optional(left) : std::nullopt;
}

/// "3400 sets of auxiliary points, now of 3, at most 25 facts, 48 s left".
std::string describe(const symbolic::SearchProgress& progress, double limit) {
  std::string text = std::to_string(progress.attempts) + " sets of auxiliary points, now of " +
                     std::to_string(progress.depth) + ", at most " +
                     std::to_string(static_cast<long>(progress.best_yield)) + " facts";
  if (limit > 0) text += ", " + std::to_string(std::lround(std::max(0.0, limit - progress.seconds))) + " s left";
  return text;
}

std::string why_stopped(symbolic::SearchStatus status) {
  switch (status) {
    case symbolic::SearchStatus::kFound: return "The search stopped because the goals were reached.\n";
    case symbolic::SearchStatus::kExhausted:
      return "The search stopped because all sets were tried or their number (--attempts) was reached.\n";
    case symbolic::SearchStatus::kTimeout: return "The search stopped because its time (--time) was up.\n";
    case symbolic::SearchStatus::kInterrupted: return "The search was interrupted.\n";
  }
  return {};
}

/// One problem on its way through the provers that the options name.
class Attempt {
 public:
  Attempt(const Problem& problem, const SolveOptions& options, const Stopwatch& stopwatch, Solution& solution)
      : problem_(problem), options_(options), stopwatch_(stopwatch), solution_(solution) {}

  void run() {
    if (!choose_figure() || is_refuted_strictly()) return;
    if (problem_.locus_goals.empty()) {
      ask_provers();
    } else {
      prove_locus();
    }
    if (solution_.proof) {
      find_scope();
    } else if (solution_.record.status == Status::kGaveUp && counter_figure_) {
      finish(solution_, Status::kGaveUp, solution_.message + "; the goal is false in other figures of the statement");
    }
  }

 private:
  void ask_provers() {
    if (options_.method != Method::kAlgebraic) {
      deduce();
      if (!is_open()) return;
      if (options_.auxiliary_points) add_points();
      if (!is_open() || options_.method == Method::kDeductive) return;
    }
    eliminate();
  }

  /// The rules have been tried in vain; another prover may have a go.
  [[nodiscard]] bool is_open() const { return solution_.record.status == Status::kGaveUp && !is_cancelled(); }
  [[nodiscard]] bool is_cancelled() const {
    return options_.cancelled != nullptr && options_.cancelled->load(std::memory_order_relaxed);
  }

  /// The time left for the next stage; when it is up, that is the end.
  [[nodiscard]] std::optional<double> time_for(const char* stage) {
    const std::optional<double> seconds = seconds_left(options_, stopwatch_);
    if (!seconds) finish(solution_, Status::kTimeout, std::string("out of time before ") + stage);
    return seconds;
  }

  bool choose_figure() {
    figure_options_.seed = options_.seed;
    figure_options_.cancelled = options_.cancelled;
    if (options_.seconds > 0) figure_options_.seconds = std::min(figure_options_.seconds, options_.seconds);
    auto chosen = symbolic::choose_figure(problem_, figure_options_);
    if (!chosen) {
      report_figure_failure(problem_, chosen.error(), solution_);
      return false;
    }
    solution_.figure = std::move(chosen.value().figure);
    counter_figure_ = std::move(chosen.value().counter_figure);
    is_drawn_ = chosen.value().is_drawn;
    prover_options_.cancelled = options_.cancelled;
    prover_options_.rules = options_.rules;
    return true;
  }

  /// Where a statement stands for all its figures, one in which the goal fails refutes it.
  bool is_refuted_strictly() {
    if (!options_.strict || !problem_.locus_goals.empty()) return false;
    if (!counter_figure_) counter_figure_ = symbolic::find_counter_figure(problem_, scope_options());
    if (!counter_figure_) return false;
    refute(problem_, "the goal is false in a figure of the statement", std::move(*counter_figure_), solution_);
    return true;
  }

  /// The look at other figures has what is left of the time limit, and always a little.
  [[nodiscard]] symbolic::ScopeOptions scope_options() const {
    constexpr double kLeastSeconds = 0.25;
    symbolic::ScopeOptions scope;
    scope.seed = options_.seed;
    scope.are_drawn = is_drawn_;
    scope.cancelled = options_.cancelled;
    if (options_.seconds > 0) scope.seconds = std::max(kLeastSeconds, seconds_left(options_, stopwatch_).value_or(0));
    return scope;
  }

  void find_scope() {
    const Problem& proved = instance_ ? *instance_ : problem_;
    symbolic::VerdictScope found =
        symbolic::scope_of_proof(proved, *solution_.proof, std::move(counter_figure_), scope_options());
    if (found.counter_figure) {
      if (options_.strict) {
        return refute(problem_, "the goal is false in a figure of the statement", std::move(*found.counter_figure),
                      solution_);
      }
      record_counter_figure(problem_, *found.counter_figure, solution_);
      for (const NamedCoordinates& point : solution_.record.counter_figure)
        found.scope.counter_figure.emplace_back(point.x, point.y);
    }
    solution_.record.scope = symbolic::scope_word(found.scope);
    solution_.record.other_cases = symbolic::other_cases_word(found.scope);
    solution_.proof->scope = std::move(found.scope);
  }

  void prove_locus() {
    const auto seconds = time_for("the closure");
    if (!seconds) return;
    prover_options_.seconds = *seconds;
    auto instance = prove_locus_instances(problem_, *solution_.figure, figure_options_, prover_options_);
    if (!instance) return finish(solution_, Status::kGaveUp, instance.error().message);
    instance_ = std::move(instance).value();
    report_outcome(*instance_, symbolic::prove(*instance_, *solution_.figure, prover_options_), options_.check,
                   solution_);
  }

  void deduce() {
    const auto seconds = time_for("the closure");
    if (!seconds) return;
    prover_options_.seconds = *seconds;
    report_outcome(problem_, symbolic::prove(problem_, *solution_.figure, prover_options_), options_.check, solution_);
  }

  void add_points() {
    const auto seconds = time_for("the search for auxiliary points");
    if (!seconds) return;
    symbolic::SearchOptions search;
    // The algebraic prover needs time of its own behind the search.
    search.seconds = options_.method == Method::kAuto ? *seconds / 2 : *seconds;
    search.attempts = options_.attempts;
    search.threads = options_.threads;
    search.seed = options_.seed;
    search.cancelled = options_.cancelled;
    search.beams = options_.strategy == "all" || options_.strategy == "beams";
    search.random_sets = options_.strategy == "all" || options_.strategy == "random";
    const auto family = std::ranges::find(symbolic::kCandidateFamilyNames, options_.without_family);
    if (family != symbolic::kCandidateFamilyNames.end()) {
      search.left_out = static_cast<symbolic::CandidateFamily>(family - symbolic::kCandidateFamilyNames.begin());
    }
    if (options_.on_progress) {
      search.on_progress = [this, limit = search.seconds](const symbolic::SearchProgress& progress) {
        options_.on_progress(describe(progress, limit));
      };
    }
    std::unique_ptr<symbolic::Guide> guide;
    if (options_.guide == "uniform") {
      guide = std::make_unique<symbolic::UniformGuide>();
    } else {
      guide = std::make_unique<symbolic::HeuristicGuide>();
    }
    symbolic::PointsOutcome outcome =
        symbolic::prove_with_points(problem_, *solution_.figure, *guide, prover_options_, search);
    solution_.record.attempts = outcome.attempts;
    solution_.explanation = symbolic::to_text(outcome.report, problem_.point_names) + why_stopped(outcome.status);
    switch (outcome.status) {
      case symbolic::SearchStatus::kFound:
        solution_.record.method = "deductive+aux";
        report_outcome(problem_, std::move(outcome.prover), options_.check, solution_);
        return;
      case symbolic::SearchStatus::kExhausted:
        return finish(
            solution_, Status::kGaveUp,
            solution_.message + "; " + std::to_string(outcome.attempts) + " sets of auxiliary points did not help");
      case symbolic::SearchStatus::kTimeout:
        if (options_.method == Method::kAuto) return;  // half of the time is left
        return finish(solution_, Status::kTimeout,
                      "out of time after " + std::to_string(outcome.attempts) + " sets of auxiliary points");
      case symbolic::SearchStatus::kInterrupted: return finish(solution_, Status::kGaveUp, "interrupted");
    }
  }

  void eliminate() {
    const auto seconds = time_for("the algebraic prover");
    if (!seconds) return;
    symbolic::AlgebraicOptions algebraic_options;
    algebraic_options.cancelled = options_.cancelled;
    algebraic_options.seconds = *seconds;
    algebraic_options.seed = options_.seed;
    // Asked for by name it may look long for an order of construction; as a fallback it must not keep anybody waiting.
    constexpr std::size_t patient_attempts = 15'000;
    if (options_.method == Method::kAlgebraic) algebraic_options.attempts = patient_attempts;
    const std::string deductive_reason = solution_.message;
    report_outcome(problem_, symbolic::prove_algebraically(problem_, *solution_.figure, algebraic_options),
                   options_.check, solution_);
    const bool also_gave_up = solution_.record.status == Status::kGaveUp && !is_cancelled();
    if (options_.method == Method::kAuto && also_gave_up) {
      solution_.record.method = "deductive";
      finish(solution_, Status::kGaveUp, deductive_reason + "; " + solution_.message);
    }
  }

  const Problem& problem_;
  const SolveOptions& options_;
  const Stopwatch& stopwatch_;
  Solution& solution_;
  symbolic::FigureOptions figure_options_;
  symbolic::ProverOptions prover_options_;
  bool is_drawn_ = true;                  ///< the figure, by ruler and compass
  std::optional<Figure> counter_figure_;  ///< of the premises, in which a goal fails
  std::optional<Problem> instance_;       ///< the problem with goals about a moving point replaced
};

}  // namespace

Solution solve_problem(const Problem& problem, const SolveOptions& options) {
  const Stopwatch stopwatch;
  Solution solution;
  solution.record.problem = problem.name;
  solution.record.file = problem.file;
  solution.record.seed = options.seed;
  solution.record.points = problem.point_names.size();
  solution.record.not_understood = problem.not_understood;
  if (const auto expected = problem.metadata.find("status"); expected != problem.metadata.end()) {
    solution.record.expected = expected->second;
  }
  try {
    Attempt(problem, options, stopwatch, solution).run();
    complete_solution(problem, options, solution);
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
  record.reason = message.substr(0, message.find('\n'));
  record.peak_memory_mb = peak_memory_mb();
  return record;
}

}  // namespace pappus::app
