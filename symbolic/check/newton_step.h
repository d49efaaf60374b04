// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/check/atomic_equation.h"
#include "symbolic/check/interval.h"

namespace pappus::symbolic::checker {

/// As many equations as unknown coordinates, and an approximate inverse of their derivatives.
struct SquareSystem {
  std::vector<AtomicEquation> equations;
  std::vector<std::size_t> unknowns;  ///< 2p is x of point p, 2p + 1 is y
  std::vector<double> inverse;        ///< row by row
};

/// Krawczyk's test: a distance d, less than `radius`, such that the system certainly has an exact zero whose unknown
/// coordinates differ from those of `center` by at most d, with all other coordinates as they are. Nothing when the
/// test does not show that there is one.
///
/// With the midpoint c, the box X of that radius around it, the derivatives J on X and the approximate inverse Y,
/// |Y f(c)| + |1 − Y J| · radius < radius in every coordinate implies a zero (Krawczyk 1969; Moore, SIAM Journal on
/// Numerical Analysis 14 (1977) 611). The products with Y are taken in double precision with a bound of their rounding.
/// Precondition: the boxes of `center` are single points.
[[nodiscard]] std::optional<double> distance_of_zero(const SquareSystem& system,
                                                     const std::vector<IntervalPoint>& center, double radius);

/// One approximate Newton step: single points again, nearer to a zero if the start was near enough.
[[nodiscard]] std::optional<std::vector<IntervalPoint>> improved(const SquareSystem& system,
                                                                 const std::vector<IntervalPoint>& center);

/// The points with their unknown coordinates widened by `radius` to both sides.
[[nodiscard]] std::vector<IntervalPoint> widened(const std::vector<IntervalPoint>& center,
                                                 std::span<const std::size_t> unknowns, double radius);

/// The interval's middle as a single number.
[[nodiscard]] Interval middle_of(const Interval& value);
/// The nearest double of the interval's middle.
[[nodiscard]] double approximately(const Interval& value);

}  // namespace pappus::symbolic::checker
