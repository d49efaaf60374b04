// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstddef>
#include <numbers>
#include <span>

#include "symbolic/diagram/complex_number.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// Decides open conditions over points of any number type with NumberTraits::sign; false when not certain.
template <class Number>
class ConfigurationEvaluator {
 public:
  using Vector = Complex<Number>;

  explicit ConfigurationEvaluator(std::span<const Vector> points) : points_(points) {}

  [[nodiscard]] bool holds(const Fact& fact) {
    fact_ = &fact;
    switch (fact.predicate) {
      case Predicate::kDistinct: return apart(0, 1);
      case Predicate::kNotCollinear: return orientation(0, 1, 2) != 0;
      case Predicate::kNotParallel: return sign(cross(between(0, 1), between(2, 3))) != 0;
      case Predicate::kNotPerpendicular: return sign(dot(between(0, 1), between(2, 3))) != 0;
      case Predicate::kSameClock: return orientation(0, 1, 2) * orientation(3, 4, 5) > 0;
      case Predicate::kCounterClock: return orientation(0, 1, 2) > 0;
      case Predicate::kBetween:
      case Predicate::kObtuse: return vertex_sign(fact.predicate == Predicate::kBetween ? 0 : 1) < 0;
      case Predicate::kOutside:
      case Predicate::kAcute: return vertex_sign(fact.predicate == Predicate::kOutside ? 0 : 1) > 0;
      case Predicate::kSameSide: return side(0) * side(3) > 0;
      case Predicate::kNotSameSide: return side(0) * side(3) < 0;
      case Predicate::kLonger: return sign(squared_norm(between(0, 1)) - squared_norm(between(2, 3))) > 0;
      case Predicate::kNotEqualAngle:
        return sign((between(2, 3) * conjugate(between(0, 1)) * conjugate(between(6, 7)) * between(4, 5)).im) != 0;
      case Predicate::kSameHalf: return circumcentre(4, first_centre_) && same_half(first_centre_);
      case Predicate::kSameHalfCenter: return same_half(point(4));
      case Predicate::kSameFlank:
        return circumcentre(2, first_centre_) && circumcentre(5, second_centre_) && same_flank();
      case Predicate::kLengthsGreater:
      case Predicate::kAnglesGreater:
      case Predicate::kAnglesNotLess: return sum_of_measures() > 0;
      case Predicate::kAngleBranch:  // decided on directions, not on coordinates
      case Predicate::kCollinear:
      case Predicate::kParallel:
      case Predicate::kPerpendicular:
      case Predicate::kCyclic:
      case Predicate::kCircle:
      case Predicate::kCongruent:
      case Predicate::kEqualAngle:
      case Predicate::kEqualRatio:
      case Predicate::kMidpoint:
      case Predicate::kConstantAngle:
      case Predicate::kConstantRatio:
      case Predicate::kConstantLength:
      case Predicate::kSimilar:
      case Predicate::kSimilarMirrored:
      case Predicate::kCongruentTriangles:
      case Predicate::kCongruentTrianglesMirrored:
      case Predicate::kSamePoint:
      case Predicate::kAngleSum:
      case Predicate::kLengthSum:
      case Predicate::kLogLengthSum:
      case Predicate::kSquaredLengthSum:
      case Predicate::kComputeAngle:
      case Predicate::kComputeRatio:
      case Predicate::kComputeLength: return false;
    }
    return false;
  }

 private:
  /// Σ tᵢ |AᵢBᵢ| or Σ tᵢ ∠AᵢBᵢCᵢ/π + y in double precision, which decides drafts of figures only.
  [[nodiscard]] double sum_of_measures() const {
    const auto approximate = [](const Number& value) { return NumberTraits<Number>::approximate(value); };
    const auto group = static_cast<std::size_t>(group_size(fact_->predicate));
    const std::size_t terms = fact_->points.size() / group;
    double sum = fact_->constants.size() > terms ? fact_->constants.back().to_double() : 0;
    for (std::size_t i = 0; i < terms; ++i) {
      const Vector u = between(group * i + (group == 3 ? 1 : 0), group * i + (group == 3 ? 0 : 1));
      double measure = std::hypot(approximate(u.re), approximate(u.im));
      if (group == 3) {
        const Vector v = between(3 * i + 1, 3 * i + 2);
        measure = std::abs(std::atan2(approximate(cross(u, v)), approximate(dot(u, v)))) / std::numbers::pi;
      }
      sum += fact_->constants[i].to_double() * measure;
    }
    return sum;
  }
  static int sign(const Number& value) { return NumberTraits<Number>::sign(value); }
  [[nodiscard]] const Vector& point(std::size_t index) const { return points_[fact_->points[index].index()]; }
  [[nodiscard]] Vector between(std::size_t from, std::size_t to) const { return point(to) - point(from); }
  [[nodiscard]] bool apart(std::size_t a, std::size_t b) const {
    const Vector difference = between(a, b);
    return sign(difference.re) != 0 || sign(difference.im) != 0;
  }
  [[nodiscard]] int orientation(std::size_t a, std::size_t b, std::size_t c) const {
    return sign(cross(between(a, b), between(a, c)));
  }
  /// Sign of the scalar product from the point at `vertex` (0 or 1) of three points to the other two.
  [[nodiscard]] int vertex_sign(std::size_t vertex) const {
    return sign(dot(between(vertex, vertex == 0 ? 1 : 0), between(vertex, 2)));
  }
  [[nodiscard]] int side(std::size_t first) const {
    return sign(dot(between(first, first + 1), between(first, first + 2)));
  }
  [[nodiscard]] bool circumcentre(std::size_t first, Vector& centre) const {
    const Vector u = between(first, first + 1);
    const Vector v = between(first, first + 2);
    const Number area = cross(u, v);
    if (sign(area) == 0) return false;
    const Number half = NumberTraits<Number>::from(0.5);
    const Number p = half * squared_norm(u);
    const Number q = half * squared_norm(v);
    centre = point(first) + Vector{(p * v.im - q * u.im) / area, (q * u.re - p * v.re) / area};
    return true;
  }
  [[nodiscard]] bool same_half(const Vector& centre) const {
    const Vector axis = between(2, 3);
    return sign(dot(point(0) - centre, axis)) * sign(dot(point(1) - centre, axis)) > 0;
  }
  [[nodiscard]] bool same_flank() const {
    const Vector axis = second_centre_ - first_centre_;
    return sign(cross(axis, point(0) - first_centre_)) * sign(cross(axis, point(1) - first_centre_)) > 0;
  }

  std::span<const Vector> points_;
  const Fact* fact_ = nullptr;
  Vector first_centre_{};
  Vector second_centre_{};
};

}  // namespace pappus::symbolic
