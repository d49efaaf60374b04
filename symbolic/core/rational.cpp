// SPDX-License-Identifier: Apache-2.0
#include "symbolic/core/rational.h"

#include <limits>
#include <numeric>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();

Wide greatest_common_divisor(Wide left, Wide right) {
  if (left < 0) left = -left;
  while (right != 0) {
    const Wide rest = left % right;
    left = right;
    right = rest < 0 ? -rest : rest;
  }
  return left;
}

bool fits(Wide value) { return value <= kLargest && value >= -static_cast<Wide>(kLargest); }

mpz_class to_mpz(std::int64_t value) {
  mpz_class result;
  mpz_set_si(result.get_mpz_t(), value);  // long is 64 bits wide on the supported platforms
  static_assert(sizeof(long) == sizeof(std::int64_t));
  return result;
}

/// num/den in lowest terms when it fits; nothing on overflow. Precondition: `denominator` is positive.
std::optional<Rational> small_quotient(Wide numerator, Wide denominator) {
  const Wide divisor = numerator == 0 ? denominator : greatest_common_divisor(numerator, denominator);
  numerator /= divisor;
  denominator /= divisor;
  if (!fits(numerator) || !fits(denominator)) return std::nullopt;
  return Rational(static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator));
}

}  // namespace

Rational::Rational(std::int64_t integer) : numerator_(integer) {
  if (integer == std::numeric_limits<std::int64_t>::min()) {
    big_ = std::make_unique<mpq_class>(to_mpz(integer));
    numerator_ = 0;
  }
}

Rational::Rational(std::int64_t numerator, std::int64_t denominator) {
  PAPPUS_CHECK(denominator != 0);
  constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();
  if (numerator == smallest || denominator == smallest) {
    mpq_class value(to_mpz(numerator), to_mpz(denominator));
    value.canonicalize();
    *this = Rational(value);
    return;
  }
  if (denominator < 0) {
    numerator = -numerator;
    denominator = -denominator;
  }
  const std::int64_t divisor = std::gcd(numerator, denominator);
  numerator_ = numerator / divisor;
  denominator_ = denominator / divisor;
}

Rational::Rational(const mpq_class& value) {
  const bool small = mpz_fits_slong_p(value.get_num_mpz_t()) != 0 && mpz_fits_slong_p(value.get_den_mpz_t()) != 0 &&
                     value.get_num().get_si() != std::numeric_limits<std::int64_t>::min();
  if (small) {
    numerator_ = value.get_num().get_si();
    denominator_ = value.get_den().get_si();
  } else {
    big_ = std::make_unique<mpq_class>(value);
  }
}

Rational::Rational(const Rational& other)
    : numerator_(other.numerator_),
      denominator_(other.denominator_),
      big_(other.big_ ? std::make_unique<mpq_class>(*other.big_) : nullptr) {}

Rational& Rational::operator=(const Rational& other) {
  if (this != &other) {
    numerator_ = other.numerator_;
    denominator_ = other.denominator_;
    big_ = other.big_ ? std::make_unique<mpq_class>(*other.big_) : nullptr;
  }
  return *this;
}

std::optional<Rational> Rational::parse(std::string_view text) {
  constexpr std::size_t longest = 4096;
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  if (text.empty() || text.size() > longest) return std::nullopt;
  std::string numerator;
  std::string denominator;
  char separator = '\0';
  for (const char c : text) {
    if ((c == '/' || c == '.') && separator == '\0' && !numerator.empty()) {
      separator = c;
    } else if (c >= '0' && c <= '9') {
      (separator == '\0' ? numerator : denominator).push_back(c);
    } else {
      return std::nullopt;
    }
  }
  if (numerator.empty() || (separator != '\0' && denominator.empty())) return std::nullopt;
  mpq_class value;
  if (separator == '.') {
    value.get_num() = mpz_class(numerator + denominator, 10);
    value.get_den() = mpz_class("1" + std::string(denominator.size(), '0'), 10);
  } else {
    value.get_num() = mpz_class(numerator, 10);
    value.get_den() = separator == '/' ? mpz_class(denominator, 10) : mpz_class(1);
  }
  if (value.get_den() == 0) return std::nullopt;
  value.canonicalize();
  return Rational(negative ? mpq_class(-value) : value);
}

