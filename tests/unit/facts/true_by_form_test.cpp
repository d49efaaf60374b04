// SPDX-License-Identifier: Apache-2.0
#include "symbolic/facts/true_by_form.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pappus::symbolic {
namespace {

bool says_nothing(const std::string& text) {
  const std::vector<std::string> names{"a", "b", "c", "d"};
  const auto fact = parse_fact(text, names);
  EXPECT_TRUE(fact.has_value()) << text;
  return fact && is_true_by_form(fact.value());
}

TEST(TrueByForm, KnowsWhatHoldsForAllPoints) {
  for (const char* text :
       {"cong a b b a", "para a b a b", "eqangle a b c d a b c d", "eqangle a b b a c d c d", "eqratio a b c d b a d c",
        "simtri a b c a b c", "contri a b c a b c", "idc a a", "rconst a b b a 1", "distseq a b b a 1 -1",
        "angeq a b a b 2 -2 180", "distmeq a b b a 1 -1 1"})
    EXPECT_TRUE(says_nothing(text)) << text;
}

TEST(TrueByForm, IsFalseForWhatSaysSomething) {
  for (const char* text :
       {"cong a b a c", "perp a b a b", "eqangle a b c d c d a b", "eqratio a b c d c d a b", "simtrir a b c a b c",
        "simtri a b c b c a", "idc a b", "rconst a b a b 2", "distseq a b b a 1 1", "angeq a b a b 2 -2 90",
        "distmeq a b b a 1 -1 2", "between a b c", "acompute a b a b"})
    EXPECT_FALSE(says_nothing(text)) << text;
}

TEST(TrueByForm, SurvivesFactsOutOfShape) {
  EXPECT_FALSE(is_true_by_form({Predicate::kLengthSum, {PointId(0), PointId(1)}, {}}));
  EXPECT_FALSE(is_true_by_form({Predicate::kCongruent, {PointId(0)}, {}}));
  EXPECT_FALSE(is_true_by_form({Predicate::kSimilar, {}, {}}));
}

}  // namespace
}  // namespace pappus::symbolic
