// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "symbolic/drawing/draw_figure.h"
#include "symbolic/drawing/scene.h"
#include "symbolic/drawing/vector.h"

namespace pappus::symbolic {

/// Height that the captions take at the foot of the page, in page units.
[[nodiscard]] double caption_height(const DrawingOptions& options, const Scene& scene);

/// Writes the lengths and plain angles that the failed goals compare beside them, and the captions. `points` are the
/// figure's, in its own units; `scene` has its dots already.
void mark_values(const DrawingOptions& options, std::span<const Vector> points, Scene& scene);

}  // namespace pappus::symbolic
