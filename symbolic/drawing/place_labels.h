// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/drawing/scene.h"

namespace pappus::symbolic {

/// The width and height of a name in page units, for a serif italic of the usual width.
[[nodiscard]] Vector label_size(const DisplayName& name, double font_size);

/// A centre for each label so that the labels' boxes avoid strokes, dots, each other and the border: each label has
/// a ring of candidate places around its dot; labels move in turn to their cheapest place until none wants to.
/// `names` belong to `scene.dots`, index by index.
[[nodiscard]] std::vector<LabelShape> place_labels(const Scene& scene, const std::vector<DisplayName>& names);

}  // namespace pappus::symbolic
