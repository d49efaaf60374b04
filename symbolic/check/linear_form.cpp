// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/linear_form.h"

#include <algorithm>

namespace pappus::symbolic::checker {
namespace {

constexpr std::uint64_t kLargestDivisor = 1'000'000;
constexpr unsigned long kLargestDivisorOfBigNumbers = 1'000;

void add_log_of_prime(LinearForm& form, std::uint64_t prime, const Rational& factor) {
  constexpr unsigned half = 32;
  form.add({Unknown::Kind::kLogPrime, static_cast<std::uint32_t>(prime >> half), static_cast<std::uint32_t>(prime)},
           factor);
}

/// Precondition: number is positive.
bool add_log_of_integer(LinearForm& form, mpz_class number, const Rational& factor) {
  if (mpz_fits_ulong_p(number.get_mpz_t()) == 0) {
    for (unsigned long divisor = 2; divisor <= kLargestDivisorOfBigNumbers; ++divisor) {
      if (mpz_divisible_ui_p(number.get_mpz_t(), divisor) == 0) continue;
      const mpz_class prime(divisor);  // smaller prime divisors are gone, so this one is prime
      const auto times = mpz_remove(number.get_mpz_t(), number.get_mpz_t(), prime.get_mpz_t());
      add_log_of_prime(form, divisor, factor * Rational(static_cast<std::int64_t>(times)));
    }
    if (mpz_fits_ulong_p(number.get_mpz_t()) == 0) return false;
  }
  std::uint64_t rest = number.get_ui();
  for (std::uint64_t divisor = 2; divisor <= kLargestDivisor && divisor * divisor <= rest;
       divisor += divisor == 2 ? 1 : 2) {
    for (; rest % divisor == 0; rest /= divisor) add_log_of_prime(form, divisor, factor);
  }
  if (rest > 1) add_log_of_prime(form, rest, factor);
  return true;
}

}  // namespace

Unknown Unknown::of_pair(Kind kind, PointId a, PointId b) {
  return {kind, static_cast<std::uint32_t>(std::min(a, b).index()), static_cast<std::uint32_t>(std::max(a, b).index())};
}

void LinearForm::add(const Unknown& unknown, const Rational& coefficient) {
  if (coefficient.is_zero()) return;
  const auto [entry, is_new] = terms_.try_emplace(unknown, coefficient);
  if (is_new) return;
  entry->second += coefficient;
  if (entry->second.is_zero()) terms_.erase(entry);
}

void LinearForm::add(const LinearForm& form, const Rational& factor) {
  for (const auto& [unknown, coefficient] : form.terms_) add(unknown, coefficient * factor);
  constant_ += form.constant_ * factor;
}

bool LinearForm::has_integer_coefficients() const {
  return std::all_of(terms_.begin(), terms_.end(), [](const auto& term) { return term.second.is_integer(); });
}

bool add_logarithm(LinearForm& form, const Rational& value, const Rational& factor) {
  if (value.sign() <= 0) return false;
  const mpq_class exact = value.to_mpq();
  return add_log_of_integer(form, exact.get_num(), factor) && add_log_of_integer(form, exact.get_den(), -factor);
}

}  // namespace pappus::symbolic::checker
