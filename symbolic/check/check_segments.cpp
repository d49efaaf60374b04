// SPDX-License-Identifier: Apache-2.0
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {

Objection check_isosceles_angles(const StepContext& context) {
  const Fact& fact = context.conclusion();
  const std::vector<PointId>& points = fact.points;
  if (fact.predicate != Predicate::kEqualAngle) return "the rule concludes equal angles";
  const PointId a = points[0], o = points[1], b = points[3];
  if (points != std::vector{a, o, a, b, b, a, b, o}) return "the conclusion's angles are not those at the base";
  if (Objection objection = context.require({Predicate::kCongruent, {o, a, o, b}, {}})) return objection;
  return context.require_listed({Predicate::kNotCollinear, {o, a, b}, {}});
}

Objection check_isosceles_sides(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kCongruent) return "the rule concludes equal sides";
  const PointId o = fact.points[0], a = fact.points[1], b = fact.points[3];
  if (fact.points[2] != o) return "the conclusion's sides have no common end";
  if (Objection objection = context.require({Predicate::kEqualAngle, {a, o, a, b, b, a, b, o}, {}})) return objection;
  return context.require_listed({Predicate::kNotCollinear, {o, a, b}, {}});
}

Objection check_segment_sum(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kLengthSum || fact.points.size() != 6)
    return "the rule concludes |ab| + |bc| = |ac|";
  const PointId a = fact.points[0], b = fact.points[1], c = fact.points[3];
  const Fact sum{Predicate::kLengthSum, {a, b, b, c, a, c}, {1, 1, -1}};
  if (!(fact == sum)) return "the conclusion is not of the form |ab| + |bc| = |ac|";
  if (Objection objection = context.require({Predicate::kCollinear, {a, b, c}, {}})) return objection;
  return context.require_listed({Predicate::kBetween, {b, a, c}, {}});
}

Objection check_midpoint(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kMidpoint) return "the rule concludes a midpoint";
  const PointId m = fact.points[0], a = fact.points[1], b = fact.points[2];
  if (Objection objection = context.require_distinct({a, b})) return objection;
  if (Objection objection = context.require({Predicate::kCollinear, {m, a, b}, {}})) return objection;
  return context.require({Predicate::kCongruent, {m, a, m, b}, {}});
}

}  // namespace pappus::symbolic::checker
