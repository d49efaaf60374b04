// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/facts/fact.h"
#include "symbolic/fuzzing/dice.h"

namespace pappus::symbolic {

/// Facts of order that are certain in the figure, at most `most`: what a statement with these premises could say of
/// order. A betweenness is among them only if the premises say that its points are collinear.
[[nodiscard]] std::vector<Fact> stated_order(const Figure& figure, std::span<const Fact> premises, std::size_t most,
                                             Dice& dice);
/// Inequalities of lengths and betweennesses that are certain in the figure: goals that may or may not be theorems.
[[nodiscard]] std::vector<Fact> order_goals(const Figure& figure, std::size_t most, Dice& dice);

/// The betweenness, orientation or inequality of lengths is certainly false in the figure. Never so for other facts.
[[nodiscard]] bool refutes_order(const Figure& figure, const Fact& fact);

}  // namespace pappus::symbolic
