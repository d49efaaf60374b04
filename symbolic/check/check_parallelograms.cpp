// SPDX-License-Identifier: Apache-2.0
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {
namespace {

Objection require_parallelogram(const StepContext& context, PointId a, PointId b, PointId c, PointId d) {
  if (Objection objection = context.require({Predicate::kParallel, {a, b, c, d}, {}})) return objection;
  if (Objection objection = context.require({Predicate::kParallel, {b, c, d, a}, {}})) return objection;
  return context.require_listed({Predicate::kNotCollinear, {a, b, c}, {}});
}

}  // namespace

Objection check_parallelogram_squares(const StepContext& context) {
  const Fact& fact = context.conclusion();
  const std::vector<PointId>& f = fact.points;
  if (fact.predicate != Predicate::kSquaredLengthSum || f.size() < 4)
    return "the rule concludes a relation of squared lengths";
  if (f.size() == 12) {
    const PointId a = f[0], b = f[1], c = f[3], d = f[5];
    const Fact law{Predicate::kSquaredLengthSum, {a, b, b, c, c, d, d, a, a, c, b, d}, {1, 1, 1, 1, -1, -1}};
    return fact == law ? require_parallelogram(context, a, b, c, d)
                       : Objection("the conclusion is not that the sides' squares are the diagonals'");
  }
  if (f.size() != 14) return "the conclusion has neither six nor seven terms";
  const PointId p = f[0], a = f[1], c = f[3], b = f[5], d = f[7];
  const Fact sum{Predicate::kSquaredLengthSum, {p, a, p, c, p, b, p, d, a, c, a, b, a, d}, {1, 1, -1, -1, -1, 1, 1}};
  if (!(fact == sum)) return "the conclusion is not |pa|² + |pc|² - |pb|² - |pd|² = |ac|² - |ab|² - |ad|²";
  return require_parallelogram(context, a, b, c, d);
}

Objection check_stewart_length(const StepContext& context) {
  const Fact& fact = context.conclusion();
  const std::vector<PointId>& f = fact.points;
  if (fact.predicate != Predicate::kSquaredLengthSum || f.size() != 8)
    return "the rule concludes a relation of four squared lengths";
  const PointId p = f[0], d = f[1], a = f[3], b = f[5];
  const Rational part = -fact.constants[2], rest = Rational(1) - part;
  const Fact theorem{Predicate::kSquaredLengthSum, {p, d, p, a, p, b, a, b}, {1, -rest, -part, part * rest}};
  if (!(fact == theorem)) return "the conclusion is not |pd|² = (1-t)|pa|² + t|pb|² - t(1-t)|ab|²";
  if (part.sign() <= 0 || rest.sign() <= 0) return "the ratio is not that of an inner point";
  if (Objection objection = context.require_distinct({a, d, b})) return objection;
  if (Objection objection = context.require({Predicate::kCollinear, {a, d, b}, {}})) return objection;
  if (Objection objection = context.require({Predicate::kConstantRatio, {a, d, a, b}, {part}})) return objection;
  return context.require_listed({Predicate::kBetween, {d, a, b}, {}});
}

}  // namespace pappus::symbolic::checker
