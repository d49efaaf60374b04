// SPDX-License-Identifier: Apache-2.0
#include "app/bench/measure_problem.h"

#include <exception>
#include <utility>

#include "symbolic/check/check_proof.h"
#include "symbolic/core/thread_clock.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/engine/prover.h"

namespace pappus::app {

namespace {

using symbolic::Figure;
using symbolic::FigureFailure;
using symbolic::Problem;
using symbolic::ProverStatus;

void set_outcome(BenchMeasurement& measurement, Status status, std::string reason) {
  measurement.status = status;
  measurement.reason = std::move(reason);
}

Status status_of(FigureFailure::Kind kind) {
  switch (kind) {
    case FigureFailure::Kind::kCannotBuild: return Status::kInputError;
    case FigureFailure::Kind::kGoalFalse: return Status::kCounterSatisfiable;
    case FigureFailure::Kind::kTimeout: return Status::kTimeout;
    case FigureFailure::Kind::kInterrupted: return Status::kGaveUp;
  }
  return Status::kError;
}

Status status_of(ProverStatus status) {
  switch (status) {
    case ProverStatus::kProved: return Status::kTheorem;
    case ProverStatus::kSaturated: return Status::kGaveUp;
    case ProverStatus::kTimeout: return Status::kTimeout;
    case ProverStatus::kInterrupted: return Status::kGaveUp;
    case ProverStatus::kContradiction: return Status::kInputError;
    case ProverStatus::kError: return Status::kError;
  }
  return Status::kError;
}

void check_measured(const Problem& problem, const symbolic::Proof& proof, BenchMeasurement& measurement) {
  const double start = symbolic::thread_seconds();
  const auto verdict = symbolic::check_proof(proof, problem);
  measurement.checking_seconds = symbolic::thread_seconds() - start;
  if (!verdict) {
    set_outcome(measurement, Status::kError,
                "the checker refuses the proof: " + verdict.error().where + ": " + verdict.error().reason);
    return;
  }
  measurement.steps = proof.steps.size();
  for (const symbolic::ProofStep& step : proof.steps) measurement.terms += step.combination.size();
}

void measure(const Problem& problem, const BenchOptions& options, BenchMeasurement& measurement) {
  symbolic::FigureOptions figure_options;
  figure_options.seed = options.seed;
  figure_options.seconds = kBenchSeconds;
  figure_options.cancelled = options.cancelled;
  const symbolic::Result<Figure, FigureFailure> figure = symbolic::build_figure(problem, figure_options);
  if (!figure) return set_outcome(measurement, status_of(figure.error().kind), figure.error().message);

  symbolic::ProverOptions prover_options;
  prover_options.rules = options.rules;
  prover_options.seconds = kBenchSeconds;
  prover_options.cancelled = options.cancelled;
  const symbolic::ProverOutcome outcome = symbolic::prove(problem, figure.value(), prover_options);
  set_outcome(measurement, status_of(outcome.status), outcome.reason);
  measurement.facts = outcome.facts;
  measurement.rounds = outcome.rounds;
  measurement.closure_seconds = outcome.closure_seconds;
  measurement.extraction_seconds = outcome.extraction_seconds;
  if (outcome.proof) check_measured(problem, *outcome.proof, measurement);
}

}  // namespace

BenchMeasurement measure_problem(const Problem& problem, const BenchOptions& options) {
  BenchMeasurement measurement;
  measurement.problem = problem.name;
  try {
    measure(problem, options, measurement);
  } catch (const std::exception& exception) {
    set_outcome(measurement, Status::kError, exception.what());
  }
  return measurement;
}

std::uint64_t signature_of(std::span<const BenchMeasurement> measurements) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const BenchMeasurement& measurement : measurements) {
    const std::string line = measurement.problem + " " + std::string(szs_name(measurement.status)) + " " +
                             std::to_string(measurement.facts) + " " + std::to_string(measurement.steps) + " " +
                             std::to_string(measurement.terms) + "\n";
    for (const char character : line) {
      hash ^= static_cast<unsigned char>(character);
      hash *= 0x100000001b3U;
    }
  }
  return hash % 1'000'000'000;
}

}  // namespace pappus::app
