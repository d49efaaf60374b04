// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "symbolic/core/rational.h"

namespace pappus::symbolic {

/// What the numeric templates of this folder need to know of a number type. Specialised for `double` here, for
/// `Enclosure` in enclosure.h and for `Dual` in dual.h. Members of a specialisation:
/// from(double), from(Rational), half_turns(r) = (cos πr, sin πr), approximate(n), and sign(n): -1, 1, or 0 when
/// the sign is not certain (exact types) or not clear of rounding (double, at a unit scale). Types that execute
/// programs also have root(value, scale): the square root of the part of `value` that is not negative, `scale` being
/// the size of the numbers it is a difference of; nothing if there is none. What rounding alone explains counts as
/// zero.
template <class Number>
struct NumberTraits;

/// A point or vector of the plane over any number type, with the product of complex numbers.
template <class Number>
struct Complex {
  Number re;
  Number im;

  friend Complex operator+(const Complex& left, const Complex& right) {
    return {left.re + right.re, left.im + right.im};
  }
  friend Complex operator-(const Complex& left, const Complex& right) {
    return {left.re - right.re, left.im - right.im};
  }
  friend Complex operator*(const Complex& left, const Complex& right) {
    return {left.re * right.re - left.im * right.im, left.re * right.im + left.im * right.re};
  }
  friend Complex operator*(const Number& factor, const Complex& vector) {
    return {factor * vector.re, factor * vector.im};
  }
};

template <class Number>
Complex<Number> conjugate(const Complex<Number>& vector) {
  return {vector.re, -vector.im};
}
template <class Number>
Number cross(const Complex<Number>& left, const Complex<Number>& right) {
  return left.re * right.im - left.im * right.re;
}
template <class Number>
Number dot(const Complex<Number>& left, const Complex<Number>& right) {
  return left.re * right.re + left.im * right.im;
}
template <class Number>
Number squared_norm(const Complex<Number>& vector) {
  return dot(vector, vector);
}

template <>
struct NumberTraits<double> {
  static double from(double value) { return value; }
  static double from(const Rational& value) { return value.to_double(); }
  static Complex<double> half_turns(const Rational& angle);
  static double approximate(double value) { return value; }
  static std::optional<double> root(double value, double scale);
  static int sign(double value) { return value > 1e-9 ? 1 : value < -1e-9 ? -1 : 0; }
};

}  // namespace pappus::symbolic
