// SPDX-License-Identifier: Apache-2.0
#include "symbolic/search/figure_objects.h"

#include <algorithm>
#include <cmath>

namespace pappus::symbolic {
namespace {

FigureLine line_of(const Figure& figure, PointId a, PointId b, std::size_t points) {
  const ApproximatePoint p = figure.approximate(a), q = figure.approximate(b);
  const double length = std::hypot(q.x - p.x, q.y - p.y);
  return {a, b, points, p.x, p.y, (q.x - p.x) / length, (q.y - p.y) / length};
}

/// The triple of the circle's points with the largest triangle, which must be certain.
std::optional<FigureCircle> circle_of(const ClosureState& state, const CircleObject& circle) {
  std::optional<FigureCircle> result;
  double best = 0;
  const std::vector<PointId>& p = circle.order;
  for (std::size_t k = 2; k < p.size(); ++k) {
    for (std::size_t j = 1; j < k; ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        if (state.orientation(p[i], p[j], p[k]) == 0) continue;
        const ApproximatePoint a = state.figure().approximate(p[i]), b = state.figure().approximate(p[j]),
                               c = state.figure().approximate(p[k]);
        const double area = std::abs(twice_area(a, b, c));
        if (area <= best) continue;
        best = area;
        result = FigureCircle{{p[i], p[j], p[k]}, std::nullopt, p, circumcircle(a, b, c)};
      }
    }
  }
  if (result && !circle.centers.empty()) result->center = circle.centers.front();
  return result;
}

}  // namespace

FigureObjects figure_objects(const Closure& closure) {
  const ClosureState& state = closure.state();
  const FigureIncidences& incidences = closure.incidences();
  FigureObjects objects;
  std::vector<char> seen(incidences.lines().size(), 0);
  for (std::size_t j = 1; j < state.unknowns().point_count(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const PointId a(i), b(j);
      if (!state.unknowns().has_pair(a, b)) continue;
      std::size_t points = 2;
      if (const auto line = incidences.line_through(a, b)) {
        if (seen[*line] != 0) continue;
        seen[*line] = 1;
        points = incidences.lines()[*line].size();
      }
      objects.lines.push_back(line_of(state.figure(), a, b, points));
    }
  }
  for (const CircleObject& circle : state.circles()) {
    if (circle.absorbed) continue;
    if (auto found = circle_of(state, circle)) objects.circles.push_back(std::move(*found));
  }
  return objects;
}

}  // namespace pappus::symbolic
