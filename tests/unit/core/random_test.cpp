// SPDX-License-Identifier: Apache-2.0
#include "symbolic/core/random.h"

#include <gtest/gtest.h>

namespace pappus::symbolic {
namespace {

TEST(SplitMix64Test, GivesThePublishedStream) {
  // Reference values of the authors' C code for the seed 1234567.
  SplitMix64 random(1234567);
  EXPECT_EQ(random.next(), 6457827717110365317U);
  EXPECT_EQ(random.next(), 3203168211198807973U);
  EXPECT_EQ(random.next(), 9817491932198370423U);
}

TEST(SplitMix64Test, UniformStaysInItsRangeAndSpreads) {
  SplitMix64 random(1);
  double sum = 0;
  double least = 1;
  double largest = 0;
  constexpr int count = 10000;
  for (int i = 0; i < count; ++i) {
    const double value = random.uniform();
    ASSERT_GE(value, 0.0);
    ASSERT_LT(value, 1.0);
    sum += value;
    least = value < least ? value : least;
    largest = value > largest ? value : largest;
  }
  EXPECT_NEAR(sum / count, 0.5, 0.02);
  EXPECT_LT(least, 0.01);
  EXPECT_GT(largest, 0.99);
  const double shifted = random.uniform(-3, -2);
  EXPECT_GE(shifted, -3.0);
  EXPECT_LT(shifted, -2.0);
}

TEST(SplitMix64Test, SeedsGiveDifferentStreams) {
  SplitMix64 first(1);
  SplitMix64 second(2);
  SplitMix64 again(1);
  const auto value = first.next();
  EXPECT_NE(value, second.next());
  EXPECT_EQ(value, again.next());
}

}  // namespace
}  // namespace pappus::symbolic
