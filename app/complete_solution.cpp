// SPDX-License-Identifier: Apache-2.0
#include "app/complete_solution.h"

#include <string>

#include "app/report_outcome.h"
#include "symbolic/check/find_contradiction.h"
#include "symbolic/diagram/bent_clauses.h"
#include "symbolic/diagram/explain_refutation.h"

namespace pappus::app {

using symbolic::Problem;

namespace {

/// What was found out about a figure that does not exist means nothing.
void report_contradiction(const Problem& problem, Solution& solution) {
  if (!solution.figure) return;
  const auto contradiction =
      symbolic::find_contradiction(problem.hypotheses, problem.point_names, solution.figure->decimal_coordinates());
  if (!contradiction) return;
  solution.record.counter_figure.clear();
  finish(solution, Status::kInputError, *contradiction);
}

/// Says which goals fail in the counter-figure, with the values, and what may have been meant.
void explain_counter_figure(const Problem& problem, const SolveOptions& options, Solution& solution) {
  if (solution.record.status != Status::kCounterSatisfiable || !solution.figure) return;
  symbolic::FigureOptions figures;
  figures.seed = options.seed;
  figures.seconds = 1;
  figures.cancelled = options.cancelled;
  const std::string explanation = symbolic::explain_refutation(problem, *solution.figure, figures);
  if (!explanation.empty()) finish(solution, Status::kCounterSatisfiable, solution.message + ": " + explanation);
}

/// Clauses that bind what reads as free before them.
void warn_of_bent_clauses(const Problem& problem, Solution& solution) {
  if (!solution.figure || solution.figure->point_count() != problem.point_names.size()) return;
  for (const symbolic::BentClause& bent : symbolic::find_bent_clauses(problem, *solution.figure)) {
    solution.record.warnings.push_back(symbolic::describe(bent, problem));
  }
}

/// A figure of fewer premises than are meant refutes nothing, in the case drawn or in others; a theorem from fewer
/// stands.
void respect_what_was_not_understood(Solution& solution) {
  ResultRecord& record = solution.record;
  if (record.not_understood.empty()) return;
  record.counter_figure.clear();
  if (record.other_cases == "fail") record.other_cases = "open";
  if (solution.proof && solution.proof->scope &&
      solution.proof->scope->others == symbolic::ProofScope::OtherCases::kFail) {
    solution.proof->scope->others = symbolic::ProofScope::OtherCases::kOpen;
    solution.proof->scope->counter_figure.clear();
  }
  if (record.status != Status::kCounterSatisfiable) return;
  finish(
      solution, Status::kGaveUp,
      "the goal is false in a figure of what was understood, which need not be one of the problem; not understood: " +
          list_not_understood(record));
}

}  // namespace

void complete_solution(const Problem& problem, const SolveOptions& options, Solution& solution) {
  if (solution.record.status != Status::kTheorem) report_contradiction(problem, solution);
  warn_of_bent_clauses(problem, solution);
  explain_counter_figure(problem, options, solution);
  respect_what_was_not_understood(solution);
}

}  // namespace pappus::app
