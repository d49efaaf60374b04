// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/certificate_polynomial.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "symbolic/core/check.h"

namespace pappus::symbolic::checker {
namespace {

/// min(left · right, most).
std::size_t bounded_product(std::size_t left, std::size_t right, std::size_t most) {
  if (left == 0 || right == 0) return 0;
  return left > most / right ? most : std::min(left * right, most);
}

/// Bytes of a polynomial with these numbers of terms, words of exponents and words of coefficients. A coefficient of
/// one word stands in the term itself.
std::size_t bytes_of(std::size_t terms, std::size_t exponents, std::size_t coefficients) {
  constexpr std::size_t word = 8;
  const std::size_t outside = coefficients > 1 ? 2 + coefficients : 0;
  return bounded_product(terms, word * (exponents + 1 + outside), std::numeric_limits<std::size_t>::max());
}

}  // namespace

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

bool CertificateRing::has_memory(std::size_t bytes) const {
  exhausted_ = exhausted_ || bytes > kMostMemory - std::min(memory_, kMostMemory);
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
  if (!ring_->has_memory(other.held_)) return;
  fmpz_mpoly_set(data_, other.data_, ring_->context());
  account();
}

CertificatePolynomial::CertificatePolynomial(CertificatePolynomial&& other) noexcept
    : CertificatePolynomial(*other.ring_) {
  fmpz_mpoly_swap(data_, other.data_, ring_->context());
  std::swap(held_, other.held_);
}

CertificatePolynomial& CertificatePolynomial::operator=(CertificatePolynomial other) noexcept {
  std::swap(ring_, other.ring_);
  std::swap(held_, other.held_);
  std::swap(*data_, *other.data_);
  return *this;
}

CertificatePolynomial::~CertificatePolynomial() {
  ring_->memory_ -= held_;
  fmpz_mpoly_clear(data_, ring_->context());
}

void CertificatePolynomial::account() {
  const auto exponents = static_cast<std::size_t>(mpoly_words_per_exp(data_->bits, ring_->context()->minfo));
  const std::size_t bytes = bytes_of(length(), exponents, words());
  ring_->memory_ += bytes - held_;
  held_ = bytes;
  ring_->has_memory(0);
}

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

std::size_t CertificatePolynomial::total_degree() const {
  const slong degree = fmpz_mpoly_total_degree_si(data_, ring_->context());
  return degree > 0 ? static_cast<std::size_t>(degree) : 0;
}

/// FLINT packs the exponents of a term and their sum into fields of one width, of 8 bits at least.
std::size_t CertificatePolynomial::exponent_words(std::size_t degree) const {
  std::size_t bits = 8;
  while (bits < 64 && degree >> (bits - 1) != 0) ++bits;
  const std::size_t in_word = 64 / bits;
  return (ring_->variable_count() + in_word) / in_word;
}

/// There are at most as many terms as pairs of terms, as monomials within the degrees by each variable, and as
/// monomials of the total degree.
std::size_t CertificatePolynomial::most_terms_of_product(const CertificatePolynomial& other) const {
  const std::size_t pairs = bounded_product(length(), other.length(), std::numeric_limits<std::size_t>::max());
  const std::size_t variables = ring_->variable_count();
  const std::size_t total = total_degree() + other.total_degree();
  std::size_t in_box = 1, of_degree = 1;
  for (std::size_t i = 0; i < variables; ++i) {
    const auto degrees = static_cast<std::size_t>(degree(i) + other.degree(i));
    in_box = bounded_product(in_box, 1 + degrees, pairs);
    // C(total + i + 1, i + 1) from C(total + i, i), which divides exactly unless the bound was met.
    if (of_degree < pairs) {
      of_degree = bounded_product(of_degree, total + i + 1, std::numeric_limits<std::size_t>::max());
      of_degree = std::min(of_degree / (i + 1), pairs);
    }
  }
  return std::min({pairs, in_box, of_degree});
}

CertificatePolynomial operator+(const CertificatePolynomial& left, const CertificatePolynomial& right) {
  const CertificateRing& ring = *left.ring_;
  CertificatePolynomial result(ring);
  if (!ring.spend(left.length() * left.words() + right.length() * right.words())) return result;
  if (!ring.has_memory(left.held_ + right.held_)) return result;
  fmpz_mpoly_add(result.data_, left.data_, right.data_, ring.context());
  result.account();
  return result;
}

CertificatePolynomial operator-(const CertificatePolynomial& left, const CertificatePolynomial& right) {
  return left + -right;
}

CertificatePolynomial operator*(const CertificatePolynomial& left, const CertificatePolynomial& right) {
  const CertificateRing& ring = *left.ring_;
  CertificatePolynomial result(ring);
  constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
  const std::size_t exponents = left.exponent_words(left.total_degree() + right.total_degree());
  const std::size_t pairs = bounded_product(left.length(), right.length(), most);
  // About 8 ns a pair and word of its exponents where few terms fall together, as measured.
  constexpr std::size_t work_of_word = 8;
  const std::size_t work_of_pair = work_of_word * (1 + exponents) + left.words() * right.words();
  if (!ring.spend(bounded_product(pairs, work_of_pair, most))) return result;
  const std::size_t terms = left.most_terms_of_product(right);
  if (!ring.has_memory(bytes_of(terms, exponents, left.words() + right.words()))) return result;
  fmpz_mpoly_mul(result.data_, left.data_, right.data_, ring.context());
  result.account();
  result.reduce_roots();
  return result;
}

CertificatePolynomial CertificatePolynomial::operator-() const {
  CertificatePolynomial result(*ring_);
  if (!ring_->has_memory(held_)) return result;
  fmpz_mpoly_neg(result.data_, data_, ring_->context());
  result.account();
  return result;
}

CertificatePolynomial CertificatePolynomial::coefficient(std::size_t variable, unsigned long exponent) const {
  CertificatePolynomial result(*ring_);
  const auto which = static_cast<slong>(variable);
  const ulong power = exponent;
  if (!ring_->spend(length())) return result;
  fmpz_mpoly_get_coeff_vars_ui(result.data_, data_, &which, &power, 1, ring_->context());
  result.account();
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
    with_root.account();
    *this = even + with_root;
  }
}

