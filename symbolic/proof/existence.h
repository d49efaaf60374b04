// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// Derivation `index` of the proof's existence section as a proof of its own: of its facts, from the independent facts
/// and what was derived before, in the figure of the proof. Precondition: the section is there and has that derivation.
[[nodiscard]] Proof claim_of_derivation(const Proof& proof, std::size_t index);

}  // namespace pappus::symbolic
