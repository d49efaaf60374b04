// SPDX-License-Identifier: Apache-2.0
#include "symbolic/engine/prover.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "symbolic/conditions/list_conditions.h"
#include "symbolic/core/thread_clock.h"
#include "symbolic/engine/closure.h"
#include "symbolic/engine/contradicting_premises.h"
#include "symbolic/engine/goal.h"
#include "symbolic/engine/other_figures.h"
#include "symbolic/extraction/proof_builder.h"
#include "symbolic/state/same_condition.h"

namespace pappus::symbolic {
namespace {

Proof proof_of(const Problem& problem, const Figure& figure, std::size_t auxiliary, const ProofBuilder& builder) {
  Proof proof;
  proof.problem_name = problem.name;
  proof.statement = problem.statement;
  proof.point_names = problem.point_names;
  proof.coordinates = figure.decimal_coordinates();
  proof.seed = figure.seed();
  proof.hypotheses = problem.hypotheses;
  proof.configuration = builder.configuration();
  proof.steps = builder.steps();
  proof.goals = builder.goals();
  list_conditions(problem, auxiliary, builder.needs(), proof);
  return proof;
}

/// Builds the proof several times, each time preferring the facts that the shortest proof so far used: a
/// reweighted ℓ1 search for a short proof as a whole.
Result<Proof> shortest_proof(const Problem& problem, const Figure& figure, std::size_t auxiliary, ClosureState& state,
                             const std::vector<Fact>& goals) {
  constexpr int rebuilds = 3;
  const bool of_order = are_of_order(goals);
  std::optional<Proof> best;
  std::vector<char> cheap;
  for (int attempt = 0; attempt < rebuilds; ++attempt) {
    ProofBuilder builder(state, problem.hypotheses.size(), cheap);
    for (const Fact& goal : goals) {
      const bool by_order = of_order && info(goal.predicate).is_configuration;
      const auto built = by_order ? builder.prove_order_goal(goal) : builder.prove_goal(goal);
      if (!built) return built.error();
    }
    if (best && builder.steps().size() >= best->steps.size()) break;
    best = proof_of(problem, figure, auxiliary, builder);
    cheap = builder.used_facts();
  }
  return std::move(*best);
}

std::string reason_for(ClosureStatus status, const ClosureState& state) {
  switch (status) {
    case ClosureStatus::kGoalsReached: return "";
    case ClosureStatus::kSaturated: return "no further fact follows from the rules, and the goal is not among them";
    case ClosureStatus::kTimeout: return "the time limit was reached";
    case ClosureStatus::kInterrupted: return "interrupted";
    case ClosureStatus::kInconsistent: return state.inconsistency().value_or("");
  }
  return "";
}

ProverStatus status_for(ClosureStatus status) {
  switch (status) {
    case ClosureStatus::kGoalsReached: return ProverStatus::kProved;
    case ClosureStatus::kSaturated: return ProverStatus::kSaturated;
    case ClosureStatus::kTimeout: return ProverStatus::kTimeout;
    case ClosureStatus::kInterrupted: return ProverStatus::kInterrupted;
    case ClosureStatus::kInconsistent: return ProverStatus::kContradiction;
  }
  return ProverStatus::kError;
}

/// A halved equation may have needed the figure to tell which half is meant: that is order read off the figure.
std::optional<std::string> object_to_order_of_figure(const Problem& problem, const Proof& proof) {
  const auto is_allowed = [&](const Fact& condition) {
    return is_nondegeneracy(condition.predicate) ||
           std::ranges::any_of(problem.order, [&](const Fact& stated) { return same_condition(stated, condition); });
  };
  if (std::ranges::all_of(proof.configuration, is_allowed)) return std::nullopt;
  return "a proof was found, but it reads order off the figure";
}

/// A proof of order takes none from the figure, and is given only if other figures of the statement obey all its
/// conditions too.
void test_proof_of_order(const Problem& problem, const ProverOptions& options, ProverOutcome& outcome) {
  auto objection = object_to_order_of_figure(problem, *outcome.proof);
  if (!objection)
    objection =
        object_in_other_figures(problem, *outcome.proof, {.seconds = options.seconds, .cancelled = options.cancelled});
  if (!objection) return;
  outcome.proof.reset();
  outcome.status = ProverStatus::kSaturated;
  outcome.reason = *objection;
}

}  // namespace

ProverOutcome prove(const Problem& problem, const Figure& figure, const ProverOptions& options) {
  ProverOutcome outcome;
  const double start = thread_seconds();
  Closure rules(figure, options.fingerprint_seed, options.rules);
  ClosureState& state = rules.state();
  for (const Fact& hypothesis : problem.hypotheses) rules.assume(hypothesis);
  rules.assume_order(problem.order, problem.goals);
  const ClosureOutcome closure = rules.run(problem.goals, {options.seconds, options.cancelled});
  outcome.facts = state.log().size();
  outcome.rounds = closure.rounds;
  outcome.status = status_for(closure.status);
  outcome.reason = reason_for(closure.status, state);
  outcome.closure_seconds = thread_seconds() - start;
  if (closure.status == ClosureStatus::kInconsistent) outcome.reason = describe_contradiction(problem, figure, options);
  if (closure.status != ClosureStatus::kGoalsReached) return outcome;
  Result<Proof> proof = shortest_proof(problem, figure, options.auxiliary, state, closure.settled);
  outcome.extraction_seconds = thread_seconds() - start - outcome.closure_seconds;
  if (proof) {
    outcome.proof = std::move(proof).value();
    if (are_of_order(problem.goals)) test_proof_of_order(problem, options, outcome);
  } else {
    outcome.status = ProverStatus::kError;
    outcome.reason = proof.error().message;
  }
  return outcome;
}

}  // namespace pappus::symbolic