CertificatePolynomial cancel(CertificatePolynomial& left, CertificatePolynomial& right) {
  const CertificateRing& ring = *left.ring_;
  CertificatePolynomial factor(ring, 1);
  if (left.is_zero() || right.is_zero() || left.is_one() || right.is_one()) return factor;
  // FLINT may take long for sparse polynomials of high degree; the number of monomials below both bounds it.
  constexpr std::size_t most_terms = 60'000;
  constexpr std::size_t most_monomials = 2'000'000;
  std::size_t monomials = 1;
  for (std::size_t i = 0; i < ring.variable_count() && monomials <= most_monomials; ++i) {
    monomials *= 1 + static_cast<std::size_t>(std::min(left.degree(i), right.degree(i)));
  }
  if (left.length() + right.length() > most_terms || monomials > most_monomials) return factor;
  const std::size_t words = (left.words() + right.words()) / 2;
  if (!ring.spend(((left.length() + right.length()) * 1000 + monomials * 40) * words)) return factor;
  CertificatePolynomial divisor(ring);
  CertificatePolynomial left_quotient(ring);
  CertificatePolynomial right_quotient(ring);
  const bool divides = fmpz_mpoly_gcd(divisor.data_, left.data_, right.data_, ring.context()) != 0 &&
                       !divisor.is_zero() &&
                       fmpz_mpoly_divides(left_quotient.data_, left.data_, divisor.data_, ring.context()) != 0 &&
                       fmpz_mpoly_divides(right_quotient.data_, right.data_, divisor.data_, ring.context()) != 0;
  if (!divides) return factor;
  for (CertificatePolynomial* result : {&divisor, &left_quotient, &right_quotient}) result->account();
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
  constexpr std::size_t work_of_product = 300;
  for (slong term = 0; term < data_->length && ring_->spend(work_of_product + words()); ++term) {
    fmpz_mpoly_get_term_coeff_fmpz(coefficient, data_, term, ring_->context());
    fmpz_mpoly_get_term_exp_ui(exponents.data(), data_, term, ring_->context());
    fmpz_get_mpz(integer.get_mpz_t(), coefficient);
    Interval product;
    mpfi_set_z(product.backend().data(), integer.get_mpz_t());
    for (std::size_t i = 0; i < ring_->variable_count(); ++i) {
      std::vector<Interval>& table = powers[i];
      if (exponents[i] == 0) continue;
      const std::size_t missing = exponents[i] + 1 - std::min<std::size_t>(table.size(), exponents[i] + 1);
      if (!ring_->spend((1 + missing) * work_of_product)) break;
      while (table.size() <= exponents[i]) table.push_back(table.back() * values[i]);
      product *= table[exponents[i]];
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
  /// Of all numbers read.
  [[nodiscard]] std::size_t digits() const { return digits_; }

  /// A sign, needed between terms, and factors joined by '*': few, for each number among them costs as much as the
  /// product so far is long.
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
    for (std::size_t factors = 1; rest_.starts_with('*'); ++factors) {
      rest_.remove_prefix(1);
      if (factors == kMostFactors || !read_factor()) return false;
    }
    return true;
  }

 private:
  static constexpr std::size_t kMostFactors = 100;
  static constexpr std::size_t kMostDigits = 100'000;

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
      if (digits > kMostDigits) return false;
      digits_ += digits;
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
  std::size_t digits_ = 0;
};

/// The terms of the text, if it is a polynomial.
std::size_t count_terms(std::string_view text) {
  return 1 + static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return c == '+' || c == '-'; }));
}

}  // namespace

std::optional<CertificatePolynomial> CertificatePolynomial::parse(const CertificateRing& ring, std::string_view text) {
  TermReader reader(text, ring.parameters_, ring.roots_);
  CertificatePolynomial result(ring);
  const std::size_t exponents = result.exponent_words(kMostExponent * std::max<std::size_t>(1, ring.variable_count()));
  if (!ring.has_memory(bytes_of(count_terms(text), exponents, 1) + text.size())) return std::nullopt;
  constexpr std::size_t work_of_term = 1000, work_of_digit = 10;
  std::size_t digits = 0;
  bool first = true;
  while (first || !reader.at_end()) {
    if (!reader.read_term(first)) return std::nullopt;
    if (!ring.spend(work_of_term + (reader.digits() - digits) * work_of_digit)) return std::nullopt;
    digits = reader.digits();
    fmpz_t coefficient;
    fmpz_init_set_readonly(coefficient, reader.coefficient().get_mpz_t());
    fmpz_mpoly_push_term_fmpz_ui(result.data_, coefficient, reader.exponents().data(), ring.context());
    fmpz_clear_readonly(coefficient);
    first = false;
  }
  fmpz_mpoly_sort_terms(result.data_, ring.context());
  fmpz_mpoly_combine_like_terms(result.data_, ring.context());
  result.account();
  result.reduce_roots();
  return result;
}

}  // namespace pappus::symbolic::checker
