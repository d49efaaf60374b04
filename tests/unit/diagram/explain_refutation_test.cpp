// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/explain_refutation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/diagram/goal_values.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;
using testing::MatchesRegex;
using testing::Not;

/// What is said of the figure in which the statement's goal is false.
std::string explanation(const std::string& statement) {
  const auto problems = parse_problems("p\n" + statement + "\n", "test");
  if (!problems) return problems.error().message;
  const auto built = build_figure(problems.value().front(), {});
  if (built || !built.error().counter_figure) return "the goal is true";
  return explain_refutation(problems.value().front(), *built.error().counter_figure, {});
}

TEST(ExplainRefutation, BothSidesHaveValues) {
  EXPECT_THAT(explanation("a b c = triangle a b c ? cong a b a c"),
              MatchesRegex("cong a b a c fails, AB = [0-9.]+, AC = [0-9.]+"));
  EXPECT_THAT(explanation("a b c = triangle a b c; d = foot d a b c ? perp a b b c"),
              MatchesRegex("perp a b b c fails, AB and BC meet at [0-9.]+°, not 90°"));
  EXPECT_THAT(explanation("a b c = triangle a b c; p1 = midpoint p1 a b ? coll p1 b c"),
              MatchesRegex("coll p1 b c fails, .* lies [0-9.]+ off line .*, whose points are [0-9.]+ apart"));
  EXPECT_THAT(
      explanation("a b c d = quadrangle a b c d ? cyclic a b c d"),
      MatchesRegex("cyclic a b c d fails, D is [0-9.]+ from the centre of circle ABC, whose radius is [0-9.]+"));
}

TEST(ExplainRefutation, OnlyTheGoalsThatFailAreNamed) {
  const std::string text = explanation(
      "a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? para m n b c; cong a m a n; coll a m b");
  EXPECT_THAT(text, MatchesRegex("cong a m a n fails, AM = [0-9.]+, AN = [0-9.]+"));
}

TEST(ExplainRefutation, AnglesOfOppositeSense) {
  EXPECT_THAT(explanation("a b c = iso_triangle a b c ? eqangle a b b c a c c b"),
              HasSubstr("; equal in size, opposite in sense: write 'eqangle a b b c c b a c'"));
  EXPECT_THAT(explanation("a b = segment a b; c = s_angle a b c 50 ? aconst b a b c 130"),
              HasSubstr("∠ABC = 50°, not 130°; of that size, opposite in sense: write 'aconst b a b c 50'"));
}

TEST(ExplainRefutation, TrianglesOfOppositeSenseOrOtherOrder) {
  const std::string mirrored = "a b c = triangle a b c; d = reflect d a b c ? ";
  EXPECT_THAT(explanation(mirrored + "simtri a b c d b c"), HasSubstr("opposite senses: write 'simtrir a b c d b c'"));
  EXPECT_THAT(explanation(mirrored + "contri a b c d b c"), HasSubstr("opposite senses: write 'contrir a b c d b c'"));
  EXPECT_THAT(explanation(mirrored + "contrir a b c d c b"), HasSubstr("another order: write 'contrir a b c d b c'"));
}

TEST(ExplainRefutation, RatiosTheOtherWayRound) {
  EXPECT_THAT(explanation("a b = segment a b; m = midpoint m a b ? rconst a b a m 1/2"),
              HasSubstr("AB : AM = 2, not 0.5; the ratio is the other way round: write 'rconst a m a b 1/2'"));
  EXPECT_THAT(explanation("a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? eqratio a m a b a c a n"),
              HasSubstr("the second ratio is the other way round: write 'eqratio a m a b a n a c'"));
}

TEST(ExplainRefutation, WhatHoldsInOneFigureAloneIsNoHint) {
  // The text gives an isosceles triangle, of which cong is true and its angles of opposite sense are equal.
  EXPECT_THAT(explanation("a@0_2 = free a; b@-1_0 = free b; c@1_0 = free c ? eqangle a b b c a c c b"),
              Not(HasSubstr("write")));
}

TEST(GoalValues, AsManyDigitsAsTellThemApart) {
  EXPECT_EQ(telling_digits(1.23456, 2.5), std::pair(std::string("1.235"), std::string("2.5")));
  EXPECT_EQ(telling_digits(1.000001, 1), std::pair(std::string("1.000001"), std::string("1")));
}

}  // namespace
}  // namespace pappus::symbolic
