// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// A point halfway between a point c and a line: the midpoint of c and a point `end` of the line, or the foot of
/// the perpendicular from c to a bisector, through `end`, of the line and of the line from `end` to c.
struct HalfwayPoint {
  PointId point, end;
  bool is_midpoint = false;
};

/// In the figure both points are halfway between c and line ab.
struct HalfwayCandidate {
  PointId c, a, b;
  HalfwayPoint left, right;
};

/// `half.point` is the midpoint of c and the half's end, or the angle there over the segment between these is right.
struct HalfwayTriple {
  PointId c;
  HalfwayPoint half;
};

/// Candidates one of whose points has at least the index `first_new_point`. `triples` has all triples of earlier points
/// and is given those with new ones.
[[nodiscard]] std::vector<HalfwayCandidate> find_halfway_candidates(const ClosureState& state,
                                                                    const FigureIncidences& figure,
                                                                    std::size_t first_new_point,
                                                                    std::vector<HalfwayTriple>& triples);

}  // namespace pappus::symbolic
