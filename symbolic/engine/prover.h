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
#include "symbolic/rules/rule_family.h"

namespace pappus::symbolic {

enum class ProverStatus {
  kProved,
  kSaturated,  ///< the closure is complete and does not contain the goal
  kTimeout,
  kInterrupted,    ///< `cancelled` became true
  kContradiction,  ///< the rules derive a contradiction from the hypotheses; `reason` names those it needs
  kError,          ///< a broken promise inside the engine; `reason` says which
};

struct ProverOptions {
  std::uint64_t fingerprint_seed = 0x70617070757331ULL;
  RuleSelection rules = {};                      ///< the families of theorems to apply
  double seconds = 0;                            ///< wall-clock limit; 0 means none
  const std::atomic<bool>* cancelled = nullptr;  ///< checked often; may be null
  std::size_t auxiliary = 0;                     ///< so many of the problem's points, the last, are auxiliary ones
};

struct ProverOutcome {
  ProverStatus status = ProverStatus::kError;
  std::optional<Proof> proof;  ///< set if and only if proved
  std::size_t facts = 0;       ///< facts logged by the closure
  std::size_t rounds = 0;
  double closure_seconds = 0;     ///< processor time of the closure
  double extraction_seconds = 0;  ///< processor time of extraction and minimisation
  std::string reason;             ///< in words, when not proved
};

/// Closes `problem` over `figure` without auxiliary points and extracts a proof of all goals.
/// The proof is not yet checked: hand it to check_proof().
[[nodiscard]] ProverOutcome prove(const Problem& problem, const Figure& figure, const ProverOptions& options);

}  // namespace pappus::symbolic
