// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/closed_premises.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include "symbolic/check/check_proof.h"
#include "symbolic/conditions/list_conditions.h"
#include "symbolic/engine/goal.h"
#include "symbolic/extraction/proof_builder.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {
namespace {

constexpr std::uint64_t kFingerprintSeed = 0x70617070757331ULL;

}  // namespace

ClosedPremises::ClosedPremises(const Premises& premises, double seconds, const std::atomic<bool>* cancelled)
    : premises_(premises), closure_(premises.figure, kFingerprintSeed) {
  for (const Fact& fact : premises.facts) closure_.assume(fact);
  closure_.assume_order(premises.order, {});
  outcome_ = closure_.run({}, {seconds, cancelled});
  if (inconsistency()) outcome_.status = ClosureStatus::kInconsistent;
}

std::vector<Fact> ClosedPremises::derived() const {
  std::vector<Fact> facts;
  const FactLog& log = closure_.state().log();
  for (std::size_t i = premises_.facts.size(); i < log.size(); ++i) {
    facts.push_back(log[FactId(i)].fact);
  }
  return facts;
}

bool ClosedPremises::implies(const Fact& goal) {
  const std::span<const Fact> goals(&goal, 1);
  if (are_of_order(goals)) return follow_by_order(closure_.state(), goals);
  return settled_goal(closure_.state(), goal).has_value();
}

ClosedPremises::Extraction ClosedPremises::extract(const Fact& goal) {
  Extraction extraction;
  ProofBuilder builder(closure_.state(), premises_.facts.size(), {});
  const bool of_order = are_of_order(std::span(&goal, 1));
  if (const auto built = of_order ? builder.prove_order_goal(goal) : builder.prove_goal(goal); !built) {
    extraction.failure = built.error().message;
    return extraction;
  }
  Proof proof;
  proof.problem_name = "fuzz";
  proof.point_names = premises_.point_names;
  proof.coordinates = premises_.figure.decimal_coordinates();
  proof.hypotheses = premises_.facts;
  proof.configuration = builder.configuration();
  proof.steps = builder.steps();
  proof.goals = builder.goals();
  Problem problem;
  problem.point_names = premises_.point_names;
  problem.hypotheses = premises_.facts;
  problem.order = premises_.order;
  problem.goals = {goal};
  list_conditions(problem, 0, builder.needs(), proof);
  if (const auto verdict = check_proof(proof, problem); !verdict) {
    extraction.refusal = verdict.error().where + ": " + verdict.error().reason;
  }
  extraction.proof = std::move(proof);
  return extraction;
}

bool applies_to(const Proof& proof, const Figure& own, const Figure& other) {
  for (std::size_t i = 0; i < own.point_count(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (own.distinct(PointId(i), PointId(j)) && !other.distinct(PointId(i), PointId(j))) return false;
    }
  }
  return std::ranges::all_of(proof.configuration, [&other](const Fact& fact) { return other.certify(fact); });
}

}  // namespace pappus::symbolic
