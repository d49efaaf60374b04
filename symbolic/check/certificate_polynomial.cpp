// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/certificate_polynomial.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "symbolic/core/check.h"

namespace pappus::symbolic::checker {

CertificateRing::CertificateRing(std::size_t parameters, std::size_t roots) : parameters_(parameters), roots_(roots) {
  // FLINT wants at least one variable.
  fmpz_mpoly_ctx_init(context_, static_cast<slong>(std::max<std::size_t>(1, parameters + roots)), ORD_DEGREVLEX);
}

CertificateRing::~CertificateRing() {
  radicands_.clear();
  fmpz_mpoly_ctx_clear(context_);
}

std::size_t CertificateRing::root_count() const { return radicands_.size(); }

void CertificateRing::add_radicand(CertificatePolynomial radicand) {
  PAPPUS_CHECK(radicands_.size() < roots_);
  radicands_.push_back(std::move(radicand));
}

const CertificatePolynomial& CertificateRing::radicand(std::size_t index) const { return radicands_[index]; }

bool CertificateRing::spend(std::size_t work) const {
  exhausted_ = exhausted_ || work > kMostWork - work_;
  if (!exhausted_) work_ += work;
  return !exhausted_;
}

CertificatePolynomial::CertificatePolynomial(const CertificateRing& ring, long constant) : ring_(&ring) {
  fmpz_mpoly_init(data_, ring.context());
  if (constant != 0) fmpz_mpoly_set_si(data_, constant, ring.context());
}

CertificatePolynomial::CertificatePolynomial(const CertificateRing& ring, const mpz_class& constant)
    : CertificatePolynomial(ring) {
  fmpz_t value;
  fmpz_init_set_readonly(value, constant.get_mpz_t());
  fmpz_mpoly_set_fmpz(data_, value, ring.context());
  fmpz_clear_readonly(value);
}

CertificatePolynomial::CertificatePolynomial(const CertificatePolynomial& other) : CertificatePolynomial(*other.ring_) {
  fmpz_mpoly_set(data_, other.data_, ring_->context());
}

CertificatePolynomial::CertificatePolynomial(CertificatePolynomial&& other) noexcept
    : CertificatePolynomial(*other.ring_) {
  fmpz_mpoly_swap(data_, other.data_, ring_->context());
}

CertificatePolynomial& CertificatePolynomial::operator=(CertificatePolynomial other) noexcept {
  std::swap(ring_, other.ring_);
  std::swap(*data_, *other.data_);
  return *this;
}

CertificatePolynomial::~CertificatePolynomial() { fmpz_mpoly_clear(data_, ring_->context()); }

CertificatePolynomial CertificatePolynomial::variable(const CertificateRing& ring, std::size_t index) {
  CertificatePolynomial result(ring);
  fmpz_mpoly_gen(result.data_, static_cast<slong>(index), ring.context());
  return result;
}

bool CertificatePolynomial::is_one() const { return fmpz_mpoly_is_one(data_, ring_->context()) != 0; }

bool CertificatePolynomial::uses(std::size_t variable) const { return degree(variable) > 0; }

long CertificatePolynomial::degree(std::size_t variable) const {
  return fmpz_mpoly_degree_si(data_, static_cast<slong>(variable), ring_->context());
}

std::size_t CertificatePolynomial::words() const {
  const auto bits = static_cast<std::size_t>(std::abs(fmpz_mpoly_max_bits(data_)));
  return 1 + bits / 64;
}

CertificatePolynomial operator+(const CertificatePolynomial& left, const CertificatePolynomial& right) {
  CertificatePolynomial result(*left.ring_);
  if (!left.ring_->spend(left.length() * left.words() + right.length() * right.words())) return result;
  fmpz_mpoly_add(result.data_, left.data_, right.data_, left.ring_->context());
  return result;
}

CertificatePolynomial operator-(const CertificatePolynomial& left, const CertificatePolynomial& right) {
  return left + -right;
}

CertificatePolynomial operator*(const CertificatePolynomial& left, const CertificatePolynomial& right) {
  CertificatePolynomial result(*left.ring_);
  const std::size_t pairs = left.length() * right.length();
  constexpr std::size_t most_pairs = 400'000'000;
  const std::size_t work =
      pairs > most_pairs ? std::numeric_limits<std::size_t>::max() : pairs * (1 + left.words() * right.words());
  if (!left.ring_->spend(work)) return result;
  fmpz_mpoly_mul(result.data_, left.data_, right.data_, left.ring_->context());
  result.reduce_roots();
  return result;
}

CertificatePolynomial CertificatePolynomial::operator-() const {
  CertificatePolynomial result(*ring_);
  fmpz_mpoly_neg(result.data_, data_, ring_->context());
  return result;
}

CertificatePolynomial CertificatePolynomial::coefficient(std::size_t variable, unsigned long exponent) const {
  CertificatePolynomial result(*ring_);
  const auto which = static_cast<slong>(variable);
  const ulong power = exponent;
  fmpz_mpoly_get_coeff_vars_ui(result.data_, data_, &which, &power, 1, ring_->context());
  return result;
}

/// Last root first, since a radicand holds earlier roots only.
void CertificatePolynomial::reduce_roots() {
  for (std::size_t index = ring_->root_count(); index-- > 0;) {
    const std::size_t root = ring_->root_variable(index);
    const long highest = degree(root);
    if (highest < 2) continue;
    CertificatePolynomial even(*ring_);
    CertificatePolynomial odd(*ring_);
    CertificatePolynomial power(*ring_, 1);
    for (long exponent = 0; exponent <= highest; ++exponent) {
      if (exponent > 0 && exponent % 2 == 0) power = power * ring_->radicand(index);
      CertificatePolynomial& part = exponent % 2 == 0 ? even : odd;
      part = part + coefficient(root, static_cast<unsigned long>(exponent)) * power;
    }
    CertificatePolynomial with_root(*ring_);
    const CertificatePolynomial factor = variable(*ring_, root);
    fmpz_mpoly_mul(with_root.data_, odd.data_, factor.data_, ring_->context());
    *this = even + with_root;
  }
}

CertificatePolynomial cancel(CertificatePolynomial& left, CertificatePolynomial& right) {
  const CertificateRing& ring = *left.ring_;
  CertificatePolynomial factor(ring, 1);
  if (left.is_zero() || right.is_zero() || left.is_one() || right.is_one()) return factor;
  // FLINT may take long for sparse polynomials of high degree; the number of monomials below both bounds it.
  constexpr std::size_t most_terms = 60'000;
  constexpr std::size_t most_monomials = 50'000'000;
  std::size_t monomials = 1;
  for (std::size_t i = 0; i < ring.variable_count() && monomials <= most_monomials; ++i) {
    monomials *= 1 + static_cast<std::size_t>(std::min(left.degree(i), right.degree(i)));
  }
  if (left.length() + right.length() > most_terms || monomials > most_monomials) return factor;
  if (!ring.spend((left.length() + right.length()) * 1000 + monomials * 40)) return factor;
  CertificatePolynomial divisor(ring);
  CertificatePolynomial left_quotient(ring);
  CertificatePolynomial right_quotient(ring);
  const bool divides = fmpz_mpoly_gcd(divisor.data_, left.data_, right.data_, ring.context()) != 0 &&
                       !divisor.is_zero() &&
                       fmpz_mpoly_divides(left_quotient.data_, left.data_, divisor.data_, ring.context()) != 0 &&
                       fmpz_mpoly_divides(right_quotient.data_, right.data_, divisor.data_, ring.context()) != 0;
  if (!divides) return factor;
  left = std::move(left_quotient);
  right = std::move(right_quotient);
  return divisor;
}

Interval CertificatePolynomial::evaluate(std::span<const Interval> values) const {
  Interval sum = 0;
  std::vector<ulong> exponents(std::max<std::size_t>(1, ring_->variable_count()));
  std::vector<std::vector<Interval>> powers(exponents.size(), std::vector<Interval>{Interval(1)});
  mpz_class integer;
  fmpz_t coefficient;
  fmpz_init(coefficient);
  for (slong term = 0; term < data_->length && ring_->spend(1000); ++term) {
    fmpz_mpoly_get_term_coeff_fmpz(coefficient, data_, term, ring_->context());
    fmpz_mpoly_get_term_exp_ui(exponents.data(), data_, term, ring_->context());
    fmpz_get_mpz(integer.get_mpz_t(), coefficient);
    Interval product;
    mpfi_set_z(product.backend().data(), integer.get_mpz_t());
    for (std::size_t i = 0; i < ring_->variable_count(); ++i) {
      std::vector<Interval>& table = powers[i];
      while (table.size() <= exponents[i]) table.push_back(table.back() * values[i]);
      if (exponents[i] > 0) product *= table[exponents[i]];
    }
    sum += product;
  }
  fmpz_clear(coefficient);
  return sum;
}

namespace {

/// Reads the terms of one polynomial text from left to right.
class TermReader {
 public:
  TermReader(std::string_view text, std::size_t parameters, std::size_t roots)
      : rest_(text), parameters_(parameters), exponents_(std::max<std::size_t>(1, parameters + roots)), roots_(roots) {}

