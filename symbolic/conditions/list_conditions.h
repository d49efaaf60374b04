// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// Appends to the proof's configuration every `diff` and `ncoll` that it relies on and that neither the statement
/// guarantees nor the configuration lists or implies already.
///
/// `auxiliary`: how many of the problem's points are auxiliary ones, the last; nothing is guaranteed of them by words.
/// `needs`: see relied_conditions(); for deductive proofs. What is listed holds in the figure as far as doubles tell.
void list_conditions(const Problem& problem, std::size_t auxiliary, std::span<const std::vector<Fact>> needs,
                     Proof& proof);

}  // namespace pappus::symbolic
