// SPDX-License-Identifier: Apache-2.0
#include "symbolic/conditions/plain_figure.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace pappus::symbolic {
namespace {

constexpr double kRounding = 1e-12;

}  // namespace

PlainFigure::PlainFigure(std::span<const std::pair<std::string, std::string>> coordinates) {
  for (const auto& [x, y] : coordinates)
    places_.emplace_back(std::strtod(x.c_str(), nullptr), std::strtod(y.c_str(), nullptr));
}

bool PlainFigure::are_different(PointId a, PointId b) const {
  if (std::max(a, b).index() >= places_.size()) return false;
  const auto& [ax, ay] = places_[a.index()];
  const auto& [bx, by] = places_[b.index()];
  return std::hypot(bx - ax, by - ay) > kRounding * (1 + std::hypot(ax, ay));
}

bool PlainFigure::are_collinear(PointId a, PointId b, PointId c) const {
  if (std::max({a, b, c}).index() >= places_.size()) return true;
  const auto& [ax, ay] = places_[a.index()];
  const auto& [bx, by] = places_[b.index()];
  const auto& [cx, cy] = places_[c.index()];
  const double area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  return std::abs(area) <= kRounding * (1 + std::hypot(bx - ax, by - ay) * std::hypot(cx - ax, cy - ay));
}

}  // namespace pappus::symbolic
