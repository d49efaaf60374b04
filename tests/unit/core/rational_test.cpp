// SPDX-License-Identifier: Apache-2.0
#include "symbolic/core/rational.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "symbolic/core/random.h"

namespace pappus::symbolic {
namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();

TEST(RationalTest, KeepsLowestTermsAndAPositiveDenominator) {
  EXPECT_EQ(Rational(6, -8).to_string(), "-3/4");
  EXPECT_EQ(Rational(-6, -8).to_string(), "3/4");
  EXPECT_EQ(Rational(0, -5), Rational());
  EXPECT_EQ(Rational(0, 7).denominator(), Rational(1));
  EXPECT_TRUE(Rational(4, 2).is_integer());
  EXPECT_FALSE(Rational(1, 2).is_integer());
  EXPECT_TRUE(Rational(5, 5).is_one());
}

TEST(RationalTest, AddsMultipliesDividesSmallNumbers) {
  EXPECT_EQ(Rational(1, 2) + Rational(1, 3), Rational(5, 6));
  EXPECT_EQ(Rational(1, 2) - Rational(1, 2), Rational(0));
  EXPECT_EQ(Rational(2, 3) * Rational(-9, 4), Rational(-3, 2));
  EXPECT_EQ(Rational(1, 3) / Rational(-2, 9), Rational(-3, 2));
  EXPECT_EQ(-Rational(3, 7), Rational(-3, 7));
  EXPECT_TRUE(Rational(-1, 2) < Rational(-1, 3));
  EXPECT_FALSE(Rational(1, 2) < Rational(1, 2));
}

TEST(RationalTest, TheSmallestInt64IsExactInEveryPosition) {
  const Rational smallest(kMin);
  EXPECT_FALSE(smallest.is_small());
  EXPECT_EQ(smallest.to_string(), "-9223372036854775808");
  EXPECT_EQ(smallest.sign(), -1);
  EXPECT_EQ((-smallest).to_string(), "9223372036854775808");
  EXPECT_EQ(Rational(kMin, kMin), Rational(1));
  EXPECT_TRUE(Rational(kMin, kMin).is_small());
  EXPECT_EQ(Rational(1, kMin).to_string(), "-1/9223372036854775808");
  EXPECT_EQ(Rational(kMin, 2).to_string(), "-4611686018427387904");
  EXPECT_TRUE(Rational(kMin, 2).is_small());
  EXPECT_EQ(smallest + Rational(1), Rational(-kMax));
  EXPECT_TRUE((smallest + Rational(1)).is_small());
}

TEST(RationalTest, OverflowGoesToGmpAndComesBack) {
  const Rational largest(kMax);
  const Rational sum = largest + Rational(1);
  EXPECT_FALSE(sum.is_small());
  EXPECT_EQ(sum.to_string(), "9223372036854775808");
  EXPECT_EQ(sum - Rational(1), largest);
  EXPECT_TRUE((sum - Rational(1)).is_small());

  const Rational square = largest * largest;
  EXPECT_EQ(square.to_string(), "85070591730234615847396907784232501249");
  EXPECT_EQ(square / largest, largest);
  EXPECT_TRUE((square / largest).is_small());
  EXPECT_EQ(square.numerator(), square);
  EXPECT_EQ((Rational(1) / square).denominator(), square);
}

TEST(RationalTest, AProductThatFitsAfterCancellingStaysSmall) {
  const Rational product = Rational(kMax, 3) * Rational(3, kMax);
  EXPECT_TRUE(product.is_small());
  EXPECT_TRUE(product.is_one());
  const Rational quotient = Rational(kMax, 2) / Rational(kMax, 4);
  EXPECT_EQ(quotient, Rational(2));
  EXPECT_TRUE(quotient.is_small());
}

TEST(RationalTest, ASumWithTwoLargeDenominatorsIsExact) {
  const Rational sum = Rational(1, kMax) + Rational(1, kMax - 1);
  const mpq_class expected = mpq_class(1) / mpq_class(mpz_class("9223372036854775807")) +
                             mpq_class(1) / mpq_class(mpz_class("9223372036854775806"));
  EXPECT_EQ(sum.to_mpq(), expected);
  EXPECT_EQ(sum - Rational(1, kMax - 1), Rational(1, kMax));
}

TEST(RationalTest, AgreesWithGmpAroundTheLimits) {
  SplitMix64 random(20240117);
  const std::array<std::int64_t, 10> anchors = {0, 1, -1, 2, 3037000499, 3037000500, kMax, kMax - 1, -kMax, kMin};
  std::vector<Rational> values;
  for (const std::int64_t above : anchors) {
    for (const std::int64_t below : anchors) {
      if (below != 0) values.emplace_back(above, below);
    }
  }
  for (int i = 0; i < 40; ++i) {
    const auto below = static_cast<std::int64_t>(random.next() >> (random.next() % 63 + 1));
    values.emplace_back(static_cast<std::int64_t>(random.next()), below + 1);
  }
  for (const Rational& left : values) {
    for (const Rational& right : values) {
      const mpq_class exact_left = left.to_mpq();
      const mpq_class exact_right = right.to_mpq();
      ASSERT_EQ((left + right).to_mpq(), mpq_class(exact_left + exact_right));
      ASSERT_EQ((left - right).to_mpq(), mpq_class(exact_left - exact_right));
      ASSERT_EQ((left * right).to_mpq(), mpq_class(exact_left * exact_right));
      if (!right.is_zero()) {
        ASSERT_EQ((left / right).to_mpq(), mpq_class(exact_left / exact_right));
      }
      ASSERT_EQ(left < right, exact_left < exact_right);
      ASSERT_EQ(left == right, exact_left == exact_right);
      // Equality is field by field, so equal values must have one form.
      const Rational there_and_back = (left + right) - right;
      ASSERT_EQ(there_and_back, left);
      ASSERT_EQ(there_and_back.is_small(), left.is_small());
    }
  }
}

TEST(RationalTest, FloorRoundsDown) {
  EXPECT_EQ(Rational(7, 2).floor(), Rational(3));
  EXPECT_EQ(Rational(-7, 2).floor(), Rational(-4));
  EXPECT_EQ(Rational(-4).floor(), Rational(-4));
  const Rational large = Rational(kMax) * Rational(2) + Rational(1, 2);
  EXPECT_EQ(large.floor().to_string(), "18446744073709551614");
  EXPECT_EQ((-large).floor().to_string(), "-18446744073709551615");
}

TEST(RationalTest, ParsesIntegersFractionsAndDecimals) {
  EXPECT_EQ(Rational::parse("3"), Rational(3));
  EXPECT_EQ(Rational::parse("-3/4"), Rational(-3, 4));
  EXPECT_EQ(Rational::parse("0.125"), Rational(1, 8));
  EXPECT_EQ(Rational::parse("-0.50"), Rational(-1, 2));
  EXPECT_EQ(Rational::parse("007"), Rational(7));
  EXPECT_EQ(Rational::parse("9223372036854775808")->is_small(), false);
  EXPECT_EQ(Rational::parse("18446744073709551614/2"), Rational(kMax));
}

TEST(RationalTest, RefusesOtherTexts) {
  for (const char* text : {"", "-", "--1", "+1", "1/", "/2", "1/0", "0/0", "1.", ".5", "1.2.3", "1/2/3", "1/2.5", "1e5",
                           " 1", "1 ", "0x10", "nan", "1/-2"}) {
    EXPECT_EQ(Rational::parse(text), std::nullopt) << text;
  }
  EXPECT_EQ(Rational::parse(std::string(4097, '1')), std::nullopt);
  EXPECT_TRUE(Rational::parse(std::string(4096, '1')).has_value());
}

TEST(RationalTest, TextReadsBack) {
  for (const Rational& value : {Rational(0), Rational(-3, 4), Rational(kMin), Rational(kMax) * Rational(kMax, 2)}) {
    EXPECT_EQ(Rational::parse(value.to_string()), value);
  }
}

TEST(RationalTest, CopiesDoNotShareAndMovesLeaveAValidValue) {
  Rational large = Rational(kMax) * Rational(kMax);
  const Rational copy = large;
  large += Rational(1);
  EXPECT_EQ(copy, Rational(kMax) * Rational(kMax));
  const Rational moved = std::move(large);
  EXPECT_EQ(moved - copy, Rational(1));
  Rational& alias = large = copy;
  alias = *&alias;
  EXPECT_EQ(large, copy);
}

TEST(RationalDeathTest, DivisionByZeroIsABrokenInvariant) {
  EXPECT_DEATH(Rational(1) / Rational(0), "broken invariant");
  EXPECT_DEATH(Rational(1, 0), "broken invariant");
  EXPECT_DEATH(static_cast<void>(Rational(kMin).small_numerator()), "broken invariant");
}

}  // namespace
}  // namespace pappus::symbolic
