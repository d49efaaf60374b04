// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>

namespace pappus::symbolic {

/// A point or displacement of the drawing plane, y upwards. For pictures only.
struct Vector {
  double x = 0;
  double y = 0;

  friend Vector operator+(Vector left, Vector right) { return {left.x + right.x, left.y + right.y}; }
  friend Vector operator-(Vector left, Vector right) { return {left.x - right.x, left.y - right.y}; }
  friend Vector operator*(double factor, Vector vector) { return {factor * vector.x, factor * vector.y}; }
};

inline double dot(Vector left, Vector right) { return left.x * right.x + left.y * right.y; }
inline double cross(Vector left, Vector right) { return left.x * right.y - left.y * right.x; }
inline double length(Vector vector) { return std::hypot(vector.x, vector.y); }
/// The zero vector for the zero vector.
inline Vector unit_vector(Vector vector) {
  const double size = length(vector);
  return size > 0 ? (1.0 / size) * vector : Vector{};
}
/// A quarter turn anticlockwise.
inline Vector left_normal(Vector vector) { return {-vector.y, vector.x}; }

}  // namespace pappus::symbolic
