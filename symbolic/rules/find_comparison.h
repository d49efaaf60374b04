// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

#include "symbolic/rules/order_facts.h"

namespace pappus::symbolic {

/// coefficient × an inequality or a sum of lengths with its reason, or × an equality of two lengths (up to a rational
/// factor) that the closure implies.
struct ComparisonTerm {
  Rational coefficient;
  std::variant<OrderFact, Fact> reason;
};

/// The derived fact that a goal "between" is; nothing for other goals and for what is not derived.
[[nodiscard]] std::optional<std::size_t> find_betweenness(const OrderFacts& order, const Fact& goal);

/// An exact combination of strict inequalities, sums of segments in proved order and equal lengths that gives `goal`, a
/// "longer" or "distsgt": goal = Σ coefficient·term. Nothing when the linear programme over the triangle inequalities,
/// distances, right and obtuse angles, chords and the statement's own inequalities has no solution.
[[nodiscard]] std::optional<std::vector<ComparisonTerm>> find_comparison(ClosureState& state, const OrderFacts& order,
                                                                         const Fact& goal);

}  // namespace pappus::symbolic
