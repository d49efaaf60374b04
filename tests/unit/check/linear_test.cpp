// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/check/examples.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

TEST(Linear, RefusesAHalvedAngleWithoutABranch) {
  Example example = halved_angle();
  example.proof.steps[0].configuration.clear();
  EXPECT_THAT(verdict(example), HasSubstr("divided by 2 without a branch"));
}

TEST(Linear, RefusesABranchOfOtherTermsOrAnotherDivisor) {
  for (const std::string branch :
       {"branch c d a b 1 -1 0 1", "branch c d a b 1 -1 0 3", "branch c d a b 2 -2 0 2", "branch a c a c 1 -1 0 2"}) {
    Example example = halved_angle();
    set_configuration(example, 0, branch);
    EXPECT_THAT(verdict(example), StartsWith("step 1: an angle equation is divided")) << branch;
  }
  Example example = halved_angle();
  set_configuration(example, 0, "branch a b c d 1 -1 180 2");
  EXPECT_EQ(verdict(example), "accepted") << "the branch of the negated target says the same";
}

TEST(Linear, RefusesABranchThatIsFalseOrFractional) {
  Example example = halved_angle();
  set_configuration(example, 0, "branch c d a b 1 -1 90 2");
  EXPECT_THAT(verdict(example), StartsWith("configuration g1"));
  set_configuration(example, 0, "branch c d a b 1/2 -1/2 0 2");
  EXPECT_THAT(verdict(example), StartsWith("configuration g1"));
}

/// One proof in two figures: where twice an angle is 0, the lines are parallel in one and perpendicular in the other.
TEST(Linear, TheAnswerBelongsToTheFigure) {
  Example example = halved_angle();
  example.proof.coordinates[3] = {decimal(1 - 2), decimal(5 + 6)};  // cd is perpendicular to ab
  EXPECT_THAT(verdict(example), StartsWith("configuration g1"));
  set_configuration(example, 0, "branch c d a b 1 -1 90 2");
  EXPECT_THAT(verdict(example), StartsWith("step 1"));
  set_fact(example, 0, "perp a b c d");
  example.proof.steps[0].combination[0].coefficient = Rational(1, 2);
  example.problem.goals[0] = fact_in(example, "perp c d a b");
  EXPECT_EQ(verdict(example), "accepted");
}

TEST(Linear, RefusesFractionalMultiplesOfOneDirectionFact) {
  const Example example = ExampleBuilder()
                              .point("a", 0, 0)
                              .point("b", 3, 1)
                              .point("c", 1, 5)
                              .point("d", 7, 7)
                              .hypothesis("angeq c d a b 2 -2 0")
                              .linear("para a b c d", "linear_direction", {{"1", "p1", "para a b c d"}})
                              .goal("para a b c d", "1");
  EXPECT_THAT(verdict(example), HasSubstr("does not imply 'para a b c d'"));
}

TEST(Linear, GivesFractionalAngleSumsNoMeaning) {
  const Example example = ExampleBuilder()
                              .point("a", 0, 0)
                              .point("b", 3, 1)
                              .point("c", 1, 5)
                              .point("d", 7, 7)
                              .hypothesis("angeq c d a b 1/2 -1/2 0")
                              .linear("para a b c d", "linear_direction", {{"-2", "p1", "angeq c d a b 1/2 -1/2 0"}})
                              .goal("para a b c d", "1");
  EXPECT_THAT(verdict(example), HasSubstr("is no equation of this table"));
}

