// SPDX-License-Identifier: Apache-2.0
#include "symbolic/extraction/proof_builder.h"

#include <algorithm>
#include <utility>

#include "symbolic/core/check.h"
#include "symbolic/extraction/statement_equation.h"

namespace pappus::symbolic {

ProofReference ProofBuilder::triangle_goal(const Fact& goal) {
  const FactId end(state_.log().size());
  const std::vector<PointId>& p = goal.points;
  const bool mirrored =
      goal.predicate == Predicate::kSimilarMirrored || goal.predicate == Predicate::kCongruentTrianglesMirrored;
  ProofStep step;
  step.fact = goal;
  step.rule = Rule::kSimilarAngleAngle;
  std::vector<Fact> statements;
  for (std::size_t i = 0; i < 2; ++i) {
    const PointId a = p[i], b = p[(i + 1) % 3], c = p[(i + 2) % 3], d = p[3 + i], e = p[3 + (i + 1) % 3],
                  f = p[3 + (i + 2) % 3];
    statements.push_back({Predicate::kEqualAngle,
                          mirrored ? std::vector{a, b, a, c, d, f, d, e} : std::vector{a, b, a, c, d, e, d, f},
                          {}});
  }
  if (goal.predicate == Predicate::kCongruentTriangles || goal.predicate == Predicate::kCongruentTrianglesMirrored) {
    statements.push_back({Predicate::kCongruent, {p[0], p[1], p[3], p[4]}, {}});
  }
  for (const Fact& statement : statements) {
    if (const auto reference = premise(statement, end)) step.premises.push_back(*reference);
  }
  configure(step, {Predicate::kNotCollinear, {p[0], p[1], p[2]}, {}});
  configure(step, {Predicate::kNotCollinear, {p[3], p[4], p[5]}, {}});
  return append(std::move(step), std::move(statements));
}

ProofReference ProofBuilder::circle_goal(const Fact& goal) {
  const ProofReference reference = circle_premise(goal, FactId(state_.log().size()));
  const bool hypothesis = reference.kind == ProofReference::Kind::kHypothesis;
  const Fact& found = hypothesis ? state_.log()[FactId(reference.index)].fact : steps_[reference.index].fact;
  const bool same_center = goal.predicate == Predicate::kCyclic || goal.points[0] == found.points[0];
  if (found.predicate == goal.predicate && same_center && PointSet(found.points) == PointSet(goal.points))
    return reference;
  // The circle has more points than the goal speaks of: the proof ends with the goal's own words.
  ProofStep step;
  step.fact = goal;
  step.rule = Rule::kConcyclicMerge;
  step.premises = {reference};
  return append(std::move(step));
}

Result<bool> ProofBuilder::prove_goal(const Fact& goal) {
  const FactId end(state_.log().size());
  try {
    for (std::size_t i = 0; i < hypotheses_; ++i) {
      if (state_.log()[FactId(i)].fact == goal) {
        goals_.push_back({ProofReference::Kind::kHypothesis, i});
        return true;
      }
    }
    switch (goal.predicate) {
      case Predicate::kSimilar:
      case Predicate::kSimilarMirrored:
      case Predicate::kCongruentTriangles:
      case Predicate::kCongruentTrianglesMirrored: goals_.push_back(triangle_goal(goal)); return true;
      case Predicate::kCyclic:
      case Predicate::kCircle: goals_.push_back(circle_goal(goal)); return true;
      case Predicate::kMidpoint: goals_.push_back(*premise(goal, end)); return true;
      case Predicate::kSamePoint: {
        for (std::size_t i = 0; i < state_.log().size(); ++i) {
          const Fact& known = state_.log()[FactId(i)].fact;
          if (known.predicate == Predicate::kSamePoint && PointSet(known.points) == PointSet(goal.points)) {
            goals_.push_back(reference_of(FactId(i)));
            return true;
          }
        }
        throw Unprovable{"idc"};
      }
      default: break;
    }
    if (info(goal.predicate).is_configuration) {
      configuration_.push_back(goal);
      goals_.push_back({ProofReference::Kind::kConfiguration, configuration_.size() - 1});
      return true;
    }
    // A goal is always a step of its own, so that the proof ends with the statement itself.
    const TableKind table = table_of(goal);
    const auto form = equation_in(goal, table, state_.unknowns());
    if (!form) return Failure{"the goal says nothing"};
    const auto explanation = explain(state_, table, *form, sources(end));
    if (!explanation) throw Unprovable{std::string(info(goal.predicate).name)};
    const std::vector<ExplanationTerm>& terms = explanation->terms;
    if (!explanation->triangles.empty()) {
      goals_.push_back(sine_step(goal, Rule::kLawOfSines, *explanation, end, {}));
    } else {
      const bool single = terms.size() == 1 && terms.front().instance == goal;
      goals_.push_back(single ? equation_reference(terms.front(), table) : linear_step(goal, table, *form, terms));
    }
    return true;
  } catch (const Unprovable& unprovable) {
    return Failure{"no exact proof of '" + unprovable.statement + "' was found where the fingerprints promised one"};
  }
}

}  // namespace pappus::symbolic
