// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <vector>

namespace pappus::symbolic::sampling {

template <class Scalar>
struct PlanePoint {
  Scalar x = 0;
  Scalar y = 0;

  friend PlanePoint operator-(PlanePoint left, PlanePoint right) { return {left.x - right.x, left.y - right.y}; }
  friend PlanePoint operator+(PlanePoint left, PlanePoint right) { return {left.x + right.x, left.y + right.y}; }
  friend PlanePoint operator*(Scalar factor, PlanePoint point) { return {factor * point.x, factor * point.y}; }
};

template <class Scalar>
Scalar dot(PlanePoint<Scalar> left, PlanePoint<Scalar> right) {
  return left.x * right.x + left.y * right.y;
}
template <class Scalar>
Scalar cross(PlanePoint<Scalar> left, PlanePoint<Scalar> right) {
  return left.x * right.y - left.y * right.x;
}
template <class Scalar>
Scalar length(PlanePoint<Scalar> vector) {
  return std::hypot(vector.x, vector.y);
}

/// The points of a statement, by PointId.
using SampledFigure = std::vector<PlanePoint<long double>>;

}  // namespace pappus::symbolic::sampling
