// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "symbolic/core/rational.h"
#include "symbolic/facts/fact.h"
#include "symbolic/proof/certificate.h"

namespace pappus::symbolic::checker {

/// One polynomial equation that a fact implies, or that defines a parameter; a contract with symbolic/proof/README.md.
struct CertificateRelation {
  enum class Form {
    kCross,         ///< p₀p₁ × p₂p₃ = 0
    kDot,           ///< p₀p₁ · p₂p₃ = 0
    kEqualAngle,    ///< of complex numbers: conj(p₀p₁)·p₂p₃ × conj(p₄p₅)·p₆p₇ = 0
    kConcyclic,     ///< (p₂p₀·p₃p₁) × (p₂p₁·p₃p₀) = 0
    kTurn,          ///< e^{iπr} × conj(p₀p₁)·p₂p₃ = 0
    kSquares,       ///< Π |AᵢBᵢ|^{2tᵢ} = c, negative powers on the right-hand side
    kSquareSum,     ///< Σ tᵢ |AᵢBᵢ|² = 0
    kDirectionSum,  ///< e^{iπy} Π (AᵢBᵢ)^{tᵢ} is real, conjugates for negative powers
    kMidpoint,      ///< p₀p₁ + p₀p₂ = 0
    kSimilar,       ///< p₀p₂·p₃p₄ − p₀p₁·p₃p₅ = 0
    kMirrored,      ///< p₀p₂·conj(p₃p₄) − p₀p₁·conj(p₃p₅) = 0
    kSamePoint,     ///< p₀p₁ = 0
    kAlong,         ///< bc · ap − u |bc|² = 0, p = p₀, a = p₁, b = p₂, c = p₃
    kAcross,        ///< bc × ap − u |bc|² = 0
    kSlope,         ///< bc × ap − u (bc · ap) = 0
    kHalf,          ///< bc × ap − u (|bc|² + bc · ap) = 0
  };
  Form form = Form::kCross;
  std::vector<PointId> points;
  std::vector<Rational> constants;
  bool second_coordinate = false;  ///< of an equation between vectors
  std::size_t parameter = 0;       ///< u of a definition
};

/// The equations that follow from the fact in every figure, in the order of their numbers. None for facts without a
/// polynomial meaning and for those that fix a length, since certificates move and scale the figure. Together they say
/// what the fact says, where it is not degenerate.
[[nodiscard]] std::vector<CertificateRelation> relations_of(const Fact& fact);
[[nodiscard]] CertificateRelation relation_of(const CertificateParameter& parameter, std::size_t index);

/// Evaluates the left-hand side of a relation in an algebra of the plane, which has the types Scalar and Vector and
/// says what points, parameters, constants and √3 are. One text for intervals and for polynomials, so that both speak
/// of the same equation.
template <class Plane>
class RelationEvaluator {
 public:
  using Scalar = typename Plane::Scalar;
  using Vector = typename Plane::Vector;
  using Form = CertificateRelation::Form;

  RelationEvaluator(Plane& plane, const CertificateRelation& relation) : plane_(plane), relation_(relation) {}

  /// Nothing when an angle is no multiple of 15° or √3 is needed and not there.
  std::optional<Scalar> evaluate() {
    switch (relation_.form) {
      case Form::kCross: return plane_.cross(side(0, 1), side(2, 3));
      case Form::kDot: return plane_.dot(side(0, 1), side(2, 3));
      case Form::kEqualAngle: return plane_.cross(angle(0), angle(4));
      case Form::kConcyclic:
        return plane_.cross(plane_.product(side(2, 0), side(3, 1)), plane_.product(side(2, 1), side(3, 0)));
      case Form::kTurn: {
        const std::optional<Vector> unit = unit_vector(relation_.constants[0]);
        if (!unit) return std::nullopt;
        return plane_.cross(*unit, angle(0));
      }
      case Form::kSquares: return squares();
      case Form::kSquareSum: return square_sum();
      case Form::kDirectionSum: return direction_sum();
      case Form::kMidpoint: return plane_.add(coordinate(side(0, 1)), coordinate(side(0, 2)));
      case Form::kSimilar: return similar(side(3, 4), side(3, 5));
      case Form::kMirrored: return similar(plane_.conjugate(side(3, 4)), plane_.conjugate(side(3, 5)));
      case Form::kSamePoint: return coordinate(side(0, 1));
      case Form::kAlong: return defined(plane_.dot(base(), offset()), plane_.dot(base(), base()));
      case Form::kAcross: return defined(plane_.cross(base(), offset()), plane_.dot(base(), base()));
      case Form::kSlope: return defined(plane_.cross(base(), offset()), plane_.dot(base(), offset()));
      case Form::kHalf:
        return defined(plane_.cross(base(), offset()),
                       plane_.add(plane_.dot(base(), base()), plane_.dot(base(), offset())));
    }
    return std::nullopt;
  }

