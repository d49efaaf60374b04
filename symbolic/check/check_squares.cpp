// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {
namespace {

/// |ac|² + |bd|² − |ad|² − |bc|² = 0, without the terms whose points are equal: what ab ⊥ cd amounts to.
Fact orthogonality(PointId a, PointId b, PointId c, PointId d) {
  Fact fact{Predicate::kSquaredLengthSum, {}, {}};
  const auto add = [&fact](PointId p, PointId q, int sign) {
    if (p == q) return;
    fact.points.push_back(p);
    fact.points.push_back(q);
    fact.constants.emplace_back(sign);
  };
  add(a, c, 1);
  add(b, d, 1);
  add(a, d, -1);
  add(b, c, -1);
  return fact;
}

}  // namespace

Objection check_median_length(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kSquaredLengthSum || fact.points.size() != 8)
    return "the rule concludes a relation of a median";
  const PointId p = fact.points[0], m = fact.points[1], a = fact.points[3], b = fact.points[5];
  const Fact median{Predicate::kSquaredLengthSum, {p, m, p, a, p, b, a, b}, {4, -2, -2, 1}};
  if (!(fact == median)) return "the conclusion is not of the form 4|pm|² = 2|pa|² + 2|pb|² - |ab|²";
  const bool has_midpoint = std::any_of(context.premises().begin(), context.premises().end(), [&](const Fact* premise) {
    return premise->predicate == Predicate::kMidpoint &&
           (premise->points == std::vector{m, a, b} || premise->points == std::vector{m, b, a});
  });
  return has_midpoint ? Objection() : "no premise says that the median ends at a midpoint";
}

Objection check_perpendicular_squares(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kSquaredLengthSum) return "the rule concludes a relation of squared lengths";
  const std::vector<PointId>& p = fact.points;
  // Four terms |ac|² |bd|² |ad|² |bc|², or three where a = c: |bd|² |ad|² |ba|².
  if (p.size() != 6 && p.size() != 8) return "the conclusion has neither three nor four terms";
  const bool joined = p.size() == 6;
  const PointId a = joined ? p[2] : p[0], b = joined ? p[0] : p[2], c = joined ? p[2] : p[1], d = joined ? p[1] : p[3];
  if (!(fact == orthogonality(a, b, c, d))) return "the conclusion is not the relation of two perpendicular segments";
  return context.require({Predicate::kPerpendicular, {a, b, c, d}, {}});
}

Objection check_perpendicular_from_squares(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kPerpendicular) return "the rule concludes perpendicular segments";
  const std::vector<PointId>& p = fact.points;
  if (Objection objection = context.require_distinct({p[0], p[1]})) return objection;
  if (Objection objection = context.require_distinct({p[2], p[3]})) return objection;
  return context.require(orthogonality(p[0], p[1], p[2], p[3]));
}

}  // namespace pappus::symbolic::checker
