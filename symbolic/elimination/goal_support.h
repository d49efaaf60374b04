// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "symbolic/diagram/figure.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::elimination {

/// Why the goal cannot be proved by coordinates in this figure: it is of a kind without polynomial equations, its
/// points are not certainly distinct, or it is an open condition that does not hold. Empty when it can be tried.
[[nodiscard]] std::string objection_to_goal(const Fact& goal, const Figure& figure);

}  // namespace pappus::symbolic::elimination
