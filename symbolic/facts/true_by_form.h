// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// The relation says 0 = 0 as it is written ("AB = AB"): it holds for all points and says nothing. False for
/// conditions, for goals that ask for a value and for facts that are not well-formed.
[[nodiscard]] bool is_true_by_form(const Fact& fact);

}  // namespace pappus::symbolic
