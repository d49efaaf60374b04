// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Points d, e, f of the sides bc, ca, ab of a triangle (of their lines), none a vertex, and on one line.
struct TransversalCandidate {
  PointId a, b, c, d, e, f;
};

/// Points d, e, f as before, with the lines ad, be and cf through the point p.
struct CevianCandidate {
  PointId a, b, c, d, e, f, p;
};

struct TriangleCandidates {
  std::vector<TransversalCandidate> transversals;
  std::vector<CevianCandidate> cevians;
};

/// Candidates one of whose points has at least the index `first_new_point`.
[[nodiscard]] TriangleCandidates find_transversal_candidates(const ClosureState& state, const FigureIncidences& figure,
                                                             std::size_t first_new_point);

}  // namespace pappus::symbolic