  [[nodiscard]] bool at_end() const { return rest_.empty(); }
  [[nodiscard]] const mpz_class& coefficient() const { return coefficient_; }
  [[nodiscard]] const std::vector<ulong>& exponents() const { return exponents_; }

  /// A sign, needed between terms, and factors joined by '*'.
  bool read_term(bool first) {
    coefficient_ = 1;
    std::fill(exponents_.begin(), exponents_.end(), 0UL);
    if (rest_.starts_with('-')) {
      coefficient_ = -1;
      rest_.remove_prefix(1);
    } else if (!first) {
      if (!rest_.starts_with('+')) return false;
      rest_.remove_prefix(1);
    }
    if (!read_factor()) return false;
    while (rest_.starts_with('*')) {
      rest_.remove_prefix(1);
      if (!read_factor()) return false;
    }
    return true;
  }

 private:
  static bool is_digit(char character) { return character >= '0' && character <= '9'; }

  std::optional<std::size_t> read_index() {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    if (error != std::errc() || rest_.empty() || !is_digit(rest_.front())) return std::nullopt;
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return value;
  }

  bool read_factor() {
    if (rest_.empty()) return false;
    if (is_digit(rest_.front())) {
      const auto* const end = std::find_if_not(rest_.begin(), rest_.end(), is_digit);
      const auto digits = static_cast<std::size_t>(end - rest_.begin());
      constexpr std::size_t most_digits = 100'000;
      if (digits > most_digits) return false;
      coefficient_ *= mpz_class(std::string(rest_.substr(0, digits)), 10);
      rest_.remove_prefix(digits);
      return true;
    }
    const bool is_root = rest_.front() == 'r';
    if (!is_root && rest_.front() != 'u') return false;
    rest_.remove_prefix(1);
    const std::optional<std::size_t> index = read_index();
    if (!index || *index == 0 || *index > (is_root ? roots_ : parameters_)) return false;
    std::size_t exponent = 1;
    if (rest_.starts_with('^')) {
      rest_.remove_prefix(1);
      const std::optional<std::size_t> power = read_index();
      if (!power || *power > CertificatePolynomial::kMostExponent) return false;
      exponent = *power;
    }
    ulong& total = exponents_[(is_root ? parameters_ : 0) + *index - 1];
    total += exponent;
    return total <= CertificatePolynomial::kMostExponent;
  }

  std::string_view rest_;
  std::size_t parameters_;
  mpz_class coefficient_;
  std::vector<ulong> exponents_;
  std::size_t roots_;
};

}  // namespace

std::optional<CertificatePolynomial> CertificatePolynomial::parse(const CertificateRing& ring, std::string_view text) {
  TermReader reader(text, ring.parameters_, ring.roots_);
  CertificatePolynomial result(ring);
  bool first = true;
  while (first || !reader.at_end()) {
    if (!ring.spend(1000) || !reader.read_term(first)) return std::nullopt;
    fmpz_t coefficient;
    fmpz_init_set_readonly(coefficient, reader.coefficient().get_mpz_t());
    fmpz_mpoly_push_term_fmpz_ui(result.data_, coefficient, reader.exponents().data(), ring.context());
    fmpz_clear_readonly(coefficient);
    first = false;
  }
  fmpz_mpoly_sort_terms(result.data_, ring.context());
  fmpz_mpoly_combine_like_terms(result.data_, ring.context());
  result.reduce_roots();
  return result;
}

}  // namespace pappus::symbolic::checker
