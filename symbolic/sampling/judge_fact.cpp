// SPDX-License-Identifier: Apache-2.0
#include "symbolic/sampling/judge_fact.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "symbolic/sampling/measured_equation.h"

namespace pappus::symbolic::sampling {
namespace {

constexpr long double kEquationHolds = 1e-8L;
constexpr long double kEquationFails = 1e-6L;
constexpr long double kClearMargin = 1e-7L;
/// "Different", "not parallel" and the like fail where an equation holds, to the last digits.
constexpr long double kVanishes = 1e-14L;

/// The condition excludes no more than the figures in which an equation holds.
bool is_generic(Predicate predicate) {
  return predicate == Predicate::kDistinct || predicate == Predicate::kNotCollinear ||
         predicate == Predicate::kNotParallel || predicate == Predicate::kNotPerpendicular ||
         predicate == Predicate::kNotEqualAngle;
}

Judgement judge_margin(const Fact& condition, long double margin) {
  if (margin > kClearMargin) return Judgement::kHolds;
  if (is_generic(condition.predicate)) return margin < kVanishes ? Judgement::kFails : Judgement::kUnclear;
  return margin < -kClearMargin ? Judgement::kFails : Judgement::kUnclear;
}

/// The largest sine of an angle that three of the points make at one of them.
long double roundness(const Fact& fact, const SampledFigure& figure, std::size_t first) {
  const auto at = [&](std::size_t index) { return figure[fact.points[index].index()]; };
  long double largest = 0;
  for (std::size_t i = first + 2; i < fact.points.size(); ++i) {
    const auto left = at(first + 1) - at(first), right = at(i) - at(first);
    largest = std::max(largest, std::abs(cross(left, right)) / (length(left) * length(right)));
  }
  return largest;
}

}  // namespace

Judgement judge(const Fact& fact, const SampledFigure& figure) {
  if (const auto margin = order_margin(fact, figure)) return judge_margin(fact, *margin);
  const auto equations = equations_of(fact);
  if (!equations) return Judgement::kUnclear;
  if (fact.predicate == Predicate::kCyclic || fact.predicate == Predicate::kCircle) {
    const long double round = roundness(fact, figure, fact.predicate == Predicate::kCircle ? 1 : 0);
    if (round < kVanishes) return Judgement::kFails;
    if (!(round > kClearMargin)) return Judgement::kUnclear;
  }
  const long double residual = largest_residual<long double>(*equations, figure);
  if (residual < kEquationHolds) return Judgement::kHolds;
  return residual > kEquationFails ? Judgement::kFails : Judgement::kUnclear;
}

}  // namespace pappus::symbolic::sampling
