// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "symbolic/fuzzing/finding.h"
#include "symbolic/fuzzing/verdict_trial.h"

namespace pappus::symbolic {

struct ScopeCounts {
  std::size_t trials = 0;
  std::size_t statements = 0;  ///< with figures of our own
  std::size_t theorems = 0;
  std::size_t general = 0;      ///< of these, of general scope
  std::size_t comparisons = 0;  ///< of these with figures of our own
  std::size_t undecided = 0;    ///< of these, too near to say
};

/// One attack on the scope of verdicts, all of it a function of the seed (and of time limits): what holds in one figure
/// of a statement is asked, and where the answer is a theorem of general scope, its goal and all conditions of its
/// proof must hold in figures that the program did not draw (symbolic/sampling).
[[nodiscard]] std::vector<Finding> try_scopes(std::uint64_t seed, const VerdictTrialOptions& options,
                                              ScopeCounts& counts);

}  // namespace pappus::symbolic
