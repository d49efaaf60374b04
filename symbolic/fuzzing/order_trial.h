// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "symbolic/fuzzing/finding.h"
#include "symbolic/fuzzing/verdict_trial.h"

namespace pappus::symbolic {

struct OrderCounts {
  std::size_t trials = 0;
  std::size_t proofs = 0;           ///< trials that had a proof to start from
  std::size_t changes = 0;          ///< statements or figures that no longer belong to the proof
  std::size_t refused = 0;          ///< of these
  std::size_t still_satisfied = 0;  ///< of these, accepted: the figure has all that the changed statement says
};

/// One attack on the checker's look at the figure, all of it a function of the seed: a proof of a given or random
/// statement is kept, and a stated condition of order is negated, a definition exchanged for its contrary (incentre and
/// excentre, the two squares over a side, a ray turned by 180°), the figure mirrored, or a second common point put on
/// the first. The checker may accept only if the figure still has all that the statement says, by numbers that the
/// checker does not compute (symbolic/sampling).
[[nodiscard]] std::vector<Finding> try_order(std::uint64_t seed, const VerdictTrialOptions& options,
                                             OrderCounts& counts);

}  // namespace pappus::symbolic
