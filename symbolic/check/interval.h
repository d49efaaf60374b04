// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <boost/multiprecision/mpfi.hpp>

#include "symbolic/core/rational.h"

/// Rigorous interval arithmetic in the plane. A heavy header, for the few source files that compute with it.
namespace pappus::symbolic::checker {

/// A closed interval that certainly contains the number it stands for; its bounds carry 120 decimal digits.
using Interval =
    boost::multiprecision::number<boost::multiprecision::mpfi_float_backend<120>, boost::multiprecision::et_off>;

/// A point, or a vector of the plane.
struct IntervalPoint {
  Interval x;
  Interval y;
};

/// +1 or -1 when every number of the interval has that sign; nothing otherwise.
[[nodiscard]] std::optional<int> certain_sign(const Interval& value);
[[nodiscard]] inline bool may_be_zero(const Interval& value) { return !certain_sign(value); }
/// Some integer lies in the interval.
[[nodiscard]] bool may_be_integer(const Interval& value);
/// Every number of the interval is strictly nearer than `distance` to one and the same integer.
[[nodiscard]] bool certainly_near_integer(const Interval& value, const Rational& distance);

/// The smallest interval around both rationals. Precondition: low ≤ high.
[[nodiscard]] Interval to_interval(const Rational& low, const Rational& high);
[[nodiscard]] inline Interval to_interval(const Rational& value) { return to_interval(value, value); }
/// Precondition: no number of the interval is certainly negative; a negative part is cut off.
[[nodiscard]] Interval square_root(const Interval& value);
/// Precondition: certainly positive.
[[nodiscard]] Interval logarithm(const Interval& value);

[[nodiscard]] IntervalPoint difference(const IntervalPoint& to, const IntervalPoint& from);
[[nodiscard]] Interval cross(const IntervalPoint& left, const IntervalPoint& right);
[[nodiscard]] Interval dot(const IntervalPoint& left, const IntervalPoint& right);
/// The vectors multiplied as complex numbers: left · right.
[[nodiscard]] IntervalPoint product(const IntervalPoint& left, const IntervalPoint& right);
[[nodiscard]] IntervalPoint conjugate(const IntervalPoint& vector);

/// The line's direction in units of π, one continuous lift in (-1/2, 1) over the whole enclosure.
/// Nothing when the vector may be zero.
[[nodiscard]] std::optional<Interval> direction_of(const IntervalPoint& vector);
/// The centre of the circle through three points; nothing unless they are certainly not collinear.
[[nodiscard]] std::optional<IntervalPoint> circumcenter(const IntervalPoint& a, const IntervalPoint& b,
                                                        const IntervalPoint& c);

}  // namespace pappus::symbolic::checker
