// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/polynomial.h"

#include <algorithm>
#include <cstdlib>

#include <flint/fmpz_mpoly_factor.h>

#include "symbolic/core/check.h"

namespace pappus::symbolic::elimination {

PolynomialRing::PolynomialRing(std::size_t parameters, std::size_t roots, const WorkLimits& limits)
    : parameters_(parameters), root_capacity_(roots), limits_(limits) {
  for (std::size_t i = 0; i < parameters; ++i) names_.push_back("u" + std::to_string(i + 1));
  for (std::size_t i = 0; i < roots; ++i) names_.push_back("r" + std::to_string(i + 1));
  names_.emplace_back("x");
  names_.emplace_back("y");
  fmpz_mpoly_ctx_init(context_, static_cast<slong>(names_.size()), ORD_LEX);
}

PolynomialRing::~PolynomialRing() {
  radicands_.clear();
  fmpz_mpoly_ctx_clear(context_);
}

std::size_t PolynomialRing::root_count() const { return radicands_.size(); }

const Polynomial& PolynomialRing::radicand(std::size_t index) const { return radicands_[index]; }

std::size_t PolynomialRing::add_root(Polynomial radicand) {
  PAPPUS_CHECK(radicands_.size() < root_capacity_);
  radicands_.push_back(std::move(radicand));
  return root(radicands_.size() - 1);
}

Polynomial::Polynomial(const PolynomialRing& ring) : ring_(&ring) { fmpz_mpoly_init(data_, ring.context()); }

Polynomial::Polynomial(const PolynomialRing& ring, long constant) : Polynomial(ring) {
  fmpz_mpoly_set_si(data_, constant, ring.context());
}

Polynomial::Polynomial(const Polynomial& other) : Polynomial(*other.ring_) {
  fmpz_mpoly_set(data_, other.data_, ring_->context());
}

Polynomial::Polynomial(Polynomial&& other) noexcept : ring_(other.ring_) {
  fmpz_mpoly_init(data_, ring_->context());
  fmpz_mpoly_swap(data_, other.data_, ring_->context());
}

Polynomial& Polynomial::operator=(Polynomial other) noexcept {
  std::swap(ring_, other.ring_);
  std::swap(*data_, *other.data_);
  return *this;
}

Polynomial::~Polynomial() { fmpz_mpoly_clear(data_, ring_->context()); }

Polynomial Polynomial::variable(const PolynomialRing& ring, std::size_t index) {
  Polynomial result(ring);
  fmpz_mpoly_gen(result.data_, static_cast<slong>(index), ring.context());
  return result;
}

Polynomial Polynomial::constant(const PolynomialRing& ring, const mpz_class& value) {
  return Polynomial(ring, 1).times(value);
}

bool Polynomial::is_constant() const { return fmpz_mpoly_is_fmpz(data_, ring_->context()) != 0; }

bool Polynomial::is_one() const { return fmpz_mpoly_is_one(data_, ring_->context()) != 0; }

long Polynomial::degree(std::size_t variable) const {
  return fmpz_mpoly_degree_si(data_, static_cast<slong>(variable), ring_->context());
}

long Polynomial::total_degree() const { return fmpz_mpoly_total_degree_si(data_, ring_->context()); }

int Polynomial::leading_sign() const { return is_zero() ? 0 : fmpz_sgn(data_->coeffs); }

Polynomial operator+(const Polynomial& left, const Polynomial& right) {
  Polynomial result(*left.ring_);
  fmpz_mpoly_add(result.data_, left.data_, right.data_, left.ring_->context());
  return result;
}

Polynomial operator-(const Polynomial& left, const Polynomial& right) {
  Polynomial result(*left.ring_);
  fmpz_mpoly_sub(result.data_, left.data_, right.data_, left.ring_->context());
  return result;
}

Polynomial operator*(const Polynomial& left, const Polynomial& right) {
  const WorkLimits& limits = left.ring_->limits();
  limits.poll();
  if (left.length() > 0 && right.length() > limits.most_products / left.length()) {
    throw WorkStopped(WorkStopped::Cause::kSize, "the polynomials grow too large");
  }
  Polynomial result(*left.ring_);
  fmpz_mpoly_mul(result.data_, left.data_, right.data_, left.ring_->context());
  result.reduce_roots();
  if (result.length() > limits.most_terms) {
    throw WorkStopped(WorkStopped::Cause::kSize, "the polynomials grow too large");
  }
  return result;
}

Polynomial Polynomial::operator-() const {
  Polynomial result(*ring_);
  fmpz_mpoly_neg(result.data_, data_, ring_->context());
  return result;
}

Polynomial Polynomial::times(const mpz_class& factor) const {
  Polynomial result(*ring_);
  fmpz_t value;
  fmpz_init_set_readonly(value, factor.get_mpz_t());
  fmpz_mpoly_scalar_mul_fmpz(result.data_, data_, value, ring_->context());
  fmpz_clear_readonly(value);
  return result;
}

bool operator==(const Polynomial& left, const Polynomial& right) {
  return fmpz_mpoly_equal(left.data_, right.data_, left.ring_->context()) != 0;
}

Polynomial Polynomial::coefficient(std::size_t variable, unsigned long exponent) const {
  Polynomial result(*ring_);
  const auto which = static_cast<slong>(variable);
  const ulong power = exponent;
  fmpz_mpoly_get_coeff_vars_ui(result.data_, data_, &which, &power, 1, ring_->context());
  return result;
}

Polynomial Polynomial::coordinate_coefficient(unsigned long first, unsigned long second) const {
  Polynomial result(*ring_);
  const slong which[2] = {static_cast<slong>(ring_->x()), static_cast<slong>(ring_->y())};
  const ulong powers[2] = {first, second};
  fmpz_mpoly_get_coeff_vars_ui(result.data_, data_, which, powers, 2, ring_->context());
  return result;
}

/// Highest root first: a radicand holds earlier roots only.
void Polynomial::reduce_roots() {
  for (std::size_t index = ring_->root_count(); index-- > 0;) {
    const std::size_t variable = ring_->root(index);
    const long highest = degree(variable);
    if (highest < 2) continue;
    Polynomial parts[2] = {Polynomial(*ring_), Polynomial(*ring_)};
    Polynomial power(*ring_, 1);  // radicand^(exponent / 2)
    for (long exponent = 0; exponent <= highest; ++exponent) {
      if (exponent > 0 && exponent % 2 == 0) power = power * ring_->radicand(index);
      Polynomial& part = parts[exponent % 2];
      part = part + coefficient(variable, static_cast<unsigned long>(exponent)) * power;
    }
    Polynomial odd(*ring_);
    const Polynomial root = Polynomial::variable(*ring_, variable);
    fmpz_mpoly_mul(odd.data_, parts[1].data_, root.data_, ring_->context());
    *this = parts[0] + odd;
  }
}

Polynomial Polynomial::conjugate(std::size_t root_variable) const {
  const Polynomial linear = coefficient(root_variable, 1) * variable(*ring_, root_variable);
  return *this - linear - linear;
}

std::optional<Polynomial> Polynomial::divided_by(const Polynomial& divisor) const {
  ring_->limits().poll();
  Polynomial quotient(*ring_);
  if (divisor.is_zero() || fmpz_mpoly_divides(quotient.data_, data_, divisor.data_, ring_->context()) == 0) {
    return std::nullopt;
  }
  return quotient;
}

std::optional<Polynomial> Polynomial::square_root() const {
  ring_->limits().poll();
  Polynomial result(*ring_);
  if (fmpz_mpoly_sqrt(result.data_, data_, ring_->context()) == 0) return std::nullopt;
  return result;
}

std::vector<Polynomial> Polynomial::factors() const {
  ring_->limits().poll();
  std::vector<Polynomial> result;
  fmpz_mpoly_factor_t factorisation;
  fmpz_mpoly_factor_init(factorisation, ring_->context());
  if (fmpz_mpoly_factor(factorisation, data_, ring_->context()) != 0) {
    for (slong i = 0; i < factorisation->num; ++i) {
      Polynomial factor(*ring_);
      fmpz_mpoly_set(factor.data_, factorisation->poly + i, ring_->context());
      result.push_back(std::move(factor));
    }
  }
  fmpz_mpoly_factor_clear(factorisation, ring_->context());
  return result;
}

Polynomial::TermSums Polynomial::evaluate_terms(std::span<const Real> values) const {
  TermSums sums;
  std::vector<ulong> exponents(ring_->variable_count());
  std::vector<std::vector<Real>> powers(ring_->variable_count(), std::vector<Real>{Real(1)});
  mpz_class integer;
  fmpz_t coefficient;
  fmpz_init(coefficient);
  for (slong term = 0; term < data_->length; ++term) {
    fmpz_mpoly_get_term_coeff_fmpz(coefficient, data_, term, ring_->context());
    fmpz_mpoly_get_term_exp_ui(exponents.data(), data_, term, ring_->context());
    fmpz_get_mpz(integer.get_mpz_t(), coefficient);
    Real product;
    mpfr_set_z(product.backend().data(), integer.get_mpz_t(), MPFR_RNDN);
    for (std::size_t i = 0; i < exponents.size(); ++i) {
      if (exponents[i] == 0) continue;
      std::vector<Real>& table = powers[i];
      while (table.size() <= exponents[i]) table.push_back(table.back() * values[i]);
      product *= table[exponents[i]];
    }
    sums.sum += product;
    sums.sum_of_magnitudes += abs(product);
  }
  fmpz_clear(coefficient);
  return sums;
}

std::string Polynomial::to_string() const {
  std::vector<const char*> names;
  for (const std::string& name : ring_->names()) names.push_back(name.c_str());
  char* text = fmpz_mpoly_get_str_pretty(data_, names.data(), ring_->context());
  std::string result(text);
  flint_free(text);
  return result;
}

Polynomial greatest_common_divisor(const Polynomial& left, const Polynomial& right) {
  const WorkLimits& limits = left.ring_->limits();
  limits.poll();
  Polynomial result(*left.ring_, 1);
  if (left.length() + right.length() > limits.most_gcd_terms) return result;
  if (fmpz_mpoly_gcd(result.data_, left.data_, right.data_, left.ring_->context()) == 0) {
    return Polynomial(*left.ring_, 1);
  }
  return result;
}

Polynomial remove_common_factor(std::span<Polynomial* const> polynomials) {
  const PolynomialRing& ring = polynomials.front()->ring();
  std::vector<Polynomial*> shortest_first;
  for (Polynomial* polynomial : polynomials) {
    if (!polynomial->is_zero()) shortest_first.push_back(polynomial);
  }
  std::stable_sort(shortest_first.begin(), shortest_first.end(),
                   [](const Polynomial* left, const Polynomial* right) { return left->length() < right->length(); });
  if (shortest_first.empty()) return Polynomial(ring, 1);
  Polynomial divisor = *shortest_first.front();
  for (std::size_t i = 1; i < shortest_first.size() && !divisor.is_one(); ++i) {
    divisor = greatest_common_divisor(divisor, *shortest_first[i]);
  }
  if (divisor.is_one()) return divisor;
  for (Polynomial* polynomial : shortest_first) {
    std::optional<Polynomial> quotient = polynomial->divided_by(divisor);
    PAPPUS_CHECK(quotient.has_value());
    *polynomial = std::move(*quotient);
  }
  return divisor;
}

}  // namespace pappus::symbolic::elimination
