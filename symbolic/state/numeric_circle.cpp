// SPDX-License-Identifier: Apache-2.0
#include "symbolic/state/numeric_circle.h"

#include <cmath>

namespace pappus::symbolic {

double twice_area(ApproximatePoint a, ApproximatePoint b, ApproximatePoint c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

NumericCircle circumcircle(ApproximatePoint a, ApproximatePoint b, ApproximatePoint c) {
  const double bx = b.x - a.x, by = b.y - a.y, cx = c.x - a.x, cy = c.y - a.y;
  const double divisor = 2 * twice_area(a, b, c);
  const double b2 = bx * bx + by * by, c2 = cx * cx + cy * cy;
  const double dx = (cy * b2 - by * c2) / divisor, dy = (bx * c2 - cx * b2) / divisor;
  return {a.x + dx, a.y + dy, std::hypot(dx, dy)};
}

}  // namespace pappus::symbolic
