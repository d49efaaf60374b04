// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "symbolic/fuzzing/prover_under_attack.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// Verdicts on statements that many trials start from, each found once.
class VerdictShelf {
 public:
  /// The verdict from figures of seed 1. Statements with the same text are the same. The reference is valid as long as
  /// the shelf.
  const ClaimedVerdict& verdict(const Problem& problem, const ProverUnderAttack& prover) {
    const auto found = verdicts_.find(problem.statement);
    if (found != verdicts_.end()) return found->second;
    return verdicts_.emplace(problem.statement, prover.solve(problem, 1)).first->second;
  }

 private:
  std::map<std::string, ClaimedVerdict> verdicts_;
};

/// What attacks on verdicts have in common.
struct VerdictTrialOptions {
  const std::vector<Problem>* problems = nullptr;  ///< may be null: random statements only
  std::size_t most_random_points = 7;
  ProverUnderAttack prover = whole_prover({});
  VerdictShelf* shelf = nullptr;                 ///< may be null: each trial has its own
  const std::atomic<bool>* cancelled = nullptr;  ///< may be null
};

}  // namespace pappus::symbolic
