// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/diagram/complex_number.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// One real equation of a fact: `value` vanishes where the fact holds, and `scale` is the size that the value would
/// have if it did not (a product of the lengths involved), so that |value| / scale is about the sine of an angle or
/// a relative error of lengths. A scale of zero means that the fact is not defined there (a line through one point).
template <class Number>
struct Residual {
  Number value;
  double scale;
};

/// Evaluates facts as equations over points of any number type.
///
/// The number of equations and their order depend on the fact alone, not on the points. All equations are polynomials
/// but those of length sums. Configuration facts and goals that ask for a value have no equations.
template <class Number>
class ResidualEvaluator {
 public:
  using Vector = Complex<Number>;
  using Traits = NumberTraits<Number>;

  explicit ResidualEvaluator(std::span<const Vector> points) : points_(points) {}

  /// The equations of `fact`; nothing when it has coefficients that this evaluation does not cover.
  [[nodiscard]] std::optional<std::vector<Residual<Number>>> evaluate(const Fact& fact) {
    residuals_.clear();
    supported_ = true;
    fact_ = &fact;
    dispatch();
    if (!supported_) return std::nullopt;
    return std::move(residuals_);
  }

 private:
  [[nodiscard]] const Vector& point(std::size_t index) const { return points_[fact_->points[index].index()]; }
  [[nodiscard]] Vector between(std::size_t from, std::size_t to) const { return point(to) - point(from); }
  [[nodiscard]] Number squared(std::size_t from, std::size_t to) const { return squared_norm(between(from, to)); }
  static double size(const Vector& vector) {
    return std::hypot(Traits::approximate(vector.re), Traits::approximate(vector.im));
  }
  [[nodiscard]] double length(std::size_t from, std::size_t to) const { return size(between(from, to)); }
  void add(Number value, double scale) { residuals_.push_back({std::move(value), scale}); }

  void dispatch() {
    switch (fact_->predicate) {
      case Predicate::kCollinear: return collinear();
      case Predicate::kParallel: return add(cross(between(0, 1), between(2, 3)), length(0, 1) * length(2, 3));
      case Predicate::kPerpendicular: return add(dot(between(0, 1), between(2, 3)), length(0, 1) * length(2, 3));
      case Predicate::kCyclic: return cyclic();
      case Predicate::kCircle:
        for (std::size_t i = 2; i < fact_->points.size(); ++i) equal_squares(0, 1, 0, i);
        return;
      case Predicate::kCongruent: return equal_squares(0, 1, 2, 3);
      case Predicate::kEqualAngle:
        return add((between(2, 3) * conjugate(between(0, 1)) * conjugate(between(6, 7)) * between(4, 5)).im,
                   length(0, 1) * length(2, 3) * length(4, 5) * length(6, 7));
      case Predicate::kEqualRatio: return products(squared(0, 1) * squared(6, 7), squared(2, 3) * squared(4, 5));
      case Predicate::kMidpoint: return both(between(1, 0) - between(0, 2), length(0, 1) + length(0, 2));
      case Predicate::kConstantAngle:
        return add((between(2, 3) * conjugate(between(0, 1)) * conjugate(Traits::half_turns(fact_->constants[0]))).im,
                   length(0, 1) * length(2, 3));
      case Predicate::kConstantRatio: return products(squared(0, 1), square_of_constant(0) * squared(2, 3));
      case Predicate::kConstantLength: return products(squared(0, 1), square_of_constant(0));
      case Predicate::kSimilar: return similar(false, false);
      case Predicate::kSimilarMirrored: return similar(true, false);
      case Predicate::kCongruentTriangles: return similar(false, true);
      case Predicate::kCongruentTrianglesMirrored: return similar(true, true);
      case Predicate::kSamePoint: return both(between(0, 1), 1.0);
      case Predicate::kAngleSum: return angle_sum();
      case Predicate::kLengthSum: return length_sum();
      case Predicate::kLogLengthSum: return length_product();
      case Predicate::kSquaredLengthSum: return squared_length_sum();
      case Predicate::kComputeAngle:
      case Predicate::kComputeRatio:
      case Predicate::kComputeLength:
      case Predicate::kDistinct:
      case Predicate::kNotCollinear:
      case Predicate::kNotParallel:
      case Predicate::kNotPerpendicular:
      case Predicate::kSameClock:
      case Predicate::kCounterClock:
      case Predicate::kBetween:
      case Predicate::kOutside:
      case Predicate::kSameSide:
      case Predicate::kNotSameSide:
      case Predicate::kLonger:
      case Predicate::kAcute:
      case Predicate::kObtuse:
      case Predicate::kAngleBranch:
      case Predicate::kNotEqualAngle:
      case Predicate::kSameHalf:
      case Predicate::kSameHalfCenter:
      case Predicate::kSameFlank:
      case Predicate::kLengthsGreater:
      case Predicate::kAnglesGreater:
      case Predicate::kAnglesNotLess: return;
    }
  }

  [[nodiscard]] Number square_of_constant(std::size_t index) const {
    const Number constant = Traits::from(fact_->constants[index]);
    return constant * constant;
  }
  void products(const Number& left, const Number& right) {
    add(left - right, std::abs(Traits::approximate(left)) + std::abs(Traits::approximate(right)));
  }
  void equal_squares(std::size_t a, std::size_t b, std::size_t c, std::size_t d) {
    products(squared(a, b), squared(c, d));
  }
  void both(const Vector& difference, double scale) {
    add(difference.re, scale);
    add(difference.im, scale);
  }

