// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/check/fact_meaning.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::checker {

/// The proved fact settles the goal: it is the goal, says the same by an obvious symmetry, or implies it at once.
/// A goal "acompute" or "rcompute" is settled by the constant of the same four points.
[[nodiscard]] bool settles(const FactMeaning& meaning, const Fact& proved, const Fact& goal);

/// A goal of this predicate is an open condition that the figure settles without any premise.
[[nodiscard]] bool is_open_goal(Predicate predicate);

}  // namespace pappus::symbolic::checker
