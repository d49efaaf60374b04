// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <utility>

#include "symbolic/core/ids.h"

namespace pappus::symbolic {

/// Dense index of the unordered pair {a, b}: pairs with the newest point come last, so that adding a point
/// leaves all earlier indices as they are. Precondition: a ≠ b.
[[nodiscard]] constexpr std::size_t pair_index(PointId a, PointId b) {
  const std::size_t low = a < b ? a.index() : b.index();
  const std::size_t high = a < b ? b.index() : a.index();
  return high * (high - 1) / 2 + low;
}

/// The points of a pair, the earlier one first: the inverse of pair_index().
[[nodiscard]] constexpr std::pair<PointId, PointId> points_of_pair(std::size_t index) {
  std::size_t high = 1;
  while (high * (high + 1) / 2 <= index) ++high;
  return {PointId(index - high * (high - 1) / 2), PointId(high)};
}

[[nodiscard]] constexpr std::size_t pair_count(std::size_t points) { return points * (points - 1) / 2; }

/// Dense index of the ordered pair (center, point), with the same order of growth. Precondition: center ≠ point.
[[nodiscard]] constexpr std::size_t arm_index(PointId center, PointId point) {
  return 2 * pair_index(center, point) + (center < point ? 0 : 1);
}

[[nodiscard]] constexpr std::size_t arm_count(std::size_t points) { return 2 * pair_count(points); }

}  // namespace pappus::symbolic
