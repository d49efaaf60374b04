// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "symbolic/check/certify.h"
#include "symbolic/check/check_proof.h"
#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic::checker {

/// Checks that a proof's steps or certificate prove the goals of a problem, in the figure of the proof under
/// examination.
using ClaimCheck = std::function<std::optional<ProofRefusal>(const Proof& claim, const Problem& problem)>;

/// Refuses a proof whose existence section does not show that a figure exists (symbolic/proof/README.md, "Existence of
/// the figure"), and one without a section whose hypotheses certainly contradict each other.
/// Preconditions: the proof's hypotheses are well-formed and may hold in the figure.
[[nodiscard]] std::optional<ProofRefusal> check_existence(const Proof& proof, const Problem& problem,
                                                          const Certifier& as_written, const Certifier& certifier,
                                                          const ClaimCheck& check_claim);

}  // namespace pappus::symbolic::checker
