// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/plane_vector.h"

#include <array>

namespace pappus::symbolic::elimination {
namespace {

/// Moves the common factor of x and y into `above` and cancels it against `below`.
void normalise(PlaneVector& vector) {
  const std::array<Polynomial*, 2> direction{&vector.x, &vector.y};
  vector.above = vector.above * remove_common_factor(direction);
  const std::array<Polynomial*, 2> scale{&vector.above, &vector.below};
  remove_common_factor(scale);
}

}  // namespace

PlaneVector vector_between(const PlanePoint& from, const PlanePoint& to) {
  const PolynomialRing& ring = from.x.ring();
  Polynomial from_w = from.w;
  Polynomial to_w = to.w;
  const std::array<Polynomial*, 2> weights{&from_w, &to_w};
  remove_common_factor(weights);
  PlaneVector result{to.x * from_w - from.x * to_w, to.y * from_w - from.y * to_w, Polynomial(ring, 1), to.w * from_w};
  normalise(result);
  return result;
}

PlaneVector product(const PlaneVector& left, const PlaneVector& right) {
  PlaneVector result{left.x * right.x - left.y * right.y, left.x * right.y + left.y * right.x, left.above * right.above,
                     left.below * right.below};
  normalise(result);
  return result;
}

PlaneVector conjugate(PlaneVector vector) {
  vector.y = -vector.y;
  return vector;
}

Polynomial cross(const PlaneVector& left, const PlaneVector& right) { return left.x * right.y - left.y * right.x; }

Polynomial dot(const PlaneVector& left, const PlaneVector& right) { return left.x * right.x + left.y * right.y; }

Fraction operator*(const Fraction& left, const Fraction& right) {
  Fraction first{left.above, right.below};
  Fraction second{right.above, left.below};
  const std::array<Polynomial*, 2> one{&first.above, &first.below};
  const std::array<Polynomial*, 2> other{&second.above, &second.below};
  remove_common_factor(one);
  remove_common_factor(other);
  return {first.above * second.above, first.below * second.below};
}

Fraction operator+(const Fraction& left, const Fraction& right) {
  Fraction weights{left.below, right.below};
  const std::array<Polynomial*, 2> both{&weights.above, &weights.below};
  remove_common_factor(both);
  return {left.above * weights.below + right.above * weights.above, left.below * weights.below};
}

Fraction square(const PlaneVector& vector) {
  const Fraction scale{vector.above, vector.below};
  const Fraction direction{dot(vector, vector), Polynomial(vector.x.ring(), 1)};
  return direction * scale * scale;
}

}  // namespace pappus::symbolic::elimination
