// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/language/sample_problems.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;

TEST(OrderWordsTest, StandForConfigurationFacts) {
  EXPECT_EQ(goals_of("a b c p = quadrangle ? inside p a b c"), "sameclock p a b p b c, sameclock p a b p c a");
  EXPECT_EQ(goals_of("a b c d = quadrangle ? convex a b c d"),
            "sameclock a b c a b d, sameclock a b c a c d, sameclock a b c b c d");
  EXPECT_EQ(goals_of("a b c = triangle ? acute_triangle a b c"), "acute a b c, acute b c a, acute c a b");
  EXPECT_EQ(goals_of("a b x y = quadrangle ? oneside x y a b"), "sameclock x a b y a b");
  EXPECT_EQ(goals_of("a b x y = quadrangle ? twosides x y a b"), "sameclock x a b y b a");
}

TEST(OrderWordsTest, RefuseWrongNumbersAndRepeatedCorners) {
  EXPECT_THAT(refusal_of("a b c = triangle ? inside a b c"),
              HasSubstr("'inside' takes a point and the 3 to 8 corners"));
  EXPECT_THAT(refusal_of("a b c = triangle ? convex a b c"), HasSubstr("'convex' takes 4 to 8 corners"));
  EXPECT_THAT(refusal_of("a b c d = quadrangle ? oneside a b c"), HasSubstr("2 points of a line"));
  EXPECT_THAT(refusal_of("a b c d = quadrangle ? convex a b c a"), HasSubstr("different points"));
}

TEST(OrderWordsTest, StateOrderAndNoHypotheses) {
  const Problem problem =
      parsed_statement("a b c = triangle a b c, acute_triangle a b c; p = free p, inside p a b c ? coll a b p");
  EXPECT_TRUE(problem.hypotheses.empty());
  ASSERT_EQ(problem.clauses.size(), 2U);
  EXPECT_EQ(problem.clauses[0].constructions.size(), 4U);
  EXPECT_EQ(problem.clauses[1].constructions.size(), 3U);
}

TEST(OrderWordsTest, WordsWithTwoReadingsAreConditionsOfPointsThatAreNotNew) {
  EXPECT_EQ(hypotheses_of("a b c d = quadrangle; x = free x, eqratio a b b c a x c d ? coll a b x"),
            "eqratio a b b c a x c d");
  EXPECT_EQ(hypotheses_of("a b c d = quadrangle; x = eqratio x a b c d a b d ? coll a b x"), "eqratio a b c d a b d x");
}

}  // namespace
}  // namespace pappus::symbolic
