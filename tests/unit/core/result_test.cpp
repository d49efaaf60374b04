// SPDX-License-Identifier: Apache-2.0
#include "symbolic/core/result.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>

namespace pappus::symbolic {
namespace {

Result<int> parse_digit(char c) {
  if (c < '0' || c > '9') return Failure{std::string("not a digit: ") + c};
  return c - '0';
}

TEST(ResultTest, HoldsAValueOrAReason) {
  const auto good = parse_digit('7');
  ASSERT_TRUE(good);
  EXPECT_EQ(good.value(), 7);
  const auto bad = parse_digit('x');
  ASSERT_FALSE(bad.has_value());
  EXPECT_EQ(bad.error().message, "not a digit: x");
}

TEST(ResultTest, MovesOutWhatCannotBeCopied) {
  Result<std::unique_ptr<int>> owned(std::make_unique<int>(3));
  const std::unique_ptr<int> taken = std::move(owned).value();
  EXPECT_EQ(*taken, 3);
}

TEST(ResultDeathTest, AskingForTheAbsentPartIsABrokenInvariant) {
  EXPECT_DEATH(static_cast<void>(parse_digit('x').value()), "broken invariant");
  EXPECT_DEATH(static_cast<void>(parse_digit('1').error()), "broken invariant");
}

}  // namespace
}  // namespace pappus::symbolic
