// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/core/random.h"
#include "symbolic/diagram/sketch.h"

namespace pappus::symbolic {

/// Draws points of constructions whose new points depend on each other, so that no order of single loci exists.
/// Most constructions need no recipe: their hypotheses say where each point lies.
/// Returns false when the drawing fails; constructions without a recipe succeed and draw nothing.
[[nodiscard]] bool apply_recipe(std::string_view construction, std::span<const PointId> arguments, Sketch& sketch,
                                SplitMix64& random);

}  // namespace pappus::symbolic
