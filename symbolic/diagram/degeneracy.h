// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/diagram/complex_number.h"

namespace pappus::symbolic {

/// How close to degenerate a figure may be, relative to its size.
struct DegeneracyLimits {
  double least_distance;  ///< between points that are not forced to coincide
  double greatest_reach;  ///< of a point from the middle of the figure

  /// Strict for the first attempts, looser later, so that every problem that can be drawn gets a figure.
  static DegeneracyLimits for_attempt(int attempt, int attempts);
};

/// Watches which points coincide in every figure of a problem: those are taken as forced to coincide, and
/// figures in which other points come too close, or far away, are refused.
class DegeneracyFilter {
 public:
  explicit DegeneracyFilter(std::vector<std::string> names) : names_(std::move(names)) {}

  /// Empty if the figure is acceptable; else why not. Counts the figure's coincidences.
  [[nodiscard]] std::string objection(std::span<const Complex<double>> points, const DegeneracyLimits& limits);

 private:
  std::vector<std::string> names_;
  std::map<std::pair<std::size_t, std::size_t>, int> coincidences_;
  int figures_ = 0;
};

/// The median distance of the points from their mean; at least 1e-300.
[[nodiscard]] double figure_size(std::span<const Complex<double>> points);
[[nodiscard]] Complex<double> figure_centre(std::span<const Complex<double>> points);

}  // namespace pappus::symbolic
