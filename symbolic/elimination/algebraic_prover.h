// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "symbolic/diagram/figure.h"
#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

enum class AlgebraicStatus {
  kProved,
  kGaveUp,  ///< no coordinates were found, or a goal is not an identity in them
  kTimeout,
  kResourceOut,  ///< the polynomials grew too large
  kInterrupted,
};

struct AlgebraicOptions {
  double seconds = 0;                            ///< wall-clock limit; 0 means none
  std::uint64_t seed = 1;                        ///< of the order in which coordinates are tried
  std::size_t attempts = 2000;                   ///< orders of construction that are tried out at most
  const std::atomic<bool>* cancelled = nullptr;  ///< may be null
};

struct AlgebraicOutcome {
  AlgebraicStatus status = AlgebraicStatus::kGaveUp;
  std::optional<Proof> proof;  ///< set if and only if proved
  std::size_t attempts = 0;    ///< orders of construction that were tried out
  bool goal_fails = false;     ///< exact coordinates of all points satisfy the hypotheses and not the goal
  std::string reason;          ///< in words, when not proved
};

/// Proves all goals by coordinates: every point becomes a rational function of parameters and square roots, and each
/// goal an identity of polynomials. The proof is not yet checked: hand it to check_proof().
[[nodiscard]] AlgebraicOutcome prove_algebraically(const Problem& problem, const Figure& figure,
                                                   const AlgebraicOptions& options);

}  // namespace pappus::symbolic
