// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/core/rational.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// d divides segment ab from inside with |ad| = part·|ab| in the figure, for a small fraction other than 1/2.
struct StewartCandidate {
  PointId a, d, b;
  Rational part;
  std::size_t related = 0;  ///< of the first so many points the distances from a, b and d are related
};

/// Candidates one of whose points has at least the index `first_new_point`.
[[nodiscard]] std::vector<StewartCandidate> find_stewart_candidates(const ClosureState& state,
                                                                    std::span<const std::vector<PointId>> collinear,
                                                                    std::size_t first_new_point);

}  // namespace pappus::symbolic
