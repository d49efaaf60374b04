// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "symbolic/fuzzing/finding.h"
#include "symbolic/fuzzing/proof_trial.h"

namespace pappus::symbolic {

/// One attack on the checker of auxiliary points, all of it a function of the seed: proofs of facts about the premises'
/// points from a closure with one or two points more, each mutated many times, in its steps and in what it says of
/// the added points. Steps about the premises' points of a mutant that the checker accepts must hold in the mutant's
/// figure and in further figures wherever the conditions hold with some place of the added points.
[[nodiscard]] std::vector<Finding> try_auxiliary_proofs(std::uint64_t seed, const ProofTrialOptions& options,
                                                        ProofCounts& counts);

}  // namespace pappus::symbolic
