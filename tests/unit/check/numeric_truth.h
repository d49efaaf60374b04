// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/facts/fact.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// The equation or incidence holds in the proof's figure to about ten digits, computed with doubles by the
/// definitions of the predicates and nothing of the checker. Directions of coinciding points count as anything.
[[nodiscard]] bool is_numerically_true(const Proof& proof, const Fact& fact);

}  // namespace pappus::symbolic
