// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "symbolic/facts/fact.h"
#include "symbolic/fuzzing/dice.h"

namespace pappus::symbolic {

/// A condition of order that fails wherever `condition` holds: a triangle turned round, a point outside instead of
/// between, the other segment longer, obtuse for acute, … Nothing for conditions that only exclude an equation.
[[nodiscard]] std::optional<Fact> contrary_condition(const Fact& condition, Dice& dice);

/// A goal of the same kind that fails wherever `goal` holds, in a figure of different points: the other segment longer,
/// another point between, another sum of lengths, another ratio, the supplement of an angle that is no right one.
/// Nothing for kinds without such a contrary.
[[nodiscard]] std::optional<Fact> contrary_goal(const Fact& goal, Dice& dice);

}  // namespace pappus::symbolic
