// SPDX-License-Identifier: Apache-2.0
#include "symbolic/core/modular.h"

#include "symbolic/core/check.h"

namespace pappus::symbolic {

Modular Modular::inverse() const {
  PAPPUS_CHECK(value_ != 0);
  // Fermat: a^(p-2), with p - 2 = 2⁶¹ − 3.
  Modular result(1);
  Modular power = *this;
  for (std::uint64_t exponent = kPrime - 2; exponent != 0; exponent >>= 1U) {
    if ((exponent & 1U) != 0) result *= power;
    power *= power;
  }
  return result;
}

Modular Modular::from(const Rational& value) {
  if (value.is_small()) {
    const Modular numerator(value.small_numerator());
    return value.small_denominator() == 1 ? numerator : numerator * Modular(value.small_denominator()).inverse();
  }
  const mpq_class exact = value.to_mpq();
  const auto residue = [](const mpz_class& integer) { return from_bits(mpz_fdiv_ui(integer.get_mpz_t(), kPrime)); };
  return residue(exact.get_num()) * residue(exact.get_den()).inverse();
}

}  // namespace pappus::symbolic
