// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "symbolic/drawing/figure_content.h"

namespace pappus::symbolic {
namespace {

using Circle = FigureContent::Circle;

/// |centre first| = |centre second|, as a hypothesis or as a midpoint says.
struct EqualRadii {
  PointId centre;
  PointId first;
  PointId second;
  std::optional<std::size_t> hypothesis;  ///< none for midpoints
};

std::optional<EqualRadii> equal_radii(const Fact& fact, std::size_t hypothesis) {
  const auto& p = fact.points;
  if (fact.predicate == Predicate::kMidpoint) return EqualRadii{p[0], p[1], p[2], std::nullopt};
  if (fact.predicate != Predicate::kCongruent) return std::nullopt;
  for (const auto& [centre, first] : {std::pair(p[0], p[1]), std::pair(p[1], p[0])}) {
    if (centre == p[2] && first != p[3]) return EqualRadii{centre, first, p[3], hypothesis};
    if (centre == p[3] && first != p[2]) return EqualRadii{centre, first, p[2], hypothesis};
  }
  return std::nullopt;
}

/// Points at one distance from a centre, as far as the hypotheses say so.
struct RadiusClass {
  PointId centre;
  std::vector<PointId> points;
  std::vector<std::size_t> hypotheses;
  bool was_constructed = false;  ///< a later point was put on the circle about an earlier centre
};

bool contains(const std::vector<PointId>& points, PointId point) {
  return std::find(points.begin(), points.end(), point) != points.end();
}

void join_class(const EqualRadii& radii, bool constructed, std::vector<RadiusClass>& classes) {
  RadiusClass joined{radii.centre, {radii.first, radii.second}, {}, constructed};
  if (radii.hypothesis) joined.hypotheses.push_back(*radii.hypothesis);
  for (auto found = classes.begin(); found != classes.end();) {
    const bool meets = found->centre == radii.centre &&
                       (contains(found->points, radii.first) || contains(found->points, radii.second));
    if (!meets) {
      ++found;
      continue;
    }
    for (const PointId point : found->points) {
      if (!contains(joined.points, point)) joined.points.push_back(point);
    }
    joined.hypotheses.insert(joined.hypotheses.end(), found->hypotheses.begin(), found->hypotheses.end());
    joined.was_constructed = joined.was_constructed || found->was_constructed;
    found = classes.erase(found);
  }
  classes.push_back(std::move(joined));
}

std::vector<RadiusClass> radius_classes(const Problem& problem) {
  std::vector<RadiusClass> classes;
  for (std::size_t index = 0; index < problem.hypotheses.size(); ++index) {
    const auto radii = equal_radii(problem.hypotheses[index], index);
    if (!radii) continue;
    bool constructed = false;
    if (index < problem.hypothesis_clause.size() && problem.hypothesis_clause[index] < problem.clauses.size()) {
      const std::vector<PointId>& fresh = problem.clauses[problem.hypothesis_clause[index]].new_points;
      constructed = radii->hypothesis && !contains(fresh, radii->centre) &&
                    (contains(fresh, radii->first) || contains(fresh, radii->second));
    }
    join_class(*radii, constructed, classes);
  }
  return classes;
}

/// The circle through the three of `on_circle` that span the largest triangle; nothing if all are on a line.
std::optional<Circle> circumcircle(const std::vector<PointId>& on_circle, std::span<const Vector> points,
                                   double extent) {
  double best = kCoincidence * extent * extent;
  std::optional<Circle> result;
  for (std::size_t i = 0; i < on_circle.size(); ++i) {
    for (std::size_t j = i + 1; j < on_circle.size(); ++j) {
      for (std::size_t k = j + 1; k < on_circle.size(); ++k) {
        const Vector origin = points[on_circle[i].index()];
        const Vector u = points[on_circle[j].index()] - origin;
        const Vector v = points[on_circle[k].index()] - origin;
        const double area = cross(u, v);
        if (std::abs(area) <= best) continue;
        best = std::abs(area);
        const Vector offset =
            (1.0 / (2 * area)) * Vector{dot(u, u) * v.y - dot(v, v) * u.y, dot(v, v) * u.x - dot(u, u) * v.x};
        result = Circle{origin + offset, length(offset), false};
      }
    }
  }
  return result;
}

void add_circle(Circle circle, bool goal, double extent, std::vector<Circle>& circles) {
  if (!(circle.radius > kCoincidence * extent) || !std::isfinite(circle.radius)) return;
  const double tolerance = 1e-6 * std::max(extent, circle.radius);
  for (const Circle& known : circles) {
    if (length(known.centre - circle.centre) < tolerance && std::abs(known.radius - circle.radius) < tolerance) return;
  }
  circle.goal = goal;
  circles.push_back(circle);
}

void add_fact(const Fact& fact, bool goal, std::span<const Vector> points, double extent,
              std::vector<Circle>& circles) {
  if (fact.predicate == Predicate::kCyclic) {
    const auto circle = circumcircle(fact.points, points, extent);
    if (circle) add_circle(*circle, goal, extent, circles);
  }
  if (fact.predicate == Predicate::kCircle) {
    const Vector centre = points[fact.points[0].index()];
    add_circle({centre, length(points[fact.points[1].index()] - centre), goal}, goal, extent, circles);
  }
}

}  // namespace

CircleCollection collect_circles(const Problem& problem, std::span<const Vector> points) {
  CircleCollection result;
  result.hypothesis_is_radius.assign(problem.hypotheses.size(), false);
  const double extent = figure_extent(points);
  for (const Fact& fact : problem.hypotheses) add_fact(fact, false, points, extent, result.circles);
  for (const RadiusClass& radii : radius_classes(problem)) {
    if (radii.hypotheses.empty() || (radii.points.size() < 3 && !radii.was_constructed)) continue;
    const Vector centre = points[radii.centre.index()];
    add_circle({centre, length(points[radii.points[0].index()] - centre), false}, false, extent, result.circles);
    for (const std::size_t hypothesis : radii.hypotheses) result.hypothesis_is_radius[hypothesis] = true;
  }
  for (const Fact& fact : problem.goals) add_fact(fact, true, points, extent, result.circles);
  return result;
}

}  // namespace pappus::symbolic
