// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/sample_position.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>
#include <vector>

#include "symbolic/diagram/special_triangle.h"

namespace pappus::symbolic {
namespace {

using Position = Complex<double>;

std::vector<Position> first_points(const Sketch& sketch) {
  constexpr std::size_t kFirstPoints = 4;
  std::vector<Position> first;
  for (std::size_t i = 0; i < sketch.point_count() && first.size() < kFirstPoints; ++i) {
    if (sketch.is_placed(PointId(i))) first.push_back(sketch.position(PointId(i)));
  }
  return first;
}

/// Whether the angles of the triangles with the first placed points are not too flat.
bool clear_of_lines(std::span<const Position> first, const Position& guide, double margin) {
  for (std::size_t i = 0; i < first.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const Position side = first[j] - first[i];
      const double longest =
          std::max({squared_norm(side), squared_norm(guide - first[i]), squared_norm(guide - first[j])});
      if (std::abs(cross(side, guide - first[i])) < margin * longest) return false;
    }
  }
  return true;
}

/// Whether no triangle with two of the first placed points looks right or isosceles, say, by accident.
bool clear_of_special_triangles(std::span<const Position> first, const Position& guide, double tolerance) {
  for (std::size_t i = 0; i < first.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (looks_special(first[i], first[j], guide, tolerance)) return false;
    }
  }
  return true;
}

Position guide_on_circle(const LocusValue<double>& circle, SplitMix64& random) {
  const double angle = random.uniform(0, 2 * std::numbers::pi);
  return {-0.5 * circle[1] / circle[0] + std::cos(angle), -0.5 * circle[2] / circle[0] + std::sin(angle)};
}

Position guide_between(const Position& first, const Position& second, SplitMix64& random) {
  double part = random.uniform(0.2, 0.8);
  if (random.uniform() < 0.35) part = random.uniform() < 0.5 ? random.uniform(-0.7, -0.2) : random.uniform(1.2, 1.7);
  return first + part * (second - first);
}

}  // namespace

Position sample_free_position(const Sketch& sketch, PointId point, int sample, SplitMix64& random) {
  constexpr int kTrials = 40;
  constexpr double kSpecial = 0.035;  // two degrees
  const double reach = 0.5 * sketch.unit() + 0.5;
  const std::vector<Position> first = first_points(sketch);
  Position guide{0, 0};
  // What is refused for one reason is no cause to ask for less of the other.
  int too_near = sample;
  int too_special = sample;
  const auto lowered = [](double wish, int refused) { return wish * std::exp2(-refused / 8.0); };
  for (int trial = 0; trial < kTrials; ++trial) {
    const double x = random.uniform(-reach, reach);
    const double y = random.uniform(-reach, reach);
    guide = Position{x, y};
    const double margin = lowered(0.35, too_near);
    if (!(sketch.clearance(guide, point) > margin * reach) || !clear_of_lines(first, guide, 0.6 * margin)) {
      ++too_near;
    } else if (!clear_of_special_triangles(first, guide, lowered(kSpecial, too_special))) {
      ++too_special;
    } else {
      break;
    }
  }
  return guide;
}

Position sample_guide(const Sketch& sketch, const LocusOption& locus, const LocusValue<double>& value,
                      SplitMix64& random) {
  if (locus.shape == LocusOption::Shape::kCircle) return guide_on_circle(value, random);
  if (locus.anchors.size() >= 2) {
    return guide_between(sketch.position(locus.anchors[0]), sketch.position(locus.anchors[1]), random);
  }
  const double length = std::hypot(value[1], value[2]);
  const Position along{-value[2] / length, value[1] / length};
  const Position base = locus.anchors.empty() ? sketch.centroid() : sketch.position(locus.anchors[0]);
  const double step = random.uniform(0.3, 1.2);
  return random.uniform() < 0.5 ? base - step * along : base + step * along;
}

}  // namespace pappus::symbolic
