// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "symbolic/fuzzing/finding.h"
#include "symbolic/fuzzing/verdict_trial.h"

namespace pappus::symbolic {

struct ExistenceCounts {
  std::size_t trials = 0;
  std::size_t theorems = 0;          ///< proved from premises that contradict each other, existence not certified
  std::size_t certified_proofs = 0;  ///< of the consistent statements beside them
  std::size_t forgeries = 0;         ///< of these, with the contradictory statement put in the consistent one's place
  std::size_t forgeries_refused = 0;
};

/// One attack on what is said of a figure's existence, all of it a function of the seed (and of time limits): premises
/// that contradict each other in one of the 20th to 90th decimals. Neither may the program certify that their figure
/// exists, nor the checker take the certificate of the consistent statement for them, edited in all places where the
/// constant stands.
[[nodiscard]] std::vector<Finding> try_existence(std::uint64_t seed, const VerdictTrialOptions& options,
                                                 ExistenceCounts& counts);

}  // namespace pappus::symbolic
