// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/interval.h"

#include "symbolic/core/check.h"

namespace pappus::symbolic::checker {

std::optional<int> certain_sign(const Interval& value) {
  if (mpfi_nan_p(value.backend().data()) != 0) return std::nullopt;
  if (mpfi_is_strictly_pos(value.backend().data()) > 0) return 1;
  if (mpfi_is_strictly_neg(value.backend().data()) > 0) return -1;
  return std::nullopt;
}

bool may_be_integer(const Interval& value) {
  if (mpfi_bounded_p(value.backend().data()) == 0) return true;
  const mpfi_srcptr bounds = value.backend().data();
  mpfr_t next;
  mpfr_init2(next, mpfi_get_prec(bounds));
  mpfr_rint_ceil(next, &bounds->left, MPFR_RNDD);
  const bool inside = mpfr_lessequal_p(next, &bounds->right) != 0;
  mpfr_clear(next);
  return inside;
}

bool certainly_near_integer(const Interval& value, const Rational& distance) {
  if (mpfi_bounded_p(value.backend().data()) == 0) return false;
  Interval nearest;
  mpfr_t middle;
  mpfr_init2(middle, mpfi_get_prec(value.backend().data()));
  mpfi_mid(middle, value.backend().data());
  mpfr_round(middle, middle);
  mpfi_set_fr(nearest.backend().data(), middle);
  mpfr_clear(middle);
  const Interval radius = to_interval(distance);
  return certain_sign(value - nearest + radius) == 1 && certain_sign(nearest + radius - value) == 1;
}

Interval to_interval(const Rational& low, const Rational& high) {
  Interval result;
  mpfi_interv_q(result.backend().data(), low.to_mpq().get_mpq_t(), high.to_mpq().get_mpq_t());
  return result;
}

Interval square_root(const Interval& value) {
  Interval result = value;
  if (mpfi_is_nonneg(value.backend().data()) == 0) {
    mpfr_set_zero(&result.backend().data()->left, 1);
  }
  mpfi_sqrt(result.backend().data(), result.backend().data());
  return result;
}

Interval logarithm(const Interval& value) {
  PAPPUS_CHECK(certain_sign(value) == 1);
  Interval result;
  mpfi_log(result.backend().data(), value.backend().data());
  return result;
}

IntervalPoint difference(const IntervalPoint& to, const IntervalPoint& from) { return {to.x - from.x, to.y - from.y}; }

Interval cross(const IntervalPoint& left, const IntervalPoint& right) { return left.x * right.y - left.y * right.x; }

Interval dot(const IntervalPoint& left, const IntervalPoint& right) { return left.x * right.x + left.y * right.y; }

IntervalPoint product(const IntervalPoint& left, const IntervalPoint& right) {
  return {left.x * right.x - left.y * right.y, left.x * right.y + left.y * right.x};
}

IntervalPoint conjugate(const IntervalPoint& vector) { return {vector.x, -vector.y}; }

std::optional<Interval> direction_of(const IntervalPoint& vector) {
  const bool steep = mpfi_cmp(Interval(abs(vector.x)).backend().data(), Interval(abs(vector.y)).backend().data()) < 0;
  const bool by_x = !may_be_zero(vector.x) && (!steep || may_be_zero(vector.y));
  if (!by_x && may_be_zero(vector.y)) return std::nullopt;
  Interval angle = by_x ? vector.y / vector.x : vector.x / vector.y;
  mpfi_atan(angle.backend().data(), angle.backend().data());
  Interval pi;
  mpfi_const_pi(pi.backend().data());
  if (by_x) return angle / pi;
  return to_interval(Rational(1, 2)) - angle / pi;
}

std::optional<IntervalPoint> circumcenter(const IntervalPoint& a, const IntervalPoint& b, const IntervalPoint& c) {
  const IntervalPoint to_b = difference(b, a);
  const IntervalPoint to_c = difference(c, a);
  const Interval area = cross(to_b, to_c);
  if (may_be_zero(area)) return std::nullopt;
  const Interval b_square = dot(to_b, to_b);
  const Interval c_square = dot(to_c, to_c);
  const Interval twice = area * 2;
  return IntervalPoint{a.x + (to_c.y * b_square - to_b.y * c_square) / twice,
                       a.y + (to_b.x * c_square - to_c.x * b_square) / twice};
}

}  // namespace pappus::symbolic::checker
