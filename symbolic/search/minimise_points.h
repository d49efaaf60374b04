// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "symbolic/engine/closure.h"
#include "symbolic/search/candidate.h"

namespace pappus::symbolic {

/// The points without those that the goals do not need: leaves points out, the last first, as long as the goals are
/// reached and no later point is built on what is left out. Precondition: with all points the goals are reached from
/// `root`, which is saturated and frozen.
[[nodiscard]] std::vector<Candidate> minimised_points(const Closure& root, std::vector<Candidate> points,
                                                      std::span<const Fact> goals);

}  // namespace pappus::symbolic
