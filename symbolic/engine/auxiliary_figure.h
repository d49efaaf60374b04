// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// The figures of the proof's auxiliary points over a figure of the problem's `points`: one for each choice among
/// the intersections that the constructions leave open, at most 32; none where a point cannot be constructed.
[[nodiscard]] std::vector<Figure> with_auxiliary_points(const Proof& proof, std::size_t points, const Figure& figure);

/// All facts hold in one of those figures: an auxiliary point may be in any of its places, but the same for all facts.
[[nodiscard]] bool hold_with_auxiliary_points(const Proof& proof, const Figure& figure, std::span<const Fact> facts);

}  // namespace pappus::symbolic
