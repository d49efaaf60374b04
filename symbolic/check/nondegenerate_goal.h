// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/check/certify.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::checker {

/// What the fact's equations presume of its points certainly holds in the figure: pairs that are joined by a line or
/// have a ratio are distinct, and the points that fix a circle or make a triangle are not collinear.
[[nodiscard]] bool is_nondegenerate(const Certifier& certifier, const Fact& fact);

}  // namespace pappus::symbolic::checker
