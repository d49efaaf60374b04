// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/normalise_points.h"

#include <algorithm>
#include <cmath>

#include "symbolic/diagram/degeneracy.h"
#include "symbolic/diagram/figure_data.h"

namespace pappus::symbolic {

void normalise_points(std::vector<Complex<Enclosure>>& points, bool keep_size) {
  using Traits = NumberTraits<Enclosure>;
  const std::vector<Complex<double>> rough = approximations_of(points);
  const Complex<double> centre = figure_centre(rough);
  const double scale = keep_size ? 1.0 : std::exp2(-std::round(std::log2(figure_size(rough))));
  // A rotation by 2·arctan(3/16), about 21.2°: not a multiple of any angle that figures are made of.
  const Complex<Enclosure> turn{Traits::from(scale) * Traits::from(Rational(247, 265)),
                                Traits::from(scale) * Traits::from(Rational(96, 265))};
  const Complex<Enclosure> origin{Traits::from(centre.re), Traits::from(centre.im)};
  for (Complex<Enclosure>& point : points) point = turn * (point - origin);
}

bool is_narrow(const std::vector<Complex<Enclosure>>& points) {
  return std::ranges::all_of(points, [](const Complex<Enclosure>& point) {
    return width(point.re) <= FigureData::kWidestEnclosure && width(point.im) <= FigureData::kWidestEnclosure;
  });
}

std::vector<Complex<double>> approximations_of(const std::vector<Complex<Enclosure>>& points) {
  using Traits = NumberTraits<Enclosure>;
  std::vector<Complex<double>> result;
  result.reserve(points.size());
  for (const Complex<Enclosure>& point : points)
    result.push_back({Traits::approximate(point.re), Traits::approximate(point.im)});
  return result;
}

}  // namespace pappus::symbolic
