// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/special_triangle.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pappus::symbolic {
namespace {

using Position = Complex<double>;

double angle_at(const Position& corner, const Position& first, const Position& second) {
  const Position u = first - corner, v = second - corner;
  return std::atan2(std::abs(cross(u, v)), dot(u, v));
}

}  // namespace

std::array<double, kTriangleTraits> trait_distances(const Position& a, const Position& b, const Position& c) {
  constexpr std::array kAngles = {std::numbers::pi / 2, std::numbers::pi / 3, std::numbers::pi / 4};
  std::array<double, kTriangleTraits> distances{};
  auto* next = distances.begin();
  for (const double angle : {angle_at(a, b, c), angle_at(b, c, a), angle_at(c, a, b)}) {
    for (const double special : kAngles) *next++ = std::abs(angle - special);
  }
  const std::array<double, 3> sides = {std::log(squared_norm(b - c)), std::log(squared_norm(c - a)),
                                       std::log(squared_norm(a - b))};
  for (std::size_t i = 0; i < 3; ++i) *next++ = std::abs(sides[i] - sides[(i + 1) % 3]) / 2;
  return distances;
}

bool looks_special(const Position& a, const Position& b, const Position& c, double tolerance) {
  return std::ranges::any_of(trait_distances(a, b, c), [=](double distance) { return distance < tolerance; });
}

}  // namespace pappus::symbolic
