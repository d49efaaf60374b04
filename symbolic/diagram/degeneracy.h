// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/diagram/complex_number.h"
#include "symbolic/diagram/special_triangle.h"

namespace pappus::symbolic {

/// How close to degenerate a figure may be, relative to its size.
struct DegeneracyLimits {
  double least_distance;  ///< between points that are not forced to coincide
  double greatest_reach;  ///< of a point from the middle of the figure
  double special = 0;     ///< the first three points make no triangle nearer to a special one: see trait_distances()

  /// Strict for the first attempts, looser later, so that every problem that can be drawn gets a figure.
  static DegeneracyLimits for_attempt(int attempt, int attempts);
};

/// Watches which points coincide in every figure of a problem: those are taken as forced to coincide, and
/// figures in which other points come too close, or far away, are refused. So are figures whose first triangle is
/// nearly right or isosceles, say, unless it always is.
class DegeneracyFilter {
 public:
  explicit DegeneracyFilter(std::vector<std::string> names) : names_(std::move(names)) {}

  /// Empty if the figure is acceptable; else why not. Counts the figure's coincidences.
  [[nodiscard]] std::string objection(std::span<const Complex<double>> points, const DegeneracyLimits& limits);

 private:
  std::vector<std::string> names_;
  [[nodiscard]] bool is_special_by_accident(std::span<const Complex<double>> points, double tolerance);

  std::map<std::pair<std::size_t, std::size_t>, int> coincidences_;
  std::array<int, kTriangleTraits> traits_{};  ///< figures whose first triangle has the trait
  int figures_ = 0;
};

/// The median distance of the points from their mean; at least 1e-300.
[[nodiscard]] double figure_size(std::span<const Complex<double>> points);
[[nodiscard]] Complex<double> figure_centre(std::span<const Complex<double>> points);

}  // namespace pappus::symbolic
