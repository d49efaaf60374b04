// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

#include "symbolic/rules/order_facts.h"

namespace pappus::symbolic {

/// coefficient × an inequality or a sum of lengths with its reason, or × an equation that the closure implies.
struct ComparisonTerm {
  Rational coefficient;
  std::variant<OrderFact, Fact> reason;
};

/// The derived fact that a goal "between" is; nothing for other goals and for what is not derived.
[[nodiscard]] std::optional<std::size_t> find_betweenness(const OrderFacts& order, const Fact& goal);

/// An exact combination of strict inequalities and equations that gives `goal`: goal = Σ coefficient·term. First in
/// lengths, for "longer" and "distsgt": the triangle inequality, distances, right and obtuse angles, chords, the
/// statement's own inequalities, sums of segments in proved order, equal lengths. Then in squared lengths, for
/// "longer", "acute" and "obtuse": distances, the statement's own inequalities and all equations that the closure
/// logged. Nothing when both linear programmes have no solution.
[[nodiscard]] std::optional<std::vector<ComparisonTerm>> find_comparison(ClosureState& state, const OrderFacts& order,
                                                                         const Fact& goal);

}  // namespace pappus::symbolic
