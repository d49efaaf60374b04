// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

#include "symbolic/core/ids.h"

namespace pappus::symbolic {

/// One of the points has at least the index `first`: a tuple that an extension by new points adds.
[[nodiscard]] inline bool has_new_point(std::span<const PointId> points, std::size_t first) {
  return std::ranges::any_of(points, [first](PointId point) { return point.index() >= first; });
}

}  // namespace pappus::symbolic
