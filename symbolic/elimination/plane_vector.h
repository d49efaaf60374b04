// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/elimination/polynomial.h"

namespace pappus::symbolic::elimination {

/// The point (x/w, y/w).
struct PlanePoint {
  Polynomial x;
  Polynomial y;
  Polynomial w;
};

/// The vector (x, y)·above/below, with x and y without common factor: for directions only x and y count.
struct PlaneVector {
  Polynomial x;
  Polynomial y;
  Polynomial above;
  Polynomial below;
};

[[nodiscard]] PlaneVector vector_between(const PlanePoint& from, const PlanePoint& to);
/// Product and conjugate of the vectors as complex numbers; the product's common factors are removed.
[[nodiscard]] PlaneVector product(const PlaneVector& left, const PlaneVector& right);
[[nodiscard]] PlaneVector conjugate(PlaneVector vector);
/// Cross and scalar product of the directions (x, y) alone.
[[nodiscard]] Polynomial cross(const PlaneVector& left, const PlaneVector& right);
[[nodiscard]] Polynomial dot(const PlaneVector& left, const PlaneVector& right);

/// above/below, kept without common factor.
struct Fraction {
  Polynomial above;
  Polynomial below;
};

[[nodiscard]] Fraction operator*(const Fraction& left, const Fraction& right);
[[nodiscard]] Fraction operator+(const Fraction& left, const Fraction& right);
/// |vector|².
[[nodiscard]] Fraction square(const PlaneVector& vector);

}  // namespace pappus::symbolic::elimination
