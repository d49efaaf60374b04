// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/rules/changed_pairs.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Midpoints by equal distances on a line, and right angles over a diameter (Thales).
class MidpointMatcher {
 public:
  void match(ClosureState& state, const FigureIncidences& figure);

 private:
  void match_midpoint(ClosureState& state, const MidpointCandidate& candidate, char& settled);

  ChangedPairs changed_;
  std::vector<char> settled_;        // by midpoint: its fact is known
  std::vector<std::size_t> groups_;  // equidistant sets to look at again
};

}  // namespace pappus::symbolic
