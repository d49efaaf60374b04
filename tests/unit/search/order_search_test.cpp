// SPDX-License-Identifier: Apache-2.0
// Inequalities that need an auxiliary point, and one that an auxiliary point must not help to read off the figure.
#include <gtest/gtest.h>

#include <string>

#include "symbolic/check/check_proof.h"
#include "symbolic/search/prove_with_points.h"
#include "tests/unit/search/sample_searches.h"

namespace pappus::symbolic {
namespace {

PointsOutcome searched(const Drawn& sample, std::size_t attempts) {
  SearchOptions options;
  options.attempts = attempts;
  return prove_with_points(sample.problem, sample.figure, HeuristicGuide(), {}, options);
}

TEST(OrderSearch, FindsThePointOfAnInequality) {
  for (const std::string statement :
       {"a b c = triangle a b c; m = midpoint m b c ? distsgt a b a c a m 1 1 -2",
        "a b c = triangle a b c; p = free p, inside p a b c ? distsgt a b a c p b p c 1 1 -1 -1"}) {
    const Drawn sample = drawn(statement);
    const PointsOutcome outcome = searched(sample, 200);
    ASSERT_TRUE(outcome.prover.proof.has_value()) << statement;
    EXPECT_FALSE(outcome.prover.proof->auxiliary.empty());
    EXPECT_TRUE(check_proof(*outcome.prover.proof, sample.problem)) << statement;
  }
}

/// IMO 2006 P1. That P lies on the circle through B, C and the incentre follows by halving an angle, and which half is
/// meant from P being inside the triangle. Until plain angles can be compared, only the figure would tell.
TEST(OrderSearch, ReadsNoHalfOfAnAngleOffTheFigure) {
  const PointsOutcome outcome =
      searched(drawn("a b c = triangle a b c; i = incenter i a b c; p = free p, angeq b a c a c p b p 1 -1 2 -2 0, "
                     "inside p a b c, diff p i ? longer a p a i"),
               200);
  EXPECT_FALSE(outcome.prover.proof.has_value());
  EXPECT_EQ(outcome.prover.reason, "a proof was found, but it reads order off the figure");
}

/// AC laid off on the ray AB ends between A and B, in this figure.
TEST(OrderSearch, LaysOffNoLengthToReadAComparisonOffTheFigure) {
  EXPECT_EQ(searched(drawn("a@0_0 = ; b@3_0 = ; c@1_1.5 = ? longer a b a c"), 300).status, SearchStatus::kExhausted);
}

}  // namespace
}  // namespace pappus::symbolic
