// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "symbolic/diagram/complex_number.h"

namespace pappus::symbolic {

/// What is said of a triangle by its shape: angles of 90°, 60° and 45° at each corner, and which two sides are equal.
inline constexpr std::size_t kTriangleTraits = 12;

/// How far the triangle is from each trait: angles in radians, sides as the difference of their logarithms.
/// Precondition: the corners are different points.
[[nodiscard]] std::array<double, kTriangleTraits> trait_distances(const Complex<double>& a, const Complex<double>& b,
                                                                  const Complex<double>& c);

/// Whether some trait is nearer than `tolerance`, so that a reader would take the triangle for a special one.
[[nodiscard]] bool looks_special(const Complex<double>& a, const Complex<double>& b, const Complex<double>& c,
                                 double tolerance);

}  // namespace pappus::symbolic
