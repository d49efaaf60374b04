// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/state/unknowns.h"

namespace pappus::symbolic {

/// A product of two lengths that is a difference of squares too.
///
/// With a centre o: |px|·|py| on a line through p, the power of p with respect to the circle about o through x and
/// y; it equals |po|² − |ox|², or the opposite where p is inside. Without: x = y, the square |px|².
struct PowerQuantity {
  PointId p, x, y;
  std::optional<PointId> center;
  bool is_inside = false;  ///< p lies between x and y
};

/// Two quantities that are equal in the figure; the first has a centre.
struct PowerCandidate {
  PowerQuantity left, right;
};

/// Candidates one of whose points has at least the index `first_new_point`.
[[nodiscard]] std::vector<PowerCandidate> find_power_candidates(const Unknowns& unknowns,
                                                                std::span<const std::vector<PointId>> collinear,
                                                                std::size_t first_new_point);

}  // namespace pappus::symbolic
