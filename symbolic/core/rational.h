// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <gmpxx.h>

namespace pappus::symbolic {

/// An exact rational number: two int64 while they suffice, a GMP rational once an operation overflows.
///
/// Invariants:
/// 1. Small form: `denominator_ > 0`, lowest terms, zero is 0/1, both parts in (-2⁶³, 2⁶³).
/// 2. Big form (`big_` set): canonical and not representable in small form, so equality is field by field.
class Rational {
 public:
  Rational() = default;
  Rational(std::int64_t integer);                                          // NOLINT(google-explicit-constructor)
  Rational(int integer) : Rational(static_cast<std::int64_t>(integer)) {}  // NOLINT(google-explicit-constructor)
  /// Precondition: `denominator` is not zero.
  Rational(std::int64_t numerator, std::int64_t denominator);
  explicit Rational(const mpq_class& value);
  Rational(const Rational& other);
  Rational& operator=(const Rational& other);
  Rational(Rational&&) noexcept = default;
  Rational& operator=(Rational&&) noexcept = default;
  ~Rational() = default;

  /// Reads "3", "-3/4" or "0.125" (no exponent, at most 4,096 characters); nothing for any other text.
  static std::optional<Rational> parse(std::string_view text);

  [[nodiscard]] bool is_zero() const { return !big_ && numerator_ == 0; }
  [[nodiscard]] bool is_one() const { return !big_ && numerator_ == 1 && denominator_ == 1; }
  [[nodiscard]] bool is_integer() const;
  /// -1, 0 or 1.
  [[nodiscard]] int sign() const;
  [[nodiscard]] bool is_small() const { return !big_; }
  /// Precondition: is_small().
  [[nodiscard]] std::int64_t small_numerator() const;
  [[nodiscard]] std::int64_t small_denominator() const;
  [[nodiscard]] mpq_class to_mpq() const;
  [[nodiscard]] double to_double() const;
  /// "3", "-3/4".
  [[nodiscard]] std::string to_string() const;
  /// The largest integer that is not above the value.
  [[nodiscard]] Rational floor() const;
  [[nodiscard]] Rational numerator() const;
  [[nodiscard]] Rational denominator() const;

  friend Rational operator+(const Rational& left, const Rational& right);
  friend Rational operator-(const Rational& left, const Rational& right);
  friend Rational operator*(const Rational& left, const Rational& right);
  /// Precondition: `right` is not zero.
  friend Rational operator/(const Rational& left, const Rational& right);
  Rational operator-() const;
  Rational& operator+=(const Rational& right) { return *this = *this + right; }
  Rational& operator-=(const Rational& right) { return *this = *this - right; }
  Rational& operator*=(const Rational& right) { return *this = *this * right; }
  Rational& operator/=(const Rational& right) { return *this = *this / right; }
  friend bool operator==(const Rational& left, const Rational& right);
  friend bool operator<(const Rational& left, const Rational& right);

 private:
  std::int64_t numerator_ = 0;
  std::int64_t denominator_ = 1;
  std::unique_ptr<mpq_class> big_;
};

}  // namespace pappus::symbolic
