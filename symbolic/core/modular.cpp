// SPDX-License-Identifier: Apache-2.0
#include "symbolic/core/modular.h"

#include <cstddef>
#include <vector>

#include "symbolic/core/check.h"

namespace pappus::symbolic {

Modular Modular::inverse() const {
  PAPPUS_CHECK(value_ != 0);
  if (*this == Modular(1) || *this == Modular(-1)) return *this;
  // Fermat: a^(p−2), with p − 2 = 4·(2⁵⁹ − 1) + 1. Powers a^(2ᵏ−1) for k the leading bits of 59.
  const auto squared = [](Modular value, int times) {
    for (; times > 0; --times) value *= value;
    return value;
  };
  Modular power = *this;
  int ones = 1;
  for (const bool bit : {true, true, false, true, true}) {
    power *= squared(power, ones);
    ones *= 2;
    if (!bit) continue;
    power = squared(power, 1) * *this;
    ++ones;
  }
  return squared(power, 2) * *this;
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

void invert_all(std::span<Modular> values) {
  std::vector<Modular> before;  // the product of the values before each
  before.reserve(values.size());
  Modular product = 1;
  for (const Modular value : values) {
    before.push_back(product);
    product *= value;
  }
  Modular inverse = product.inverse();  // of the product of the values up to the present one
  for (std::size_t i = values.size(); i-- > 0;) {
    const Modular value = values[i];
    values[i] = inverse * before[i];
    inverse *= value;
  }
}

}  // namespace pappus::symbolic
