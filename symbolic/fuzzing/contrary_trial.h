// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "symbolic/fuzzing/finding.h"
#include "symbolic/fuzzing/verdict_trial.h"

namespace pappus::symbolic {

struct ContraryCounts {
  std::size_t trials = 0;
  std::size_t pairs = 0;         ///< a goal and its contrary
  std::size_t one_proved = 0;    ///< of these, one is a theorem and the other is not
  std::size_t both_proved = 0;   ///< of these, both are theorems
  std::size_t rightly_both = 0;  ///< of these, about cases, or true at once in the figures that were drawn
};

/// One attack on verdicts, all of it a function of the seed (and of time limits): a goal and its contrary over one
/// statement, each of which holds in some figure of it. Both are theorems of general scope, or both are proved goals of
/// order: then one verdict claims too much.
[[nodiscard]] std::vector<Finding> try_contraries(std::uint64_t seed, const VerdictTrialOptions& options,
                                                  ContraryCounts& counts);

}  // namespace pappus::symbolic
