// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/complex_number.h"

#include <cmath>
#include <numbers>

namespace pappus::symbolic {

Complex<double> NumberTraits<double>::half_turns(const Rational& angle) {
  const double radians = angle.to_double() * std::numbers::pi;
  return {std::cos(radians), std::sin(radians)};
}

std::optional<double> NumberTraits<double>::root(double value, double scale) {
  const double rounding = 1e-13 * std::abs(scale);
  if (!(value >= -100 * rounding)) return std::nullopt;
  return value <= rounding ? 0.0 : std::sqrt(value);
}

}  // namespace pappus::symbolic
