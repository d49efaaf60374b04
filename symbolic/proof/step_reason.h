// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "symbolic/proof/proof.h"
#include "symbolic/proof/proof_outline.h"
#include "symbolic/proof/proof_wording.h"

namespace pappus::symbolic {

/// "[p3]", "[7]", "[g2]".
[[nodiscard]] std::string reference_label(const ProofReference& reference);

/// The fact that a reference of `proof` stands for.
[[nodiscard]] const Fact& referred_fact(const Proof& proof, const ProofReference& reference);

/// Fills in why `step` holds: `because`, `terms` and `remark` of the outline.
void explain_step(const Proof& proof, const ProofStep& step, const ProofWording& wording, OutlineStep& outline);

}  // namespace pappus::symbolic
