// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <vector>

#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// Numbers the points of the fact from 0 on, so that it can be evaluated over its own points alone, and returns what
/// these were: each once, ascending.
[[nodiscard]] inline std::vector<PointId> number_own_points(Fact& fact) {
  std::vector<PointId> used = fact.points;
  std::ranges::sort(used);
  used.erase(std::unique(used.begin(), used.end()), used.end());
  for (PointId& point : fact.points)
    point = PointId(static_cast<std::size_t>(std::ranges::lower_bound(used, point) - used.begin()));
  return used;
}

}  // namespace pappus::symbolic
