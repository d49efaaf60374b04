// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "symbolic/fuzzing/finding.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

struct ProofTrialOptions {
  const std::vector<Problem>* problems = nullptr;  ///< may be null: random figures only
  std::size_t most_random_points = 9;
  std::size_t mutants = 60;       ///< a proof, in memory
  std::size_t text_mutants = 20;  ///< a proof, as files
  double closure_seconds = 5;
  const std::atomic<bool>* cancelled = nullptr;  ///< may be null
};

struct ProofCounts {
  std::size_t trials = 0;
  std::size_t proofs = 0;
  std::size_t order_proofs = 0;  ///< of these, of inequalities and betweennesses
  std::size_t mutants = 0;
  std::size_t unreadable = 0;  ///< of the damaged files, refused by the reader
  std::size_t refused = 0;
  std::size_t accepted = 0;
  std::size_t new_steps = 0;      ///< steps of accepted mutants that the proof did not have
  std::size_t not_confirmed = 0;  ///< of these, without a further figure in which the conditions of the mutant hold
  ProofCounts& operator+=(const ProofCounts& other);
};

/// One attack on the checker, all of it a function of the seed: proofs of derived facts, and of
/// inequalities under an order that is stated at random, each mutated many times. Every
/// step of a mutant that the checker accepts must hold in the mutant's figure and in further figures of the
/// premises, wherever the mutant's configuration facts hold. In half of the mutants the goals are the steps
/// themselves, so that a changed conclusion alone is no reason to refuse.
[[nodiscard]] std::vector<Finding> try_proofs(std::uint64_t seed, const ProofTrialOptions& options,
                                              ProofCounts& counts);

}  // namespace pappus::symbolic
