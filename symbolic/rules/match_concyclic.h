// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/rules/changed_pairs.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Points that see a segment under equal directed angles are concyclic.
class ConcyclicMatcher {
 public:
  void match(ClosureState& state, const FigureIncidences& figure);

 private:
  void match_set(ClosureState& state, const std::vector<PointId>& set) const;

  ChangedPairs changed_;
  std::vector<PointSet> sets_;      // the figure's concyclic sets
  std::vector<char> one_circle_;    // by set: proved to be on one circle
  std::vector<char> changed_sets_;  // by set: to look at again
};

}  // namespace pappus::symbolic
