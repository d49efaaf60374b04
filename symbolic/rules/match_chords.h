// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/rules/changed_pairs.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Equal inscribed angles stand on equal chords, and conversely.
class ChordMatcher {
 public:
  void match(ClosureState& state);

 private:
  ChangedPairs changed_;
  std::vector<std::size_t> seen_points_;  // by circle: how many points it had when it was looked at
};

}  // namespace pappus::symbolic
