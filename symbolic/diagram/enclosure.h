// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <boost/multiprecision/mpfi.hpp>

#include "symbolic/diagram/complex_number.h"

namespace pappus::symbolic {

/// Decimal digits of the end points. A forced tangency halves the digits that are left (a square root of an
/// interval around zero), so 300 digits survive two of them in a row with more than 70 to spare.
inline constexpr unsigned kEnclosureDigits = 300;

/// A closed interval that certainly contains the number it stands for. A heavy header: included by .cpp files only.
using Enclosure = boost::multiprecision::number<boost::multiprecision::mpfi_float_backend<kEnclosureDigits>,
                                                boost::multiprecision::et_off>;

template <>
struct NumberTraits<Enclosure> {
  static Enclosure from(double value) { return Enclosure(value); }
  static Enclosure from(const Rational& value);
  static Complex<Enclosure> half_turns(const Rational& angle);
  static double approximate(const Enclosure& value);
  static int sign(const Enclosure& value);
  /// The scale matters to doubles only.
  static std::optional<Enclosure> root(const Enclosure& value, double scale);
};

/// The width of the interval, rounded up; infinite or NaN intervals give infinity.
[[nodiscard]] double width(const Enclosure& value);
/// The largest absolute value in the interval, rounded up; infinity for NaN.
[[nodiscard]] double magnitude(const Enclosure& value);
/// The interval's middle as an interval of no width.
[[nodiscard]] Enclosure middle(const Enclosure& value);
/// [-radius, radius].
[[nodiscard]] Enclosure symmetric(double radius);
/// Whether `inner` lies in the interior of `outer`.
[[nodiscard]] bool strictly_inside(const Enclosure& inner, const Enclosure& outer);
/// The angle of (x, y) in (-π/2, 3π/2); the interval must be narrow and clear of the origin.
[[nodiscard]] Enclosure polar_angle(const Complex<Enclosure>& vector);
/// "-0.25": the middle, rounded to `decimals` digits after the point.
[[nodiscard]] std::string decimal_string(const Enclosure& value, int decimals);
/// Reads a decimal such as "-12.5" or "1e-50" (at most 4,096 characters) to the tightest interval.
[[nodiscard]] std::optional<Enclosure> parse_enclosure(std::string_view text);

}  // namespace pappus::symbolic