TEST(Linear, CountsConstantAnglesModuloAHalfTurn) {
  const auto example = [](const std::string& angle) {
    return ExampleBuilder()
        .point("a", 0, 0)
        .point("b", 1, 0)
        .point("c", 0, 1)
        .point("d", 2, 3)
        .hypothesis("aconst a b a d 45")
        .hypothesis("aconst a d a c 45")
        .linear("aconst a b a c " + angle, "linear_direction",
                {{"1", "p1", "aconst a b a d 45"}, {"1", "p2", "aconst a d a c 45"}})
        .goal("acompute b a c a", "1")
        .goal("perp a b a c", "1")
        .build();
  };
  // d is not on the bisector, so the hypotheses do not hold here; at (2, 2) they do.
  Example right = example("90");
  EXPECT_THAT(verdict(right), StartsWith("hypothesis p1: it does not hold in the figure"));
  right.proof.coordinates[3] = {decimal(2), decimal(2)};
  EXPECT_EQ(verdict(right), "accepted");
  Example turned = example("-90");
  turned.proof.coordinates[3] = right.proof.coordinates[3];
  EXPECT_EQ(verdict(turned), "accepted");
  Example wrong = example("60");
  wrong.proof.coordinates[3] = right.proof.coordinates[3];
  EXPECT_THAT(verdict(wrong), StartsWith("step 1: the constants do not add up"));
}

TEST(Linear, RefusesTermsThatDoNotAddUp) {
  Example example = products_of_lengths();
  example.proof.steps[0].combination.pop_back();
  EXPECT_THAT(verdict(example), StartsWith("step 1: the terms do not add up"));
  example = products_of_lengths();
  set_fact(example, 0, "rconst e f a b 8");
  EXPECT_THAT(verdict(example), StartsWith("step 1: the terms do not add up")) << "log 2 is left over";
}

TEST(Linear, KeepsTheTablesApart) {
  Example example = segment_sum();
  example.proof.steps[1].rule = Rule::kLinearLogLength;
  EXPECT_THAT(verdict(example), StartsWith("step 2: the conclusion is no single equation of this table"));
  example.proof.steps[1].rule = Rule::kLinearSquaredLength;
  EXPECT_THAT(verdict(example), StartsWith("step 2: the conclusion is no single equation of this table"));
}

TEST(Linear, NeedsDistinctPoints) {
  Example example = same_point_two_lines();
  set_fact(example, 1, "eqangle x y x s x y x s");
  EXPECT_THAT(verdict(example), StartsWith("step 2: the conclusion is no single equation"));
}

TEST(Linear, ComparesLargeNumbersByTheirPrimes) {
  const auto example = [](const std::string& ratio) {
    return ExampleBuilder()
        .point("a", 0, 0)
        .point("b", 1009, 0)
        .point("c", 0, 1)
        .point("d", 1, 1)
        .point("e", 0, 2)
        .point("f", 1022117, 2)
        .hypothesis("rconst a b c d 1009")
        .hypothesis("rconst e f a b 1013")
        .linear("rconst e f c d " + ratio, "linear_log_length",
                {{"1", "p1", "rconst a b c d 1009"}, {"1", "p2", "rconst e f a b 1013"}})
        .goal("rconst e f c d " + ratio, "1")
        .build();
  };
  EXPECT_EQ(verdict(example("1022117")), "accepted");
  EXPECT_THAT(verdict(example("1022119")), StartsWith("step 1: the terms do not add up"));
  EXPECT_THAT(verdict(example("1000000000000000000000000000000000000000000000000000000000000000000007")),
              StartsWith("step 1: the conclusion is no single equation"));
}

TEST(Linear, SimilarTrianglesThatShareSidesAreEliminatedOverTheIntegers) {
  // abc is equilateral: simtri a b c b c a makes three times an angle zero, and not the angle.
  const auto example = [](const std::string& target) {
    mpf_class root(3, 400);
    root = sqrt(root);
    return ExampleBuilder()
        .point("a", 0, 0)
        .point("b", 2, 0)
        .point("c", 1, root)
        .hypothesis("simtri a b c b c a")
        .linear(target, "linear_direction", {{"1", "p1", target}})
        .goal(target, "1")
        .build();
  };
  EXPECT_EQ(verdict(example("angeq a b b c 3 -3 0")), "accepted");
  EXPECT_EQ(verdict(example("angeq a b b c a c -2 1 1 0")), "accepted");
  EXPECT_THAT(verdict(example("aconst a b a c 60")), HasSubstr("does not imply"));
}

}  // namespace
}  // namespace pappus::symbolic
