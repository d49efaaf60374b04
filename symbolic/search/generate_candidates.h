// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/engine/closure.h"
#include "symbolic/search/candidate.h"

namespace pappus::symbolic {

struct CandidateOptions {
  /// Only candidates whose construction uses a point from this one on.
  std::size_t first_point = 0;
};

/// All candidates of all families for the closure's figure, one a place, with their coincidences; in an order that
/// depends on the figure alone. Places at a point of the figure, far outside it or nearly at another point are left
/// out.
[[nodiscard]] std::vector<Candidate> generate_candidates(const Closure& closure, const CandidateOptions& options);

}  // namespace pappus::symbolic
