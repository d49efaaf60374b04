// SPDX-License-Identifier: Apache-2.0
#include "symbolic/drawing/figure_content.h"

#include <algorithm>

#include "symbolic/core/check.h"

namespace pappus::symbolic {

double figure_extent(std::span<const Vector> points) {
  if (points.empty()) return 1.0;
  Vector low = points[0];
  Vector high = points[0];
  for (const Vector& point : points) {
    low = {std::min(low.x, point.x), std::min(low.y, point.y)};
    high = {std::max(high.x, point.x), std::max(high.y, point.y)};
  }
  const double extent = length(high - low);
  return extent > 0 ? extent : 1.0;
}

FigureContent collect_content(const Problem& problem, std::span<const Vector> points,
                              std::span<const Fact> failed_goals) {
  PAPPUS_CHECK(points.size() >= problem.point_names.size());
  FigureContent content;
  CircleCollection circles = collect_circles(problem, points);
  content.circles = std::move(circles.circles);
  content.segments = collect_segments(problem, points, circles.hypothesis_is_radius);
  collect_marks(problem, points, circles.hypothesis_is_radius, failed_goals, content);
  return content;
}

}  // namespace pappus::symbolic
