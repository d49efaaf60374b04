// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/sampling/judge_fact.h"

namespace pappus::symbolic::sampling {
namespace {

/// a(0,0) b(2,0) c(0,2) d(2,2) m(1,1) e(4,0) g(1,0) h(1,0.25).
const std::vector<std::string> kNames = {"a", "b", "c", "d", "m", "e", "g", "h"};
const SampledFigure kFigure = {{0, 0}, {2, 0}, {0, 2}, {2, 2}, {1, 1}, {4, 0}, {1, 0}, {1, 0.25L}};

Judgement judgement(const std::string& text) {
  auto read = parse_fact(text, kNames);
  EXPECT_TRUE(read) << text;
  return judge(read.value(), kFigure);
}

TEST(OrderMargin, IsPositiveWhereTheConditionHolds) {
  for (const char* text : {"diff a b",
                           "ncoll a b c",
                           "npara a b a c",
                           "nperp a b a d",
                           "sameclock a b c b d c",
                           "counterclock a b c",
                           "between g a b",
                           "outside e a b",
                           "sameside g a b m a d",
                           "sameside e a b b a g",
                           "nsameside g a b e a b",
                           "longer a e a b",
                           "acute b a d",
                           "obtuse a h b",
                           "branch a b a d 1 -1 30 2",
                           "neqangle a b a d a b a c",
                           "samehalf a c a b a b c",
                           "samehalfc a c a b m",
                           "sameflank a b a b c e b d",
                           "distsgt a b a c b c 1 1 -1",
                           "angsgt b a c c a d 1 -1 -30",
                           "angsge b a c c a d 1 -1 -30"}) {
    EXPECT_EQ(judgement(text), Judgement::kHolds) << text;
  }
}

TEST(OrderMargin, IsNegativeWhereTheConditionFails) {
  for (const char* text : {"diff a a",
                           "ncoll a g b",
                           "npara a b c d",
                           "nperp a b a c",
                           "sameclock a b c b c d",
                           "counterclock a c b",
                           "between a g b",
                           "outside g a b",
                           "sameside g a b e a b",
                           "nsameside g a b m a d",
                           "longer a b a e",
                           "acute a h b",
                           "obtuse b a d",
                           "branch a b a c 1 -1 0 2",
                           "neqangle a b a d a d a c",
                           "samehalf a b a b a b c",
                           "samehalfc a b a b m",
                           "sameflank a c a b c e b d",
                           "distsgt a b b e a e 1 -1 -1",
                           "angsgt b a c c a d 1 -1 -50"}) {
    EXPECT_EQ(judgement(text), Judgement::kFails) << text;
  }
}

TEST(OrderMargin, LeavesTheBorderOpen) {
  for (const char* text : {"longer a b a c", "acute b a c", "obtuse b a c", "distsgt a g g b a b 1 1 -1"}) {
    EXPECT_EQ(judgement(text), Judgement::kUnclear) << text;
  }
}

}  // namespace
}  // namespace pappus::symbolic::sampling
