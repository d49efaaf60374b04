// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "symbolic/check/certificate_polynomial.h"
#include "symbolic/core/ids.h"
#include "symbolic/core/rational.h"

namespace pappus::symbolic::checker {

/// The point (x/w, y/w), where w is certainly not zero in the figure.
struct PolynomialPoint {
  CertificatePolynomial x;
  CertificatePolynomial y;
  CertificatePolynomial w;
};

/// The plane of RelationEvaluator in exact polynomials.
///
/// A scalar is core · above / below; it vanishes in every figure whose coordinates these are when the core is the zero
/// polynomial. Common factors are divided out, which keeps cores small and changes no value: a below only ever holds
/// factors of weights w, which are not zero.
class PolynomialPlane {
 public:
  struct Scalar {
    CertificatePolynomial core;
    CertificatePolynomial above;
    CertificatePolynomial below;
  };
  struct Vector {
    CertificatePolynomial x;
    CertificatePolynomial y;
    CertificatePolynomial above;
    CertificatePolynomial below;
  };

  /// The span is viewed; the evaluated relations name placed points only. `root_of_three` is a root's index.
  PolynomialPlane(const CertificateRing& ring, std::span<const std::optional<PolynomialPoint>> points,
                  std::optional<std::size_t> root_of_three)
      : ring_(ring), points_(points), root_of_three_(root_of_three) {}

  [[nodiscard]] Vector between(PointId from, PointId to) const;
  [[nodiscard]] Vector vector(const Scalar& x, const Scalar& y) const;
  [[nodiscard]] Scalar first(const Vector& vector) const { return {vector.x, vector.above, vector.below}; }
  [[nodiscard]] Scalar second(const Vector& vector) const { return {vector.y, vector.above, vector.below}; }
  [[nodiscard]] Vector conjugate(const Vector& vector) const;
  [[nodiscard]] Vector product(const Vector& left, const Vector& right) const;
  [[nodiscard]] Scalar cross(const Vector& left, const Vector& right) const;
  [[nodiscard]] Scalar dot(const Vector& left, const Vector& right) const;

  [[nodiscard]] Scalar constant(const Rational& value) const;
  [[nodiscard]] std::optional<Scalar> root_of_three() const;
  [[nodiscard]] Scalar parameter(std::size_t index) const;
  [[nodiscard]] Scalar add(const Scalar& left, const Scalar& right) const;
  [[nodiscard]] Scalar subtract(const Scalar& left, const Scalar& right) const;
  [[nodiscard]] Scalar multiply(const Scalar& left, const Scalar& right) const;

 private:
  [[nodiscard]] CertificatePolynomial one() const { return CertificatePolynomial(ring_, 1); }

  const CertificateRing& ring_;
  std::span<const std::optional<PolynomialPoint>> points_;
  std::optional<std::size_t> root_of_three_;
};

}  // namespace pappus::symbolic::checker