bool Rational::is_integer() const { return big_ ? big_->get_den() == 1 : denominator_ == 1; }

int Rational::sign() const {
  if (big_) return mpq_sgn(big_->get_mpq_t());
  return numerator_ > 0 ? 1 : (numerator_ < 0 ? -1 : 0);
}

std::int64_t Rational::small_numerator() const {
  PAPPUS_CHECK(!big_);
  return numerator_;
}

std::int64_t Rational::small_denominator() const {
  PAPPUS_CHECK(!big_);
  return denominator_;
}

mpq_class Rational::to_mpq() const { return big_ ? *big_ : mpq_class(to_mpz(numerator_), to_mpz(denominator_)); }

double Rational::to_double() const {
  return big_ ? big_->get_d() : static_cast<double>(numerator_) / static_cast<double>(denominator_);
}

std::string Rational::to_string() const {
  if (big_) return big_->get_str();
  return denominator_ == 1 ? std::to_string(numerator_)
                           : std::to_string(numerator_) + "/" + std::to_string(denominator_);
}

Rational Rational::floor() const {
  if (!big_) {
    std::int64_t quotient = numerator_ / denominator_;
    if (numerator_ % denominator_ < 0) --quotient;
    return quotient;
  }
  mpz_class quotient;
  mpz_fdiv_q(quotient.get_mpz_t(), big_->get_num_mpz_t(), big_->get_den_mpz_t());
  return Rational(mpq_class(quotient));
}

Rational Rational::numerator() const { return big_ ? Rational(mpq_class(big_->get_num())) : Rational(numerator_); }
Rational Rational::denominator() const { return big_ ? Rational(mpq_class(big_->get_den())) : Rational(denominator_); }

Rational operator+(const Rational& left, const Rational& right) {
  if (!left.big_ && !right.big_) {
    // |a·d + c·b| < 2¹²⁷ since every part is below 2⁶³ in magnitude.
    const Wide numerator = static_cast<Wide>(left.numerator_) * right.denominator_ +
                           static_cast<Wide>(right.numerator_) * left.denominator_;
    if (auto sum = small_quotient(numerator, static_cast<Wide>(left.denominator_) * right.denominator_)) return *sum;
  }
  return Rational(mpq_class(left.to_mpq() + right.to_mpq()));
}

Rational operator-(const Rational& left, const Rational& right) { return left + (-right); }

Rational operator*(const Rational& left, const Rational& right) {
  if (!left.big_ && !right.big_) {
    if (auto product = small_quotient(static_cast<Wide>(left.numerator_) * right.numerator_,
                                      static_cast<Wide>(left.denominator_) * right.denominator_)) {
      return *product;
    }
  }
  return Rational(mpq_class(left.to_mpq() * right.to_mpq()));
}

Rational operator/(const Rational& left, const Rational& right) {
  PAPPUS_CHECK(!right.is_zero());
  if (!left.big_ && !right.big_) {
    Wide numerator = static_cast<Wide>(left.numerator_) * right.denominator_;
    Wide denominator = static_cast<Wide>(left.denominator_) * right.numerator_;
    if (denominator < 0) {
      numerator = -numerator;
      denominator = -denominator;
    }
    if (auto quotient = small_quotient(numerator, denominator)) return *quotient;
  }
  return Rational(mpq_class(left.to_mpq() / right.to_mpq()));
}

Rational Rational::operator-() const {
  if (big_) return Rational(mpq_class(-*big_));
  Rational result = *this;
  result.numerator_ = -numerator_;
  return result;
}

bool operator==(const Rational& left, const Rational& right) {
  if (static_cast<bool>(left.big_) != static_cast<bool>(right.big_)) return false;
  if (left.big_) return *left.big_ == *right.big_;
  return left.numerator_ == right.numerator_ && left.denominator_ == right.denominator_;
}

bool operator<(const Rational& left, const Rational& right) { return (left - right).sign() < 0; }

}  // namespace pappus::symbolic
