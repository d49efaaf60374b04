// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/angle_residual.h"

#include <cstddef>

namespace pappus::symbolic::checker {
namespace {

/// From the first to the second point of the fact's pair with this index.
IntervalPoint vector(const Enclosure& figure, const Fact& fact, std::size_t pair) {
  return difference(figure[fact.points[2 * pair + 1]], figure[fact.points[2 * pair]]);
}

}  // namespace

Interval angle_residual(const Enclosure& figure, const Fact& equal_angle) {
  const IntervalPoint first = product(conjugate(vector(figure, equal_angle, 0)), vector(figure, equal_angle, 1));
  const IntervalPoint second = product(conjugate(vector(figure, equal_angle, 2)), vector(figure, equal_angle, 3));
  return cross(first, second);
}

std::optional<Interval> angle_sum(const Enclosure& figure, const Fact& pair_sum) {
  const std::size_t pairs = pair_sum.points.size() / 2;
  Interval sum = to_interval(pair_sum.constants[pairs]);
  for (std::size_t i = 0; i < pairs; ++i) {
    const auto direction = direction_of(vector(figure, pair_sum, i));
    if (!direction) return std::nullopt;
    sum += to_interval(pair_sum.constants[i]) * *direction;
  }
  return sum;
}

bool branch_holds(const Enclosure& figure, const Fact& branch) {
  for (std::size_t i = 0; 2 * i < branch.points.size(); ++i) {
    if (!branch.constants[i].is_integer()) return false;
  }
  const std::optional<Interval> value = angle_sum(figure, branch);
  return value && certainly_near_integer(*value, Rational(1) / (branch.constants.back() * 2));
}

}  // namespace pappus::symbolic::checker
