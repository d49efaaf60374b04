// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstddef>
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {

Objection check_proportional_division(const StepContext& context) {
  const Fact& fact = context.conclusion();
  const std::vector<PointId>& f = fact.points;
  if (fact.predicate != Predicate::kEqualRatio || f[1] != f[2] || f[5] != f[6])
    return "the rule concludes |ab| : |bc| = |de| : |ef|";
  const std::array<PointId, 3> p{f[0], f[1], f[3]}, q{f[4], f[5], f[7]};
  for (const auto& points : {p, q}) {
    if (Objection objection = context.require_distinct({points[0], points[1], points[2]})) return objection;
    if (Objection objection = context.require({Predicate::kCollinear, {points[0], points[1], points[2]}, {}}))
      return objection;
  }
  // The same place in both triples lies between the other two.
  bool divided = false;
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t j = (i + 1) % 3, k = (i + 2) % 3;
    divided = divided || (context.lists({Predicate::kBetween, {p[i], p[j], p[k]}, {}}) &&
                          context.lists({Predicate::kBetween, {q[i], q[j], q[k]}, {}}));
  }
  if (!divided) return "the configuration does not say which points divide which segments";
  for (const std::size_t i : {std::size_t{1}, std::size_t{2}}) {
    const std::size_t j = (i + 1) % 3, k = (i + 2) % 3;
    if (context.has({Predicate::kEqualRatio, {p[i], p[j], p[j], p[k], q[i], q[j], q[j], q[k]}, {}})) return Objection();
  }
  return "no other ratio of the parts is known to be equal";
}

Objection check_collinear_from_lengths(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kCollinear || fact.points.size() != 3)
    return "the rule concludes that three points are collinear";
  const PointId a = fact.points[0], b = fact.points[1], c = fact.points[2];
  return context.require({Predicate::kLengthSum, {a, b, b, c, a, c}, {1, 1, -1}});
}

}  // namespace pappus::symbolic::checker
