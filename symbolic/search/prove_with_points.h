// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/diagram/figure.h"
#include "symbolic/engine/prover.h"
#include "symbolic/language/problem.h"
#include "symbolic/search/auxiliary_search.h"

namespace pappus::symbolic {

struct PointsOutcome {
  ProverOutcome prover;
  SearchStatus status = SearchStatus::kExhausted;
  std::size_t attempts = 0;
  SearchReport report;
};

/// Searches auxiliary points for a problem whose closure does not contain the goals, leaves out what the goals do not
/// need, and proves the problem with the others from nothing. The proof is not yet checked.
[[nodiscard]] PointsOutcome prove_with_points(const Problem& problem, const Figure& figure, const Guide& guide,
                                              const ProverOptions& prover, const SearchOptions& options);

}  // namespace pappus::symbolic
