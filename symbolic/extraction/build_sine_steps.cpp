// SPDX-License-Identifier: Apache-2.0
#include "symbolic/extraction/proof_builder.h"

#include <algorithm>
#include <utility>

#include "symbolic/core/check.h"
#include "symbolic/extraction/statement_equation.h"

namespace pappus::symbolic {

ProofReference ProofBuilder::sine_step(const Fact& target, Rule rule, const Explanation& explanation, FactId bound,
                                       const std::vector<Fact>& conditions) {
  ProofStep step;
  step.fact = target;
  step.rule = rule;
  const auto add = [&step](const ProofReference& reference) {
    if (std::ranges::find(step.premises, reference) == step.premises.end()) step.premises.push_back(reference);
  };
  for (const ExplanationTerm& term : explanation.terms) add(equation_reference(term, TableKind::kLogLength));
  for (const Fact& angle : explanation.angles) {
    if (const auto reference = premise(angle, bound)) add(*reference);
  }
  for (const auto& [a, b, c] : explanation.triangles) configure(step, {Predicate::kNotCollinear, {a, b, c}, {}});
  for (const Fact& condition : conditions) configure(step, condition);
  const ProofReference reference = append(std::move(step));
  for (FactEquation& equation : equations_of(target, state_.unknowns())) {
    proved_.push_back(
        {equation.table, std::move(equation.form), std::move(equation.instance), target, reference.index});
  }
  return reference;
}

ProofReference ProofBuilder::angle_from_sines(FactId id) {
  const LoggedFact& logged = state_.log()[id];
  const std::vector<PointId>& p = logged.fact.points;
  std::vector<TargetSine> sines;
  LinearForm target;
  for (const std::size_t first : {std::size_t{0}, std::size_t{4}}) {
    for (const SineClass& sine : state_.sines().classes) {
      const VertexAngle& at = sine.representative;
      const bool same = at.vertex == p[first] && ((at.first == p[first + 1] && at.second == p[first + 3]) ||
                                                  (at.first == p[first + 3] && at.second == p[first + 1]));
      if (!same || sines.size() > first / 4) continue;
      sines.push_back({sine.unknown, at});
      target.add(sine.unknown, first == 0 ? 1 : -1);
    }
  }
  const auto explanation = explain(state_, TableKind::kLogLength, target, sources(id), sines);
  if (!explanation) throw Unprovable{"equal sines"};
  return sine_step(logged.fact, Rule::kAngleFromSines, *explanation, id, logged.configuration);
}

}  // namespace pappus::symbolic
