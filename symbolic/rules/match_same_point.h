// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "symbolic/rules/figure_incidences.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Two points with equal coordinates on two common lines, circles, or as centres of one circle are one point.
class SamePointMatcher {
 public:
  void match(ClosureState& state, const FigureIncidences& figure);

 private:
  std::uint64_t seen_ = 0;  // revision of the state that was looked at
};

}  // namespace pappus::symbolic
