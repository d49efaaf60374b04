// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// A hexagon a q c p b r with a, b, c on one line and p, q, r on another, and the common points of its opposite
/// sides: x of aq and bp, y of br and cq, z of ar and cp. No point is on both lines.
struct PappusCandidate {
  std::array<PointId, 3> left, right;  // a, b, c and p, q, r
  PointId x, y, z;
};

/// Candidates one of whose points has at least the index `first_new_point`.
[[nodiscard]] std::vector<PappusCandidate> find_pappus_candidates(const ClosureState& state,
                                                                  const FigureIncidences& figure,
                                                                  std::size_t first_new_point);

}  // namespace pappus::symbolic
