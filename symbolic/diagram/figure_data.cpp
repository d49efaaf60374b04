// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/figure_data.h"

#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

using Traits = NumberTraits<Enclosure>;

/// The direction of a line along `vector`, in units of π, in [0, 1].
double line_direction(Complex<double> vector) {
  if (vector.im < 0 || (vector.im == 0 && vector.re < 0)) vector = {-vector.re, -vector.im};
  return std::atan2(vector.im, vector.re) / std::numbers::pi;
}

/// minuend - subtrahend rounded to a double, where both are given as a double and what that misses, to about 2⁻¹⁰⁶;
/// nothing where they are so nearly equal that this does not give the difference to a relative 2⁻⁵².
std::optional<double> clear_difference(double minuend, double minuend_rest, double subtrahend, double subtrahend_rest) {
  // The difference of the doubles and its rounding error, exactly (Knuth).
  const double leading = minuend - subtrahend;
  const double subtracted = minuend - leading;
  const double error = (minuend - (leading + subtracted)) + (subtracted - subtrahend);
  const double difference = leading + (error + (minuend_rest - subtrahend_rest));
  constexpr double nearest = 0x1p-40;
  if (!(std::abs(difference) > nearest * (std::abs(minuend) + std::abs(subtrahend)))) return std::nullopt;
  return difference;
}

}  // namespace

FigureData::FigureData(std::vector<Complex<Enclosure>> points, std::uint64_t seed) : seed_(seed) {
  for (Complex<Enclosure>& point : points) add(std::move(point));
}

FigureData::FigureData(const FigureData& base, Complex<Enclosure> added) : FigureData(base) { add(std::move(added)); }

Complex<Enclosure> FigureData::roomy_point(PointId point) const {
  const Enclosure room = symmetric(kRoom);
  const Complex<Enclosure>& place = *points_[point.index()];
  return {place.re + room, place.im + room};
}

Complex<double> FigureData::measure(std::size_t from, std::size_t to) const {
  const Complex<double>&p = approximations_[from], &p_rest = remainders_[from];
  const Complex<double>&q = approximations_[to], &q_rest = remainders_[to];
  const auto x = clear_difference(q.re, q_rest.re, p.re, p_rest.re);
  const auto y = clear_difference(q.im, q_rest.im, p.im, p_rest.im);
  return {x ? *x : Traits::approximate(points_[to]->re - points_[from]->re),
          y ? *y : Traits::approximate(points_[to]->im - points_[from]->im)};
}

void FigureData::add(Complex<Enclosure> point) {
  PAPPUS_CHECK(width(point.re) <= kWidestEnclosure && width(point.im) <= kWidestEnclosure);
  const Complex<double> rounded{Traits::approximate(point.re), Traits::approximate(point.im)};
  approximations_.push_back(rounded);
  remainders_.push_back(
      {Traits::approximate(point.re - Enclosure(rounded.re)), Traits::approximate(point.im - Enclosure(rounded.im))});
  points_.push_back(std::make_shared<const Complex<Enclosure>>(std::move(point)));
  for (std::size_t i = 0; i + 1 < points_.size(); ++i) {
    vectors_.push_back(measure(i, points_.size() - 1));
    directions_.push_back(line_direction(vectors_.back()));
    distinct_.push_back(std::hypot(vectors_.back().re, vectors_.back().im) > kNearest ? 1 : 0);
  }
}

}  // namespace pappus::symbolic
