// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <map>

#include "symbolic/core/ids.h"
#include "symbolic/core/rational.h"

namespace pappus::symbolic::checker {

/// An unknown of the checker's linear relations: a quantity of a pair of points, or the logarithm of a prime.
struct Unknown {
  enum class Kind : std::uint8_t {
    kDirection,      ///< d(ab)
    kLogLength,      ///< log |ab|
    kLength,         ///< |ab|
    kSquaredLength,  ///< |ab|²
    kLogSine,        ///< log sin of a class of angles, numbered `first`
    kLogPrime,       ///< log of a whole number, its halves in `first` and `second`
    kOnCircle,       ///< t(first) of the circle under consideration
    kShared,         ///< the common direction of a line's pairs, or the common length of a circle's radii
  };

  Kind kind = Kind::kDirection;
  std::uint32_t first = 0;
  std::uint32_t second = 0;

  /// A quantity of the pair ab, which is also that of ba.
  static Unknown of_pair(Kind kind, PointId a, PointId b);
  friend auto operator<=>(const Unknown& left, const Unknown& right) = default;
};

/// A sparse linear form with exact coefficients; as an equation it means "form = 0".
///
/// Invariant: no stored coefficient is zero.
class LinearForm {
 public:
  using Terms = std::map<Unknown, Rational>;

  void add(const Unknown& unknown, const Rational& coefficient);
  void add(const LinearForm& form, const Rational& factor);
  void add_constant(const Rational& value) { constant_ += value; }

  [[nodiscard]] const Terms& terms() const { return terms_; }
  [[nodiscard]] const Rational& constant() const { return constant_; }
  [[nodiscard]] bool is_constant() const { return terms_.empty(); }
  [[nodiscard]] bool has_integer_coefficients() const;

  friend bool operator==(const LinearForm& left, const LinearForm& right) = default;

 private:
  Terms terms_;
  Rational constant_;
};

/// Adds factor · log value to the form, with the prime factors of value as unknowns. False, and the form is
/// useless, when value is not positive or has a factor beyond 2⁶⁴ that is not a product of primes below 1,000.
/// A factor without prime divisors up to 10⁶ counts as a prime: never wrong, since it is one and the same number.
[[nodiscard]] bool add_logarithm(LinearForm& form, const Rational& value, const Rational& factor);

}  // namespace pappus::symbolic::checker
