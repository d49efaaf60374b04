// SPDX-License-Identifier: Apache-2.0
#include "app/report_outcome.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "app/check_with_existence.h"

namespace pappus::app {

using symbolic::Figure;
using symbolic::FigureFailure;
using symbolic::Problem;
using symbolic::ProverOutcome;
using symbolic::ProverStatus;

namespace {

void accept_proof(const Problem& problem, symbolic::Proof proof, bool check, Solution& solution) {
  if (check) {
    const auto verdict = check_with_existence(proof, problem);
    if (!verdict && verdict.error().is_contradiction)
      return finish(solution, Status::kInputError, verdict.error().reason);
    if (!verdict) {
      finish(solution, verdict.error().is_too_much_work ? Status::kResourceOut : Status::kError,
             "the checker refuses the proof: " + verdict.error().where + ": " + verdict.error().reason);
      return;
    }
    solution.record.checked = true;
    solution.record.existence = verdict.value().existence_is_certified ? "certified" : "not certified";
  }
  solution.record.proof_steps = proof.certificate ? proof.certificate->points.size() : proof.steps.size();
  for (const symbolic::AuxiliaryConstruction& construction : proof.auxiliary) {
    solution.record.auxiliary.push_back(construction.text);
  }
  solution.proof = std::move(proof);
  finish(solution, Status::kTheorem, "");
}

}  // namespace

void finish(Solution& solution, Status status, const std::string& message) {
  solution.record.status = status;
  solution.record.reason = message.substr(0, message.find('\n'));
  solution.message = message;
}

void record_counter_figure(const Problem& problem, const Figure& figure, Solution& solution) {
  const auto coordinates = figure.decimal_coordinates();
  solution.record.counter_figure.clear();
  for (std::size_t i = 0; i < std::min(coordinates.size(), problem.point_names.size()); ++i) {
    solution.record.counter_figure.push_back({problem.point_names[i], coordinates[i].first, coordinates[i].second});
  }
}

void refute(const Problem& problem, const std::string& message, Figure counter_figure, Solution& solution) {
  ResultRecord& record = solution.record;
  solution.proof.reset();
  record.checked = false;
  record.proof_steps = 0;
  record.auxiliary.clear();
  record.existence.clear();
  finish(solution, Status::kCounterSatisfiable, message);
  record_counter_figure(problem, counter_figure, solution);
  solution.figure = std::move(counter_figure);
}

void report_figure_failure(const Problem& problem, const FigureFailure& failure, Solution& solution) {
  switch (failure.kind) {
    case FigureFailure::Kind::kCannotBuild:
      finish(solution, Status::kInputError, describe_figure_failure(problem, failure));
      return;
    case FigureFailure::Kind::kGoalFalse:
      PAPPUS_CHECK(failure.counter_figure.has_value());
      refute(problem, failure.message, *failure.counter_figure, solution);
      return;
    case FigureFailure::Kind::kTimeout:
      finish(solution, Status::kTimeout, "out of time while building the figure");
      return;
    case FigureFailure::Kind::kInterrupted: finish(solution, Status::kGaveUp, "interrupted"); return;
  }
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
    case ProverStatus::kContradiction: finish(solution, Status::kInputError, outcome.reason); return;
    case ProverStatus::kError: finish(solution, Status::kError, outcome.reason); return;
  }
}

void report_outcome(const Problem& problem, symbolic::AlgebraicOutcome outcome, bool check, Solution& solution) {
  using symbolic::AlgebraicStatus;
  solution.record.method = "algebraic";
  switch (outcome.status) {
    case AlgebraicStatus::kProved:
      PAPPUS_CHECK(outcome.proof.has_value());
      accept_proof(problem, std::move(*outcome.proof), check, solution);
      return;
    case AlgebraicStatus::kGaveUp: finish(solution, Status::kGaveUp, outcome.reason); return;
    case AlgebraicStatus::kTimeout: finish(solution, Status::kTimeout, outcome.reason); return;
    case AlgebraicStatus::kResourceOut: finish(solution, Status::kResourceOut, outcome.reason); return;
    case AlgebraicStatus::kInterrupted: finish(solution, Status::kGaveUp, "interrupted"); return;
  }
}

}  // namespace pappus::app
