// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/diagram/figure.h"

namespace pappus::symbolic {

/// A circle in double precision: it proposes, and fixes the numeric values of a circle's direction unknowns.
struct NumericCircle {
  double x = 0;
  double y = 0;
  double radius = 0;
};

/// Precondition: the points are not collinear; the flatter their triangle, the less exact the circle.
[[nodiscard]] NumericCircle circumcircle(ApproximatePoint a, ApproximatePoint b, ApproximatePoint c);
/// Twice the oriented area of abc.
[[nodiscard]] double twice_area(ApproximatePoint a, ApproximatePoint b, ApproximatePoint c);

}  // namespace pappus::symbolic
