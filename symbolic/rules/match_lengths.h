// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/rules/changed_pairs.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Sums along lines; equal and proportional lengths carried between the tables of lengths, squared lengths and
/// their logarithms.
class LengthMatcher {
 public:
  void match(ClosureState& state, const FigureIncidences& figure);

 private:
  ChangedPairs directions_;
  ChangedPairs lengths_;
  std::vector<std::size_t> lines_;  // to look at again
};

}  // namespace pappus::symbolic
