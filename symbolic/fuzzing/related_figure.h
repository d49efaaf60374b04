// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "symbolic/diagram/figure.h"
#include "symbolic/facts/fact.h"
#include "symbolic/fuzzing/dice.h"

namespace pappus::symbolic {

/// A figure of the facts near another figure: all points are moved at random by up to `displacement`, then by Newton
/// steps until the facts hold, and enclosed. Points that were distinct are distinct again. Nothing when the
/// solver finds none or the points collapse.
///
/// With more facts than `figure` satisfies this makes a special figure; with fewer it leaves the special one.
[[nodiscard]] std::optional<Figure> related_figure(std::span<const Fact> facts, const Figure& figure,
                                                   double displacement, Dice& dice);

}  // namespace pappus::symbolic
