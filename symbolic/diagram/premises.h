// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// The problem without goals and without the coordinates that its text gives, for figures that owe nothing to either.
[[nodiscard]] Problem premises_of(Problem problem);

}  // namespace pappus::symbolic
