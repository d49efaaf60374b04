// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/polynomial_plane.h"

#include <utility>

namespace pappus::symbolic::checker {
namespace {

using Scalar = PolynomialPlane::Scalar;
using Vector = PolynomialPlane::Vector;

/// Moves what x and y have in common into `above`, and cancels that against `below`.
Vector simplified(Vector vector) {
  vector.above = vector.above * cancel(vector.x, vector.y);
  cancel(vector.above, vector.below);
  return vector;
}

}  // namespace

Vector PolynomialPlane::between(PointId from, PointId to) const {
  const PolynomialPoint& start = *points_[from.index()];
  const PolynomialPoint& end = *points_[to.index()];
  CertificatePolynomial start_weight = start.w;
  CertificatePolynomial end_weight = end.w;
  cancel(start_weight, end_weight);
  return simplified({end.x * start_weight - start.x * end_weight, end.y * start_weight - start.y * end_weight, one(),
                     end.w * start_weight});
}

/// Of two scalars without denominators, as unit vectors are.
Vector PolynomialPlane::vector(const Scalar& x, const Scalar& y) const {
  return {x.core * x.above * y.below, y.core * y.above * x.below, one(), x.below * y.below};
}

Vector PolynomialPlane::conjugate(const Vector& vector) const {
  Vector result = vector;
  result.y = -vector.y;
  return result;
}

Vector PolynomialPlane::product(const Vector& left, const Vector& right) const {
  return simplified({left.x * right.x - left.y * right.y, left.x * right.y + left.y * right.x, left.above * right.above,
                     left.below * right.below});
}

Scalar PolynomialPlane::cross(const Vector& left, const Vector& right) const {
  return {left.x * right.y - left.y * right.x, left.above * right.above, left.below * right.below};
}

Scalar PolynomialPlane::dot(const Vector& left, const Vector& right) const {
  return {left.x * right.x + left.y * right.y, left.above * right.above, left.below * right.below};
}

Scalar PolynomialPlane::constant(const Rational& value) const {
  const mpq_class fraction = value.to_mpq();
  return {CertificatePolynomial(ring_, mpz_class(fraction.get_num())), one(),
          CertificatePolynomial(ring_, mpz_class(fraction.get_den()))};
}

std::optional<Scalar> PolynomialPlane::root_of_three() const {
  if (!root_of_three_) return std::nullopt;
  return Scalar{CertificatePolynomial::variable(ring_, ring_.root_variable(*root_of_three_)), one(), one()};
}

Scalar PolynomialPlane::parameter(std::size_t index) const {
  return {CertificatePolynomial::variable(ring_, index), one(), one()};
}

Scalar PolynomialPlane::add(const Scalar& left, const Scalar& right) const {
  Scalar one_side = left;
  Scalar other = right;
  const CertificatePolynomial common = cancel(one_side.above, other.above);
  // Both sides over the least common denominator: left.below = d·a and right.below = d·b.
  CertificatePolynomial left_rest = left.below;
  CertificatePolynomial right_rest = right.below;
  cancel(left_rest, right_rest);
  Scalar sum{one_side.core * one_side.above * right_rest + other.core * other.above * left_rest, common,
             left.below * right_rest};
  cancel(sum.core, sum.below);
  return sum;
}

Scalar PolynomialPlane::subtract(const Scalar& left, const Scalar& right) const {
  return add(left, {-right.core, right.above, right.below});
}

Scalar PolynomialPlane::multiply(const Scalar& left, const Scalar& right) const {
  Scalar first = left;
  Scalar second = right;
  for (CertificatePolynomial* above : {&first.core, &first.above}) cancel(*above, second.below);
  for (CertificatePolynomial* above : {&second.core, &second.above}) cancel(*above, first.below);
  return {first.core * second.core, first.above * second.above, first.below * second.below};
}

}  // namespace pappus::symbolic::checker
