// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/check/reliance.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::checker {

/// What the fact says beyond its equations: that the lines and ratios that it names exist, and that the points which
/// fix a circle or make a triangle are not collinear. The figure certainly obeys it and the proof may rely on it.
[[nodiscard]] bool is_nondegenerate(const Reliance& reliance, const Fact& fact);

}  // namespace pappus::symbolic::checker