 private:
  Vector side(std::size_t from, std::size_t to) { return plane_.between(relation_.points[from], relation_.points[to]); }
  Vector base() { return side(2, 3); }
  Vector offset() { return side(1, 0); }
  Vector angle(std::size_t first) {
    return plane_.product(plane_.conjugate(side(first, first + 1)), side(first + 2, first + 3));
  }
  Scalar coordinate(const Vector& vector) {
    return relation_.second_coordinate ? plane_.second(vector) : plane_.first(vector);
  }
  Scalar similar(const Vector& first, const Vector& second) {
    return plane_.subtract(coordinate(plane_.product(side(0, 2), first)),
                           coordinate(plane_.product(side(0, 1), second)));
  }
  Scalar defined(const Scalar& value, const Scalar& unit) {
    return plane_.subtract(value, plane_.multiply(plane_.parameter(relation_.parameter), unit));
  }

  Scalar squares() {
    Scalar left = plane_.constant(1);
    Scalar right = plane_.constant(relation_.constants.back());
    for (std::size_t i = 0; 2 * i < relation_.points.size(); ++i) {
      const std::int64_t power = relation_.constants[i].small_numerator();
      const Vector vector = side(2 * i, 2 * i + 1);
      const Scalar square = plane_.dot(vector, vector);
      for (std::int64_t k = 0; k < power; ++k) left = plane_.multiply(left, square);
      for (std::int64_t k = 0; k > power; --k) right = plane_.multiply(right, square);
    }
    return plane_.subtract(left, right);
  }

  Scalar square_sum() {
    Scalar sum = plane_.constant(0);
    for (std::size_t i = 0; 2 * i < relation_.points.size(); ++i) {
      const Vector vector = side(2 * i, 2 * i + 1);
      sum = plane_.add(sum, plane_.multiply(plane_.constant(relation_.constants[i]), plane_.dot(vector, vector)));
    }
    return sum;
  }

  std::optional<Scalar> direction_sum() {
    const std::size_t pairs = relation_.points.size() / 2;
    std::optional<Vector> total = unit_vector(relation_.constants[pairs]);
    if (!total) return std::nullopt;
    for (std::size_t i = 0; i < pairs; ++i) {
      const std::int64_t count = relation_.constants[i].small_numerator();
      const Vector vector = side(2 * i, 2 * i + 1);
      for (std::int64_t k = 0; k < count; ++k) total = plane_.product(*total, vector);
      for (std::int64_t k = 0; k > count; --k) total = plane_.product(*total, plane_.conjugate(vector));
    }
    return plane_.second(*total);
  }

  /// A vector in the direction r·π: tan 15° = 1/(2 + √3), tan 30° = 1/√3.
  std::optional<Vector> unit_vector(const Rational& turn) {
    const Rational steps = (turn - turn.floor()) * 12;
    if (!steps.is_integer()) return std::nullopt;
    const std::int64_t step = steps.small_numerator();
    const Scalar one = plane_.constant(1);
    std::optional<Scalar> root;
    if (step % 3 != 0) {
      root = plane_.root_of_three();
      if (!root) return std::nullopt;
    }
    std::optional<Vector> result;
    switch (step % 6) {
      case 0: result = plane_.vector(one, plane_.constant(0)); break;
      case 1: result = plane_.vector(plane_.add(plane_.constant(2), *root), one); break;
      case 2: result = plane_.vector(*root, one); break;
      case 3: result = plane_.vector(one, one); break;
      case 4: result = plane_.vector(one, *root); break;
      default: result = plane_.vector(one, plane_.add(plane_.constant(2), *root)); break;
    }
    if (step < 6) return result;
    return plane_.product(plane_.vector(plane_.constant(0), one), *result);
  }

  Plane& plane_;
  const CertificateRelation& relation_;
};

}  // namespace pappus::symbolic::checker
