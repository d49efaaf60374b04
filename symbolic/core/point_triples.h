// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "symbolic/core/ids.h"

namespace pappus::symbolic {

/// Dense index of an unordered triple given in ascending order: triples with the newest point come last, so that
/// adding a point leaves all earlier indices as they are.
[[nodiscard]] constexpr std::size_t ascending_triple_index(std::size_t low, std::size_t middle, std::size_t high) {
  return high * (high - 1) * (high - 2) / 6 + middle * (middle - 1) / 2 + low;
}

/// The same for a triple in any order. Precondition: the points are different.
[[nodiscard]] constexpr std::size_t triple_index(PointId a, PointId b, PointId c) {
  std::size_t low = a.index(), middle = b.index(), high = c.index();
  const auto order = [](std::size_t& left, std::size_t& right) {
    if (left <= right) return;
    const std::size_t swapped = left;
    left = right;
    right = swapped;
  };
  order(low, middle);
  order(middle, high);
  order(low, middle);
  return ascending_triple_index(low, middle, high);
}

[[nodiscard]] constexpr std::size_t triple_count(std::size_t points) {
  return points < 3 ? 0 : points * (points - 1) * (points - 2) / 6;
}

}  // namespace pappus::symbolic
