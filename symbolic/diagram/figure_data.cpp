// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/figure_data.h"

#include <cmath>
#include <numbers>
#include <utility>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

/// The direction of a line along `vector`, in units of π, in [0, 1].
double line_direction(Complex<double> vector) {
  if (vector.im < 0 || (vector.im == 0 && vector.re < 0)) vector = {-vector.re, -vector.im};
  return std::atan2(vector.im, vector.re) / std::numbers::pi;
}

}  // namespace

FigureData::FigureData(std::vector<Complex<Enclosure>> points, std::uint64_t seed)
    : points_(std::move(points)), seed_(seed) {
  for (std::size_t i = 0; i < points_.size(); ++i) measure(i);
}

FigureData::FigureData(const FigureData& base, Complex<Enclosure> added) : FigureData(base) {
  points_.push_back(std::move(added));
  measure(points_.size() - 1);
}

void FigureData::measure(std::size_t index) {
  using Traits = NumberTraits<Enclosure>;
  const Complex<Enclosure>& point = points_[index];
  PAPPUS_CHECK(width(point.re) <= kWidestEnclosure && width(point.im) <= kWidestEnclosure);
  roomy_points_.push_back({point.re + symmetric(kRoom), point.im + symmetric(kRoom)});
  approximations_.push_back({Traits::approximate(point.re), Traits::approximate(point.im)});
  for (std::size_t i = 0; i < index; ++i) {
    const Complex<Enclosure> difference = point - points_[i];
    const Complex<double> rounded{Traits::approximate(difference.re), Traits::approximate(difference.im)};
    vectors_.push_back(rounded);
    directions_.push_back(line_direction(rounded));
    distinct_.push_back(std::hypot(rounded.re, rounded.im) > kNearest ? 1 : 0);
  }
}

}  // namespace pappus::symbolic
