// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/rules/changed_pairs.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Three points equidistant from a fourth; centres from central angles; isosceles triangles in both directions.
class EquidistantMatcher {
 public:
  void match(ClosureState& state, const FigureIncidences& figure);

 private:
  ChangedPairs changed_;
  std::vector<std::size_t> groups_;  // equidistant sets to look at again
};

}  // namespace pappus::symbolic
