// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/degeneracy.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pappus::symbolic {
namespace {

/// Figures that must show a coincidence, without exception, before it counts as forced.
constexpr int kFiguresForCoincidence = 4;
constexpr double kCoincident = 1e-7;

double distance(const Complex<double>& left, const Complex<double>& right) {
  return std::hypot(left.re - right.re, left.im - right.im);
}

}  // namespace

DegeneracyLimits DegeneracyLimits::for_attempt(int attempt, int attempts) {
  constexpr std::array kLevels = {DegeneracyLimits{3e-2, 8, 2e-2}, DegeneracyLimits{1e-2, 20, 1e-2},
                                  DegeneracyLimits{3e-3, 40, 3e-3}, DegeneracyLimits{1e-3, 100},
                                  DegeneracyLimits{1e-5, 1000}};
  const int level = attempt * static_cast<int>(kLevels.size()) / std::max(attempts, 1);
  return kLevels[static_cast<std::size_t>(std::clamp(level, 0, static_cast<int>(kLevels.size()) - 1))];
}

Complex<double> figure_centre(std::span<const Complex<double>> points) {
  Complex<double> sum{0, 0};
  for (const Complex<double>& point : points) sum = sum + point;
  const double count = std::max<double>(1, static_cast<double>(points.size()));
  return {sum.re / count, sum.im / count};
}

double figure_size(std::span<const Complex<double>> points) {
  const Complex<double> centre = figure_centre(points);
  std::vector<double> distances;
  for (const Complex<double>& point : points) distances.push_back(distance(point, centre));
  if (distances.empty()) return 1;
  const auto median = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
  std::ranges::nth_element(distances, median);
  return std::max(*median, 1e-300);
}

std::string DegeneracyFilter::objection(std::span<const Complex<double>> points, const DegeneracyLimits& limits) {
  const double size = figure_size(points);
  const Complex<double> centre = figure_centre(points);
  ++figures_;
  std::string reason;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (distance(points[i], centre) > limits.greatest_reach * size && reason.empty()) {
      reason = "point " + names_[i] + " lies far outside the figure";
    }
    for (std::size_t j = 0; j < i; ++j) {
      const double gap = distance(points[i], points[j]);
      const bool coincide = gap < kCoincident * size;
      int& count = coincidences_[{j, i}];
      if (coincide) ++count;
      const bool forced = coincide && count == figures_ && figures_ >= kFiguresForCoincidence;
      if (gap < limits.least_distance * size && !forced && reason.empty()) {
        reason = "points " + names_[j] + " and " + names_[i] + (coincide ? " coincide" : " nearly coincide");
      }
    }
  }
  if (is_special_by_accident(points, limits.special) && reason.empty()) {
    reason = "triangle " + names_[0] + " " + names_[1] + " " + names_[2] + " is nearly a special one";
  }
  return reason;
}

bool DegeneracyFilter::is_special_by_accident(std::span<const Complex<double>> points, double tolerance) {
  if (points.size() < 3 || tolerance <= 0) return false;
  const auto distances = trait_distances(points[0], points[1], points[2]);
  bool found = false;
  for (std::size_t i = 0; i < kTriangleTraits; ++i) {
    if (!(distances[i] < tolerance)) continue;
    ++traits_[i];
    const bool always = traits_[i] == figures_ && figures_ >= kFiguresForCoincidence;
    found = found || (distances[i] > kCoincident && !always);
  }
  return found;
}

}  // namespace pappus::symbolic
