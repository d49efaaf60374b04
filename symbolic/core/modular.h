// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include "symbolic/core/rational.h"

namespace pappus::symbolic {

/// An element of the prime field with 2⁶¹ − 1 elements, in which the closure keeps its fingerprints.
///
/// Two different linear expressions get equal fingerprints at random values with probability below 2⁻⁶⁰,
/// so a match proposes an equality; the exact proof decides (design: modular closure, exact proof).
class Modular {
 public:
  static constexpr std::uint64_t kPrime = (std::uint64_t{1} << 61U) - 1;

  constexpr Modular() = default;
  constexpr Modular(std::int64_t value)  // NOLINT(google-explicit-constructor)
      : value_(value >= 0 ? fold(static_cast<std::uint64_t>(value))
                          : negate(fold(std::uint64_t{0} - static_cast<std::uint64_t>(value)))) {}
  constexpr Modular(int value) : Modular(static_cast<std::int64_t>(value)) {}  // NOLINT(google-explicit-constructor)

  /// The field element that `bits` folds to; uniform bits give a (nearly) uniform element.
  static constexpr Modular from_bits(std::uint64_t bits) {
    Modular result;
    result.value_ = fold(bits);
    return result;
  }
  /// Precondition: the denominator is not a multiple of the prime (checked).
  static Modular from(const Rational& value);

  /// The representative in [0, 2⁶¹ − 1).
  [[nodiscard]] constexpr std::uint64_t bits() const { return value_; }
  [[nodiscard]] constexpr bool is_zero() const { return value_ == 0; }
  /// Precondition: not zero (checked).
  [[nodiscard]] Modular inverse() const;

  friend constexpr Modular operator+(Modular left, Modular right) {
    return raw(reduce_once(left.value_ + right.value_));
  }
  friend constexpr Modular operator-(Modular left, Modular right) {
    return raw(reduce_once(left.value_ + negate(right.value_)));
  }
  friend constexpr Modular operator*(Modular left, Modular right) {
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(left.value_) * right.value_;
    return raw(reduce_once(static_cast<std::uint64_t>(product & kPrime) + static_cast<std::uint64_t>(product >> 61U)));
  }
  constexpr Modular operator-() const { return raw(negate(value_)); }
  constexpr Modular& operator+=(Modular right) { return *this = *this + right; }
  constexpr Modular& operator-=(Modular right) { return *this = *this - right; }
  constexpr Modular& operator*=(Modular right) { return *this = *this * right; }
  friend constexpr bool operator==(Modular left, Modular right) = default;
  friend constexpr auto operator<=>(Modular left, Modular right) = default;

 private:
  static constexpr std::uint64_t reduce_once(std::uint64_t value) { return value >= kPrime ? value - kPrime : value; }
  static constexpr std::uint64_t fold(std::uint64_t value) { return reduce_once((value & kPrime) + (value >> 61U)); }
  static constexpr std::uint64_t negate(std::uint64_t value) { return value == 0 ? 0 : kPrime - value; }
  static constexpr Modular raw(std::uint64_t value) {
    Modular result;
    result.value_ = value;
    return result;
  }

  std::uint64_t value_ = 0;
};

/// Replaces each of the values by its inverse, for the price of one inverse and three products a value (Montgomery).
/// Precondition: none is zero (checked).
void invert_all(std::span<Modular> values);

}  // namespace pappus::symbolic
