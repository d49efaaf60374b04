// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "symbolic/facts/fact.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// The fact that settles `goal` if the state implies it: the goal itself, or for acompute and rcompute the aconst
/// or rconst with the value found. Configuration goals are settled by the figure.
[[nodiscard]] std::optional<Fact> settled_goal(ClosureState& state, const Fact& goal);

/// All goals that say anything are conditions of order or position, so that none of them may be read off a figure.
[[nodiscard]] bool are_of_order(std::span<const Fact> goals);
/// Goals of order follow from what the statement says of order and from what the state implies.
[[nodiscard]] bool follow_by_order(ClosureState& state, std::span<const Fact> goals);

}  // namespace pappus::symbolic
