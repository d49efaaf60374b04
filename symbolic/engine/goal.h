// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "symbolic/facts/fact.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// The fact that settles `goal` if the state implies it: the goal itself, or for acompute and rcompute the aconst
/// or rconst with the value found. Configuration goals are settled by the figure.
[[nodiscard]] std::optional<Fact> settled_goal(ClosureState& state, const Fact& goal);

}  // namespace pappus::symbolic
