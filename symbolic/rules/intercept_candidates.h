// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Two lines cut by three parallels in the figure: from[i] to[i] are the parallel segments, from and to are in
/// order along their lines, and no point is on both lines.
struct InterceptCandidate {
  std::array<PointId, 3> from, to;
};

/// Candidates one of whose points has at least the index `first_new_point`.
[[nodiscard]] std::vector<InterceptCandidate> find_intercept_candidates(const ClosureState& state,
                                                                        const FigureIncidences& figure,
                                                                        std::size_t first_new_point);

}  // namespace pappus::symbolic
