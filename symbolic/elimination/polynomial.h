// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <flint/fmpz_mpoly.h>

#include "symbolic/core/rational.h"
#include "symbolic/elimination/limits.h"
#include "symbolic/elimination/real.h"

namespace pappus::symbolic::elimination {

class Polynomial;

/// Integer polynomials in parameters, square roots, and the two coordinates x, y of the point that is being placed.
///
/// A root rⱼ stands for a number with rⱼ² = radicand(j), a polynomial in the parameters and earlier roots; products are
/// reduced to degree one in every root, so that an expression in a root whose radicand is no square is zero only as
/// the zero polynomial. Polynomials view their ring, which must outlive them and never moves.
class PolynomialRing {
 public:
  /// `parameters` parameters u1, u2, …; room for `roots` roots r1, r2, ….
  PolynomialRing(std::size_t parameters, std::size_t roots, const WorkLimits& limits);
  ~PolynomialRing();
  PolynomialRing(const PolynomialRing& other) = delete;
  PolynomialRing& operator=(const PolynomialRing& other) = delete;

  [[nodiscard]] std::size_t parameter_count() const { return parameters_; }
  [[nodiscard]] std::size_t root_count() const;
  [[nodiscard]] std::size_t root_capacity() const { return root_capacity_; }
  [[nodiscard]] std::size_t variable_count() const { return names_.size(); }

  [[nodiscard]] std::size_t parameter(std::size_t index) const { return index; }
  [[nodiscard]] std::size_t root(std::size_t index) const { return parameters_ + index; }
  [[nodiscard]] std::size_t x() const { return parameters_ + root_capacity_; }
  [[nodiscard]] std::size_t y() const { return x() + 1; }

  /// Adds the next root. Preconditions: root_count() < root_capacity(); the radicand has no coordinate and no root
  /// that is still to come.
  std::size_t add_root(Polynomial radicand);
  [[nodiscard]] const Polynomial& radicand(std::size_t index) const;

  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  [[nodiscard]] const fmpz_mpoly_ctx_struct* context() const { return context_; }
  [[nodiscard]] const WorkLimits& limits() const { return limits_; }

 private:
  std::size_t parameters_;
  std::size_t root_capacity_;
  const WorkLimits& limits_;
  std::vector<std::string> names_;
  fmpz_mpoly_ctx_t context_;
  std::vector<Polynomial> radicands_;
};

/// A value; see PolynomialRing. Every operation polls the limits of the ring and throws WorkStopped beyond them.
class Polynomial {
 public:
  explicit Polynomial(const PolynomialRing& ring);
  Polynomial(const PolynomialRing& ring, long constant);
  Polynomial(const Polynomial& other);
  Polynomial(Polynomial&& other) noexcept;
  Polynomial& operator=(Polynomial other) noexcept;
  ~Polynomial();

  static Polynomial variable(const PolynomialRing& ring, std::size_t index);
  static Polynomial constant(const PolynomialRing& ring, const mpz_class& value);

  [[nodiscard]] const PolynomialRing& ring() const { return *ring_; }
  [[nodiscard]] bool is_zero() const { return length() == 0; }
  [[nodiscard]] bool is_constant() const;
  [[nodiscard]] bool is_one() const;
  [[nodiscard]] std::size_t length() const { return static_cast<std::size_t>(data_->length); }
  [[nodiscard]] long degree(std::size_t variable) const;
  /// Largest sum of a term's exponents; -1 for zero.
  [[nodiscard]] long total_degree() const;
  /// Sign of the first term's coefficient; 0 for zero.
  [[nodiscard]] int leading_sign() const;
  [[nodiscard]] bool uses(std::size_t variable) const { return degree(variable) > 0; }

  friend Polynomial operator+(const Polynomial& left, const Polynomial& right);
  friend Polynomial operator-(const Polynomial& left, const Polynomial& right);
  friend Polynomial operator*(const Polynomial& left, const Polynomial& right);
  Polynomial operator-() const;
  [[nodiscard]] Polynomial times(const mpz_class& factor) const;
  friend bool operator==(const Polynomial& left, const Polynomial& right);

  /// The coefficient of variable^exponent.
  [[nodiscard]] Polynomial coefficient(std::size_t variable, unsigned long exponent) const;
  /// The coefficient of x^first y^second.
  [[nodiscard]] Polynomial coordinate_coefficient(unsigned long first, unsigned long second) const;
  /// The polynomial with -root in place of the root.
  [[nodiscard]] Polynomial conjugate(std::size_t root_variable) const;
  /// The quotient when `divisor` divides without remainder, roots taken as independent variables.
  [[nodiscard]] std::optional<Polynomial> divided_by(const Polynomial& divisor) const;
  /// A polynomial whose square this is.
  [[nodiscard]] std::optional<Polynomial> square_root() const;
  /// The irreducible factors that are no constants, without multiplicity, roots taken as independent variables.
  [[nodiscard]] std::vector<Polynomial> factors() const;

  /// The value at these values of all variables.
  [[nodiscard]] Real evaluate(std::span<const Real> values) const { return evaluate_terms(values).sum; }
  struct TermSums {
    Real sum = 0;
    Real sum_of_magnitudes = 0;  ///< against which the sum is small where terms cancel each other
  };
  [[nodiscard]] TermSums evaluate_terms(std::span<const Real> values) const;
  /// "3*u1^2*u2 - r1 + 2" without spaces.
  [[nodiscard]] std::string to_string() const;

 private:
  friend Polynomial greatest_common_divisor(const Polynomial& left, const Polynomial& right);
  void reduce_roots();

  const PolynomialRing* ring_;
  fmpz_mpoly_t data_;
};

/// Up to sign the greatest common divisor, roots taken as independent variables; 1 when computing it is too much work.
[[nodiscard]] Polynomial greatest_common_divisor(const Polynomial& left, const Polynomial& right);
/// Divides all by their greatest common divisor, which is returned. Zero polynomials stay.
Polynomial remove_common_factor(std::span<Polynomial* const> polynomials);

}  // namespace pappus::symbolic::elimination
