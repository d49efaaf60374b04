// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <flint/fmpz_mpoly.h>

#include "symbolic/check/interval.h"
#include "symbolic/core/rational.h"

/// Exact integer polynomials of certificates, on FLINT's arithmetic but with no code of the prover.
namespace pappus::symbolic::checker {

class CertificatePolynomial;

/// The variables u1, u2, … (numbers of a figure) and r1, r2, … with rⱼ² = radicand(j), and budgets of work and memory.
///
/// Once a budget is spent every result is zero and is_exhausted() stays true, so that whoever asks has to look at
/// is_exhausted() before it believes anything. What an operation may cost is known from the sizes of its operands, and
/// is taken off the budgets before it begins. Polynomials view their ring, which must outlive them.
class CertificateRing {
 public:
  CertificateRing(std::size_t parameters, std::size_t roots);
  ~CertificateRing();
  CertificateRing(const CertificateRing& other) = delete;
  CertificateRing& operator=(const CertificateRing& other) = delete;

  [[nodiscard]] std::size_t variable_count() const { return parameters_ + roots_; }
  [[nodiscard]] std::size_t root_variable(std::size_t index) const { return parameters_ + index; }
  [[nodiscard]] std::size_t root_count() const;
  /// Precondition: the polynomial is in parameters and earlier roots.
  void add_radicand(CertificatePolynomial radicand);
  [[nodiscard]] const CertificatePolynomial& radicand(std::size_t index) const;

  [[nodiscard]] bool is_exhausted() const { return exhausted_; }
  /// Takes work off the budget, in units of about a nanosecond; false when there is not that much left.
  bool spend(std::size_t work) const;
  /// Whether there is so much memory left, in bytes; the budget is spent if not.
  bool has_memory(std::size_t bytes) const;
  /// The work and the memory, in bytes, that have been taken so far; memory that is free again does not count.
  [[nodiscard]] std::size_t work() const { return work_; }
  [[nodiscard]] std::size_t memory() const { return memory_; }

  [[nodiscard]] const fmpz_mpoly_ctx_struct* context() const { return context_; }

 private:
  friend class CertificatePolynomial;
  // Twice what the hardest certificate of the development sets takes: 8.3·10⁹, and 0.43 GiB for the bound of a product.
  static constexpr std::size_t kMostWork = 20'000'000'000;
  static constexpr std::size_t kMostMemory = std::size_t{1} << 30U;

  std::size_t parameters_;
  std::size_t roots_;
  fmpz_mpoly_ctx_t context_;
  std::vector<CertificatePolynomial> radicands_;
  mutable std::size_t work_ = 0;
  mutable std::size_t memory_ = 0;
  mutable bool exhausted_ = false;
};

/// A value of the ring; products are reduced to degree one in every root.
class CertificatePolynomial {
 public:
  explicit CertificatePolynomial(const CertificateRing& ring, long constant = 0);
  CertificatePolynomial(const CertificateRing& ring, const mpz_class& constant);
  CertificatePolynomial(const CertificatePolynomial& other);
  CertificatePolynomial(CertificatePolynomial&& other) noexcept;
  CertificatePolynomial& operator=(CertificatePolynomial other) noexcept;
  ~CertificatePolynomial();

  static CertificatePolynomial variable(const CertificateRing& ring, std::size_t index);
  /// Reads a sum of terms such as "-3*u1^2*r1+u2-1"; nothing for any other text, for variables that are not the
  /// ring's, and for exponents above kMostExponent.
  static std::optional<CertificatePolynomial> parse(const CertificateRing& ring, std::string_view text);

  [[nodiscard]] bool is_zero() const { return data_->length == 0; }
  [[nodiscard]] bool is_one() const;
  [[nodiscard]] bool uses(std::size_t variable) const;

  friend CertificatePolynomial operator+(const CertificatePolynomial& left, const CertificatePolynomial& right);
  friend CertificatePolynomial operator-(const CertificatePolynomial& left, const CertificatePolynomial& right);
  friend CertificatePolynomial operator*(const CertificatePolynomial& left, const CertificatePolynomial& right);
  CertificatePolynomial operator-() const;
  friend bool operator==(const CertificatePolynomial& left, const CertificatePolynomial& right) {
    return fmpz_mpoly_equal(left.data_, right.data_, left.ring_->context()) != 0;
  }

  /// Encloses the value at these values of the variables.
  [[nodiscard]] Interval evaluate(std::span<const Interval> values) const;

  /// Divides both by a common factor, up to sign. Does nothing where looking for one might take long: what is divided
  /// out changes no equation, since the quotients times the factor are what was there.
  friend CertificatePolynomial cancel(CertificatePolynomial& left, CertificatePolynomial& right);  // the factor

  static constexpr unsigned long kMostExponent = 1000;

 private:
  [[nodiscard]] std::size_t length() const { return static_cast<std::size_t>(data_->length); }
  /// Words of the longest coefficient, at least 1.
  [[nodiscard]] std::size_t words() const;
  /// An upper bound of the number of terms of the product.
  [[nodiscard]] std::size_t most_terms_of_product(const CertificatePolynomial& other) const;
  /// Words of a term's exponents in a polynomial of this total degree.
  [[nodiscard]] std::size_t exponent_words(std::size_t degree) const;
  [[nodiscard]] std::size_t total_degree() const;
  /// Takes the memory of the present value off the ring's budget, for the memory of the value before.
  void account();
  [[nodiscard]] long degree(std::size_t variable) const;
  [[nodiscard]] CertificatePolynomial coefficient(std::size_t variable, unsigned long exponent) const;
  void reduce_roots();

  const CertificateRing* ring_;
  std::size_t held_ = 0;  // of the ring's memory
  fmpz_mpoly_t data_;
};

[[nodiscard]] CertificatePolynomial operator+(const CertificatePolynomial& left, const CertificatePolynomial& right);
[[nodiscard]] CertificatePolynomial operator-(const CertificatePolynomial& left, const CertificatePolynomial& right);
[[nodiscard]] CertificatePolynomial operator*(const CertificatePolynomial& left, const CertificatePolynomial& right);
/// Returns the factor that both were divided by; 1 where nothing was done.
CertificatePolynomial cancel(CertificatePolynomial& left, CertificatePolynomial& right);

}  // namespace pappus::symbolic::checker
