// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// The two conditions of order say the same by the symmetries of their predicate: the ends of segments and the arms of
/// angles may be exchanged, and both triangles of `sameclock` turned, exchanged or mirrored together.
[[nodiscard]] bool same_condition(const Fact& left, const Fact& right);

}  // namespace pappus::symbolic
