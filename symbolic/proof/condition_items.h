// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "symbolic/proof/proof_outline.h"
#include "symbolic/proof/proof_wording.h"

namespace pappus::symbolic {

/// The proof's configuration facts as sentences. Neighbours of one kind that no step names stand in one item:
/// "[g3]–[g5] Different points: A and B; C and D; E and F."
[[nodiscard]] std::vector<OutlineItem> condition_items(const Proof& proof, const ProofWording& wording);

}  // namespace pappus::symbolic
