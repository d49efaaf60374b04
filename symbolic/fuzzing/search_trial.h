// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "symbolic/fuzzing/finding.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

struct SearchTrialOptions {
  const std::vector<Problem>* problems = nullptr;  ///< may be null: random figures only
  std::size_t most_random_points = 9;
  std::size_t most_statements = 4;               ///< false statements a trial, preferably true by accident
  std::size_t attempts = 25;                     ///< sets of auxiliary points a statement
  double seconds = 5;                            ///< of the search for a statement
  const std::atomic<bool>* cancelled = nullptr;  ///< may be null
};

struct SearchCounts {
  std::size_t trials = 0;
  std::size_t false_statements = 0;
  std::size_t true_by_accident = 0;     ///< of these, true in the figure of the search
  std::size_t attempts = 0;             ///< sets of auxiliary points that were tried
  std::size_t proved = 0;               ///< statements for which a proof with auxiliary points came out
  std::size_t configuration_bound = 0;  ///< of these, where no figure that refutes them has the proof's configuration
};

/// One attack on the search for auxiliary points, all of it a function of the seed: statements that are certainly
/// false in a figure of the premises and that the closure does not contain. A proof is right only if its
/// configuration, that of the auxiliary points included, holds in no figure in which the statement is false.
[[nodiscard]] std::vector<Finding> try_search(std::uint64_t seed, const SearchTrialOptions& options,
                                              SearchCounts& counts);

}  // namespace pappus::symbolic
