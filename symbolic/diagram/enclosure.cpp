// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/enclosure.h"

#include <cmath>
#include <limits>

#include <mpfi.h>

namespace pappus::symbolic {
namespace {

mpfi_srcptr data_of(const Enclosure& value) { return value.backend().data(); }
mpfi_ptr data_of(Enclosure& value) { return value.backend().data(); }

Enclosure pi() {
  Enclosure result;
  mpfi_const_pi(data_of(result));
  return result;
}

}  // namespace

Enclosure NumberTraits<Enclosure>::from(const Rational& value) {
  Enclosure result;
  mpfi_set_q(data_of(result), value.to_mpq().get_mpq_t());
  return result;
}

Complex<Enclosure> NumberTraits<Enclosure>::half_turns(const Rational& angle) {
  const Enclosure radians = from(angle) * pi();
  Complex<Enclosure> result;
  mpfi_cos(data_of(result.re), data_of(radians));
  mpfi_sin(data_of(result.im), data_of(radians));
  return result;
}

double NumberTraits<Enclosure>::approximate(const Enclosure& value) { return mpfi_get_d(data_of(value)); }

int NumberTraits<Enclosure>::sign(const Enclosure& value) {
  if (mpfi_nan_p(data_of(value)) != 0) return 0;
  if (mpfi_is_strictly_pos(data_of(value)) != 0) return 1;
  return mpfi_is_strictly_neg(data_of(value)) != 0 ? -1 : 0;
}

std::optional<Enclosure> NumberTraits<Enclosure>::root(const Enclosure& value, double scale) {
  static_cast<void>(scale);
  if (mpfi_nan_p(data_of(value)) != 0 || mpfi_is_strictly_neg(data_of(value)) > 0) return std::nullopt;
  Enclosure result = value;
  if (mpfi_has_zero(data_of(value)) > 0) {
    mpfr_set_zero(&data_of(result)->left, 1);
  }
  mpfi_sqrt(data_of(result), data_of(result));
  return result;
}

double width(const Enclosure& value) {
  if (mpfi_nan_p(data_of(value)) != 0 || mpfi_bounded_p(data_of(value)) == 0)
    return std::numeric_limits<double>::infinity();
  mpfr_t difference;
  mpfr_init2(difference, 64);
  mpfi_diam_abs(difference, data_of(value));
  const double result = mpfr_get_d(difference, MPFR_RNDU);
  mpfr_clear(difference);
  return result;
}

double magnitude(const Enclosure& value) {
  if (mpfi_nan_p(data_of(value)) != 0) return std::numeric_limits<double>::infinity();
  mpfr_t largest;
  mpfr_init2(largest, 64);
  mpfi_mag(largest, data_of(value));
  const double result = mpfr_get_d(largest, MPFR_RNDU);
  mpfr_clear(largest);
  return result;
}

Enclosure middle(const Enclosure& value) {
  Enclosure result;
  mpfr_t centre;
  mpfr_init2(centre, mpfi_get_prec(data_of(value)));
  mpfi_mid(centre, data_of(value));
  mpfi_set_fr(data_of(result), centre);
  mpfr_clear(centre);
  return result;
}

Enclosure symmetric(double radius) {
  Enclosure result;
  mpfi_interv_d(data_of(result), -radius, radius);
  return result;
}

bool strictly_inside(const Enclosure& inner, const Enclosure& outer) {
  return mpfi_is_strictly_inside(data_of(inner), data_of(outer)) > 0;
}

Enclosure polar_angle(const Complex<Enclosure>& vector) {
  const double x = NumberTraits<Enclosure>::approximate(vector.re);
  const double y = NumberTraits<Enclosure>::approximate(vector.im);
  Enclosure angle;
  if (std::abs(x) >= std::abs(y)) {
    const Enclosure slope = vector.im / vector.re;
    mpfi_atan(data_of(angle), data_of(slope));
    return x > 0 ? angle : Enclosure(angle + pi());
  }
  const Enclosure slope = vector.re / vector.im;
  mpfi_atan(data_of(angle), data_of(slope));
  const Enclosure quarter = pi() / 2;
  return y > 0 ? Enclosure(quarter - angle) : Enclosure(-quarter - angle);
}

std::string decimal_string(const Enclosure& value, int decimals) {
  mpfr_t centre;
  mpfr_init2(centre, mpfi_get_prec(data_of(value)));
  mpfi_mid(centre, data_of(value));
  char* text = nullptr;
  const int length = mpfr_asprintf(&text, "%.*RNf", decimals, centre);
  mpfr_clear(centre);
  if (length < 0) return "nan";
  const std::string result(text, static_cast<std::size_t>(length));
  mpfr_free_str(text);
  return result;
}

std::optional<Enclosure> parse_enclosure(std::string_view text) {
  if (text.empty() || text.size() > 4096) return std::nullopt;
  bool digit = false;
  for (const char character : text) {
    const bool is_digit = character >= '0' && character <= '9';
    digit = digit || is_digit;
    if (!is_digit && character != '.' && character != '-' && character != '+' && character != 'e' && character != 'E') {
      return std::nullopt;
    }
  }
  const std::string copy(text);
  Enclosure result;
  mpfr_t bound;
  mpfr_init2(bound, mpfi_get_prec(data_of(result)));
  char* end = nullptr;
  mpfr_strtofr(bound, copy.c_str(), &end, 10, MPFR_RNDD);
  bool valid = digit && end == copy.c_str() + copy.size() && mpfr_number_p(bound) != 0;
  mpfr_set(&data_of(result)->left, bound, MPFR_RNDD);
  mpfr_strtofr(bound, copy.c_str(), &end, 10, MPFR_RNDU);
  valid = valid && mpfr_number_p(bound) != 0;
  mpfr_set(&data_of(result)->right, bound, MPFR_RNDU);
  mpfr_clear(bound);
  if (!valid) return std::nullopt;
  return result;
}

}  // namespace pappus::symbolic
