// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/interval.h"

#include <gtest/gtest.h>

#include "symbolic/check/row_space.h"

namespace pappus::symbolic::checker {
namespace {

TEST(Interval, KnowsSignsOnlyWhenTheyAreCertain) {
  EXPECT_EQ(certain_sign(to_interval(Rational(1, 3))), 1);
  EXPECT_EQ(certain_sign(to_interval(Rational(-1, 3), Rational(-1, 7))), -1);
  EXPECT_FALSE(certain_sign(to_interval(Rational(-1, 3), Rational(1, 7))).has_value());
  EXPECT_FALSE(certain_sign(to_interval(0)).has_value());
  EXPECT_TRUE(may_be_zero(to_interval(Rational(1, 3)) * 3 - 1)) << "a third is rounded outwards";
  EXPECT_FALSE(certain_sign(to_interval(1) / to_interval(Rational(-1), Rational(1))).has_value());
}

TEST(Interval, FindsIntegers) {
  EXPECT_TRUE(may_be_integer(to_interval(Rational(-1, 10), Rational(1, 10))));
  EXPECT_TRUE(may_be_integer(to_interval(5)));
  EXPECT_FALSE(may_be_integer(to_interval(Rational(1, 10), Rational(9, 10))));
  EXPECT_FALSE(may_be_integer(to_interval(Rational(-9, 10), Rational(-1, 10))));
  EXPECT_TRUE(certainly_near_integer(to_interval(Rational(19, 10), Rational(21, 10)), Rational(1, 4)));
  EXPECT_FALSE(certainly_near_integer(to_interval(Rational(19, 10), Rational(23, 10)), Rational(1, 4)));
  EXPECT_FALSE(certainly_near_integer(to_interval(Rational(9, 4)), Rational(1, 4))) << "strictly nearer";
}

TEST(Interval, GivesDirectionsModuloAHalfTurn) {
  const auto direction = [](int x, int y) { return direction_of({to_interval(x), to_interval(y)}).value(); };
  EXPECT_TRUE(may_be_integer(direction(1, 0)));
  EXPECT_TRUE(may_be_integer(direction(-1, 1) - direction(1, -1)));
  EXPECT_TRUE(may_be_integer(direction(-3, 7) - direction(7, 3) - to_interval(Rational(1, 2))));
  EXPECT_TRUE(may_be_integer(direction(0, -2) - to_interval(Rational(1, 2))));
  EXPECT_FALSE(may_be_integer(direction(1, 1) - to_interval(Rational(1, 3))));
  EXPECT_FALSE(direction_of({to_interval(Rational(-1), Rational(1)), to_interval(0)}).has_value());
}

TEST(Interval, FindsCircumcentres) {
  const auto at = [](int x, int y) { return IntervalPoint{to_interval(x), to_interval(y)}; };
  const auto center = circumcenter(at(6, 2), at(4, 6), at(1, -3));
  ASSERT_TRUE(center.has_value());
  EXPECT_TRUE(may_be_zero(center->x - 1));
  EXPECT_TRUE(may_be_zero(center->y - 2));
  EXPECT_FALSE(circumcenter(at(0, 0), at(1, 1), at(3, 3)).has_value());
}

LinearForm form(std::initializer_list<int> coefficients, const Rational& constant = 0) {
  LinearForm result;
  std::uint32_t index = 0;
  for (const int coefficient : coefficients) result.add({Unknown::Kind::kDirection, index++, 0}, coefficient);
  result.add_constant(constant);
  return result;
}

TEST(RowSpace, IsALatticeModuloOne) {
  RowSpace space(RowSpace::Scalars::kIntegerModuloOne);
  space.add(form({4, 2, 0}, Rational(1, 2)));
  space.add(form({6, 0, 3}));
  EXPECT_TRUE(space.contains(form({10, 2, 3}, Rational(1, 2))));
  EXPECT_TRUE(space.contains(form({-2, 2, -3}, Rational(5, 2)))) << "constants count modulo 1";
  EXPECT_FALSE(space.contains(form({2, 1, 0}, Rational(1, 4)))) << "halving is not free";
  EXPECT_FALSE(space.contains(form({4, 2, 0})));
  EXPECT_FALSE(space.contains(form({1, 0, 0})));
}

TEST(RowSpace, IsAVectorSpaceOverTheRationals) {
  RowSpace space(RowSpace::Scalars::kRational);
  space.add(form({4, 2, 0}, 2));
  space.add(form({6, 0, 3}));
  EXPECT_TRUE(space.contains(form({2, 1, 0}, 1)));
  EXPECT_TRUE(space.contains(form({0, -3, 3}, -3)));
  EXPECT_FALSE(space.contains(form({2, 1, 0}, 2)));
}

TEST(LinearForm, FactorsLogarithms) {
  LinearForm sum;
  ASSERT_TRUE(add_logarithm(sum, Rational(360, 49), 1));
  ASSERT_TRUE(add_logarithm(sum, Rational(7, 6), 2));
  ASSERT_TRUE(add_logarithm(sum, Rational(10), -1));
  EXPECT_TRUE(sum.is_constant());
  EXPECT_FALSE(add_logarithm(sum, 0, 1));
  EXPECT_FALSE(add_logarithm(sum, -2, 1));
  LinearForm large;
  ASSERT_TRUE(add_logarithm(large, *Rational::parse("1267650600228229401496703205376"), 1));  // 2¹⁰⁰
  ASSERT_TRUE(add_logarithm(large, 2, -100));
  EXPECT_TRUE(large.is_constant());
}

}  // namespace
}  // namespace pappus::symbolic::checker
