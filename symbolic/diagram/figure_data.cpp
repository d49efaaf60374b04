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
  using Traits = NumberTraits<Enclosure>;
  const std::size_t count = points_.size();
  approximations_.reserve(count);
  for (const Complex<Enclosure>& point : points_) {
    PAPPUS_CHECK(width(point.re) <= kWidestEnclosure && width(point.im) <= kWidestEnclosure);
    approximations_.push_back({Traits::approximate(point.re), Traits::approximate(point.im)});
  }
  vectors_.resize(count * count);
  directions_.resize(count * count);
  distinct_.resize(count * count);
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t j = i + 1; j < count; ++j) {
      const Complex<Enclosure> difference = points_[j] - points_[i];
      const Complex<double> rounded{Traits::approximate(difference.re), Traits::approximate(difference.im)};
      vectors_[i * count + j] = rounded;
      vectors_[j * count + i] = {-rounded.re, -rounded.im};
      directions_[i * count + j] = directions_[j * count + i] = line_direction(rounded);
      const bool apart = std::hypot(rounded.re, rounded.im) > kAbsoluteError * 1e10;
      distinct_[i * count + j] = distinct_[j * count + i] = apart;
    }
  }
}

}  // namespace pappus::symbolic