  void collinear() {
    for (std::size_t i = 2; i < fact_->points.size(); ++i) {
      const double longest = std::max({length(0, 1), length(0, i), length(1, i)});
      add(cross(between(0, 1), between(0, i)), longest * longest);
    }
  }

  /// The cross-ratio of four concyclic points is real.
  void cyclic() {
    for (std::size_t i = 3; i < fact_->points.size(); ++i) {
      add((between(0, 2) * between(1, i) * conjugate(between(0, i) * between(1, 2))).im,
          length(0, 2) * length(1, i) * length(0, i) * length(1, 2) +
              length(0, 1) * length(2, i) * length(0, i) * length(1, 2));
    }
  }

  void similar(bool mirrored, bool congruent) {
    const Vector first = mirrored ? conjugate(between(3, 4)) : between(3, 4);
    const Vector second = mirrored ? conjugate(between(3, 5)) : between(3, 5);
    both(between(0, 1) * second - between(0, 2) * first, length(0, 1) * length(3, 5) + length(0, 2) * length(3, 4));
    if (congruent) equal_squares(0, 1, 3, 4);
  }

  static Vector power(Vector base, std::int64_t exponent) {
    Vector result{Traits::from(1.0), Traits::from(0.0)};
    if (exponent < 0) base = conjugate(base);
    for (std::int64_t i = 0; i < std::abs(exponent); ++i) result = result * base;
    return result;
  }
  static Number power(const Number& base, std::int64_t exponent) {
    Number result = Traits::from(1.0);
    for (std::int64_t i = 0; i < std::abs(exponent); ++i) result = result * base;
    return result;
  }
  /// The coefficient as a small integer after multiplication by `factor`; marks the fact as not covered otherwise.
  std::int64_t small_integer(const Rational& value, const Rational& factor) {
    const Rational product = value * factor;
    const double magnitude = std::abs(product.to_double());
    if (product.is_integer() && product.is_small() && magnitude <= 60) return product.small_numerator();
    supported_ = false;
    return 0;
  }

  /// Σ t d(AB) + y ≡ 0 modulo 1, for integers t: the product of the vectors' powers is real.
  void angle_sum() {
    const std::size_t terms = fact_->points.size() / 2;
    Vector product = Traits::half_turns(fact_->constants[terms]);
    double scale = 1;
    for (std::size_t i = 0; i < terms; ++i) {
      const std::int64_t exponent = small_integer(fact_->constants[i], 1);
      product = product * power(between(2 * i, 2 * i + 1), exponent);
      scale *= std::pow(length(2 * i, 2 * i + 1), static_cast<double>(std::abs(exponent)));
    }
    add(product.im, scale);
  }

  void length_sum() {
    using std::sqrt;
    Number sum = Traits::from(0.0);
    double scale = 0;
    for (std::size_t i = 0; 2 * i < fact_->points.size(); ++i) {
      sum = sum + Traits::from(fact_->constants[i]) * sqrt(squared(2 * i, 2 * i + 1));
      scale += std::abs(fact_->constants[i].to_double()) * length(2 * i, 2 * i + 1);
    }
    add(sum, scale);
  }

  void squared_length_sum() {
    Number sum = Traits::from(0.0);
    double scale = 0;
    for (std::size_t i = 0; 2 * i < fact_->points.size(); ++i) {
      sum = sum + Traits::from(fact_->constants[i]) * squared(2 * i, 2 * i + 1);
      scale += std::abs(fact_->constants[i].to_double()) * length(2 * i, 2 * i + 1) * length(2 * i, 2 * i + 1);
    }
    add(sum, scale);
  }

  /// Π |AB|^t · r = 1, squared and freed of denominators.
  void length_product() {
    const std::size_t terms = fact_->points.size() / 2;
    Rational factor = 1;
    for (std::size_t i = 0; i < terms; ++i) {
      const Rational scaled = fact_->constants[i] * factor;
      factor *= scaled.denominator();
    }
    Number numerator = power(square_of_constant(terms), small_integer(factor, 1));
    Number denominator = Traits::from(1.0);
    for (std::size_t i = 0; i < terms; ++i) {
      const std::int64_t exponent = small_integer(fact_->constants[i], factor);
      Number& side = exponent > 0 ? numerator : denominator;
      side = side * power(squared(2 * i, 2 * i + 1), exponent);
    }
    products(numerator, denominator);
  }

  std::span<const Vector> points_;
  const Fact* fact_ = nullptr;
  std::vector<Residual<Number>> residuals_;
  bool supported_ = true;
};

/// The largest |value| / scale over the equations of `fact`; infinite where the fact is not defined or not covered.
template <class Number>
double relative_residual(const Fact& fact, std::span<const Complex<Number>> points) {
  const auto residuals = ResidualEvaluator<Number>(points).evaluate(fact);
  if (!residuals) return std::numeric_limits<double>::infinity();
  double largest = 0;
  for (const Residual<Number>& residual : *residuals) {
    const double value = std::abs(NumberTraits<Number>::approximate(residual.value));
    if (!(residual.scale > 1e-200)) return std::numeric_limits<double>::infinity();
    largest = std::max(largest, value / residual.scale);
  }
  return largest;
}

}  // namespace pappus::symbolic
