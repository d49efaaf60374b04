// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/rules/changed_pairs.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Two lines of one proved direction through one point are one line.
class CollinearMatcher {
 public:
  void match(ClosureState& state, const FigureIncidences& figure);

 private:
  ChangedPairs changed_;
  std::vector<std::size_t> lines_;  // to look at again
};

}  // namespace pappus::symbolic
