// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/proof/proof.h"
#include "symbolic/proof/proof_outline.h"
#include "symbolic/proof/proof_wording.h"

namespace pappus::symbolic {

/// Adds goals, steps, conditions and conclusion of an algebraic proof: the frame, each point with its coordinates and
/// the equations that determine it, and the goals as identities. Polynomials that are too long to read are counted.
/// Precondition: the proof has a certificate.
void outline_certificate(const Proof& proof, const ProofWording& wording, ProofOutline& outline);

}  // namespace pappus::symbolic
