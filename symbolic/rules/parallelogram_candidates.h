// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// abcd is a parallelogram in the figure, certainly not flat.
struct ParallelogramCandidate {
  PointId a, b, c, d;
  std::size_t related = 0;  ///< of the first so many points the distances from the vertices are related
};

/// Candidates one of whose points has at least the index `first_new_point`.
[[nodiscard]] std::vector<ParallelogramCandidate> find_parallelogram_candidates(const ClosureState& state,
                                                                                std::size_t first_new_point);

}  // namespace pappus::symbolic
