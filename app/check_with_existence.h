// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/check/check_proof.h"
#include "symbolic/core/result.h"
#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"

namespace pappus::app {

/// Gives the proof its existence section, if one can be found, and has both checked. A section that the checker does
/// not accept is dropped: then the existence of the figure is not certified, but the proof stands.
[[nodiscard]] symbolic::Result<symbolic::ProofAcceptance, symbolic::ProofRefusal> check_with_existence(
    symbolic::Proof& proof, const symbolic::Problem& problem);

}  // namespace pappus::app
