// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/rules/figure_lines.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// The angle at `vertex` between the lines to `from` and `to`, divided by the line to `middle`.
struct DividedAngle {
  PointId vertex, from, middle, to;
};

/// Two angles that are equal and divided alike in the figure: ∠(from, middle) and ∠(from, to) of the left one are
/// those of the right one, or their opposites if `mirrored`.
struct AngleDivisionCandidate {
  DividedAngle left, right;
  bool mirrored = false;
};

/// Candidates one of whose points has at least the index `first_new_point`.
[[nodiscard]] std::vector<AngleDivisionCandidate> find_angle_division_candidates(const ClosureState& state,
                                                                                 const FigureLines& lines,
                                                                                 std::size_t first_new_point);

}  // namespace pappus::symbolic
