// SPDX-License-Identifier: Apache-2.0
#include "symbolic/core/modular.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "symbolic/core/random.h"

namespace pappus::symbolic {
namespace {

constexpr std::uint64_t kPrime = Modular::kPrime;

mpz_class to_mpz(std::uint64_t value) {
  mpz_class result;
  mpz_set_ui(result.get_mpz_t(), value);
  return result;
}

TEST(ModularTest, FoldsIntegersIntoTheField) {
  EXPECT_EQ(Modular(0).bits(), 0U);
  EXPECT_EQ(Modular(-1).bits(), kPrime - 1);
  EXPECT_EQ(Modular(static_cast<std::int64_t>(kPrime)).bits(), 0U);
  EXPECT_EQ(Modular(-static_cast<std::int64_t>(kPrime)).bits(), 0U);
  EXPECT_EQ(Modular(std::numeric_limits<std::int64_t>::max()).bits(), 3U);  // 2⁶³ − 1 = 4·(2⁶¹ − 1) + 3
  EXPECT_EQ(Modular(std::numeric_limits<std::int64_t>::min()).bits(), kPrime - 4);
  EXPECT_EQ(Modular::from_bits(std::numeric_limits<std::uint64_t>::max()).bits(), 7U);
}

TEST(ModularTest, AgreesWithGmp) {
  SplitMix64 random(7);
  const mpz_class prime = to_mpz(kPrime);
  for (int i = 0; i < 2000; ++i) {
    // The first rounds take the values next to the wrap-around.
    const Modular a = i < 4 ? Modular(-1 - i) : Modular::from_bits(random.next());
    const Modular b = i < 4 ? Modular(-1) : Modular::from_bits(random.next());
    const mpz_class x = to_mpz(a.bits());
    const mpz_class y = to_mpz(b.bits());
    ASSERT_EQ(to_mpz((a * b).bits()), mpz_class(x * y % prime));
    ASSERT_EQ(to_mpz((a + b).bits()), mpz_class((x + y) % prime));
    ASSERT_EQ(to_mpz((a - b).bits()), mpz_class((x - y + prime) % prime));
    ASSERT_TRUE((a + -a).is_zero());
    ASSERT_LT((a * b).bits(), kPrime);
    if (!a.is_zero()) {
      ASSERT_EQ(a * a.inverse(), Modular(1));
    }
  }
}

TEST(ModularTest, InvertsManyAsOneByOne) {
  SplitMix64 random(8);
  for (const std::size_t count : {0, 1, 2, 50}) {
    std::vector<Modular> values;
    for (std::size_t i = 0; i < count; ++i)
      values.push_back(i % 3 == 2 ? Modular(-1) : Modular::from_bits(random.next() | 1U));
    std::vector<Modular> inverses = values;
    invert_all(inverses);
    ASSERT_EQ(inverses.size(), count);
    for (std::size_t i = 0; i < count; ++i) ASSERT_EQ(inverses[i], values[i].inverse()) << i;
  }
}

TEST(ModularTest, TakesRationalsSmallAndBig) {
  EXPECT_EQ(Modular::from(Rational(3, 4)) * Modular(4), Modular(3));
  EXPECT_EQ(Modular::from(Rational(-7)), Modular(-7));
  const Rational big = Rational(std::numeric_limits<std::int64_t>::max()) * Rational(10, 3);
  ASSERT_FALSE(big.is_small());
  EXPECT_EQ(Modular::from(big) * Modular(3), Modular(3) * Modular(10));  // 2⁶³ − 1 ≡ 3
  EXPECT_EQ(Modular::from(-big), -Modular::from(big));
  EXPECT_EQ(Modular::from(Rational(1) / big) * Modular::from(big), Modular(1));
}

TEST(ModularDeathTest, ZeroHasNoInverse) { EXPECT_DEATH(static_cast<void>(Modular(0).inverse()), "broken invariant"); }

}  // namespace
}  // namespace pappus::symbolic
