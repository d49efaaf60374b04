// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/proof/proof.h"
#include "symbolic/proof/proof_outline.h"
#include "symbolic/proof/proof_wording.h"

namespace pappus::symbolic {

/// Fills in why a step by a linear rule holds: which equations and inequalities add up to it, or multiply to it.
void explain_linear_step(const Proof& proof, const ProofStep& step, const ProofWording& wording, OutlineStep& outline);

}  // namespace pappus::symbolic
