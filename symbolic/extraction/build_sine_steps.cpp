// SPDX-License-Identifier: Apache-2.0
#include "symbolic/extraction/proof_builder.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "symbolic/core/check.h"
#include "symbolic/extraction/statement_equation.h"
#include "symbolic/state/sine_lookup.h"

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
  const ProofReference reference = append(std::move(step), explanation.angles);
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

namespace {

/// The two divided angles of an angle_division, read from its conclusion and its configuration facts: sameclock of
/// the triangles with the arms (from, middle), (middle, to) and (from, to), in this order.
struct DividedAngles {
  PointId v, from, middle, to;
  PointId w, other_from, other_middle, other_to;
  bool mirrored;

  explicit DividedAngles(const LoggedFact& logged) {
    const std::vector<PointId>& angle = logged.fact.points;
    const std::vector<PointId>& whole = logged.configuration[2].points;
    v = angle[0];
    from = angle[1];
    middle = angle[3];
    to = whole[2];
    w = angle[4];
    mirrored = whole[4] != angle[5] && whole[5] != angle[5];
    other_from = mirrored ? angle[7] : angle[5];
    other_middle = mirrored ? angle[5] : angle[7];
    other_to = whole[4] == other_from ? whole[5] : whole[4];
  }

  [[nodiscard]] Fact equal_wholes() const {
    return {Predicate::kEqualAngle,
            {v, from, v, to, w, mirrored ? other_to : other_from, w, mirrored ? other_from : other_to},
            {}};
  }
  /// The angles whose sines the theorem compares: first : second = third : fourth.
  [[nodiscard]] std::array<VertexAngle, 4> parts() const {
    return {{{v, from, middle}, {v, middle, to}, {w, other_from, other_middle}, {w, other_middle, other_to}}};
  }
};

}  // namespace

ProofReference ProofBuilder::angle_division(FactId id) {
  const LoggedFact& logged = state_.log()[id];
  const DividedAngles angles(logged);
  const SineLookup lookup(state_);
  std::vector<TargetSine> sines;
  LinearForm target;
  for (std::size_t i = 0; i < 4; ++i) {
    const VertexAngle part = angles.parts()[i];
    const auto unknown = lookup.find(part);
    PAPPUS_CHECK(unknown.has_value());
    sines.push_back({*unknown, part});
    target.add(*unknown, i == 0 || i == 3 ? 1 : -1);
  }
  auto explanation = explain(state_, TableKind::kLogLength, target, sources(id), sines);
  if (!explanation) throw Unprovable{"equal ratios of sines"};
  // The parts belong to triangles of the step even where no law of sines is needed in them.
  for (const VertexAngle& part : angles.parts()) {
    const std::array<PointId, 3> triangle{part.vertex, part.first, part.second};
    const bool listed = std::ranges::any_of(explanation->triangles, [&triangle](const auto& known) {
      return std::ranges::is_permutation(known, triangle);
    });
    if (!listed) explanation->triangles.push_back(triangle);
  }
  explanation->angles.push_back(angles.equal_wholes());
  return sine_step(logged.fact, Rule::kAngleDivision, *explanation, id, logged.configuration);
}

}  // namespace pappus::symbolic
