// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "symbolic/engine/closure.h"
#include "symbolic/state/numeric_circle.h"

namespace pappus::symbolic {

/// A line of the figure through two points.
struct FigureLine {
  PointId a, b;            ///< the two earliest points on it
  std::size_t points = 2;  ///< how many there are
  double x = 0, y = 0;     ///< the place of a
  double ux = 0, uy = 0;   ///< unit direction
};

/// A circle that the closure has proved, by three of its points, with its centre if there is one among the points.
struct FigureCircle {
  std::array<PointId, 3> base;
  std::optional<PointId> center;
  std::vector<PointId> points;
  NumericCircle place;
};

/// The lines and circles of a figure that constructions may use.
struct FigureObjects {
  std::vector<FigureLine> lines;
  std::vector<FigureCircle> circles;
};

[[nodiscard]] FigureObjects figure_objects(const Closure& closure);

/// Signed distance of a place from a line.
[[nodiscard]] inline double height_over(const FigureLine& line, ApproximatePoint place) {
  return line.ux * (place.y - line.y) - line.uy * (place.x - line.x);
}

}  // namespace pappus::symbolic
