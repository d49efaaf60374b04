// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <optional>

#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

struct ExistenceOptions {
  double seconds = 0;                            ///< wall-clock limit of each derivation; 0 means none
  const std::atomic<bool>* cancelled = nullptr;  ///< may be null
};

/// An existence section for a finished proof: independent facts, and derivations of the hypotheses that are not among
/// them. Nothing when some hypothesis was not derived. The section is not yet checked: check_proof() does.
[[nodiscard]] std::optional<Existence> prove_existence(const Proof& proof, const ExistenceOptions& options);

}  // namespace pappus::symbolic
