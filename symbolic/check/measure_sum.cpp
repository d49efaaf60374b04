// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/measure_sum.h"

#include <cstddef>

namespace pappus::symbolic::checker {
namespace {

/// The plain angle between two vectors in units of π: the direction of the vector at that angle in the upper half
/// plane.
std::optional<Interval> plain_angle(const IntervalPoint& from, const IntervalPoint& to) {
  IntervalPoint turn = product(conjugate(from), to);
  const std::optional<int> side = certain_sign(turn.y);
  if (!side) return std::nullopt;
  if (*side < 0) turn = conjugate(turn);
  std::optional<Interval> direction = direction_of(turn);
  if (direction && certain_sign(*direction) == -1) *direction += 1;
  return direction;
}

}  // namespace

std::optional<Interval> measure_sum(const Enclosure& figure, const Fact& sum) {
  const auto group = static_cast<std::size_t>(group_size(sum.predicate));
  const std::size_t terms = sum.points.size() / group;
  const auto vector = [&](std::size_t from, std::size_t to) {
    return difference(figure[sum.points[to]], figure[sum.points[from]]);
  };
  Interval result = sum.constants.size() > terms ? to_interval(sum.constants.back()) : to_interval(Rational(0));
  for (std::size_t i = 0; i < terms; ++i) {
    const std::size_t first = group * i;
    if (group == 2) {
      const IntervalPoint side = vector(first, first + 1);
      result += to_interval(sum.constants[i]) * square_root(dot(side, side));
      continue;
    }
    const std::optional<Interval> angle = plain_angle(vector(first + 1, first), vector(first + 1, first + 2));
    if (!angle) return std::nullopt;
    result += to_interval(sum.constants[i]) * *angle;
  }
  return result;
}

}  // namespace pappus::symbolic::checker
