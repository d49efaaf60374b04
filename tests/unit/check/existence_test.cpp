// SPDX-License-Identifier: Apache-2.0
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/check/independent_facts.h"
#include "tests/unit/check/example.h"

namespace pappus::symbolic {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

/// A triangle with its orthocentre on all three altitudes, and the steps from two of them to the third.
ExampleBuilder altitudes() {
  return ExampleBuilder()
      .point("a", 0, 4)
      .point("b", -1, 0)
      .point("c", 2, 0)
      .point("h", 0, quotient(1, 2))
      .hypothesis("perp a h b c")
      .hypothesis("perp b h a c");
}

ExistenceDerivation third_altitude() {
  const Example claim =
      altitudes()
          .step("dist2eq a b h c a c h b 1 1 -1 -1", "perpendicular_squares", {"p1"})
          .step("dist2eq b a h c b c h a 1 1 -1 -1", "perpendicular_squares", {"p2"})
          .linear("dist2eq c a h b c b h a 1 1 -1 -1", "linear_squared_length",
                  {{"1", "2", "dist2eq b a h c b c h a 1 1 -1 -1"}, {"-1", "1", "dist2eq a b h c a c h b 1 1 -1 -1"}})
          .step("perp c h a b", "perpendicular_from_squares", {"3"})
          .goal("perp c h a b", "4");
  return {claim.problem.goals, claim.proof.configuration, claim.proof.steps, claim.proof.goals, std::nullopt};
}

Example orthocentre() {
  Example example = altitudes().hypothesis("perp c h a b").goal("perp h a c b", "p1");
  example.proof.existence = Existence{{example.proof.hypotheses[0], example.proof.hypotheses[1]}, {third_altitude()}};
  return example;
}

bool is_certified(const Example& example) {
  const auto answer = check_proof(example.proof, example.problem);
  return answer && answer.value().existence_is_certified;
}

TEST(Existence, IsCertifiedByTheSectionAlone) {
  Example example = orthocentre();
  EXPECT_EQ(verdict(example), "accepted");
  EXPECT_TRUE(is_certified(example));
  example.proof.existence.reset();
  EXPECT_EQ(verdict(example), "accepted");
  EXPECT_FALSE(is_certified(example));
}

TEST(Existence, EveryHypothesisHasToFollow) {
  Example without_derivation = orthocentre();
  without_derivation.proof.existence->derivations.clear();
  EXPECT_THAT(verdict(without_derivation), AllOf(StartsWith("existence:"), HasSubstr("hypothesis p3")));
  Example fewer = orthocentre();
  fewer.proof.existence->independent.pop_back();
  EXPECT_THAT(verdict(fewer), StartsWith("existence, derivation 1"));
  Example exchanged = orthocentre();
  exchanged.proof.existence->independent[0] = exchanged.proof.hypotheses[2];
  EXPECT_THAT(verdict(exchanged), StartsWith("existence, derivation 1"));
  Example damaged = orthocentre();
  damaged.proof.existence->derivations[0].steps[2].combination[0].coefficient = 2;
  EXPECT_THAT(verdict(damaged), StartsWith("existence, derivation 1, step 3"));
  Example other = orthocentre();
  other.proof.existence->derivations[0].facts[0] = fact_in(other, "perp c b a h");
  EXPECT_THAT(verdict(other), StartsWith("existence, derivation 1, goal 1"));
}

TEST(Existence, IndependentFactsHaveAFigure) {
  Example all = orthocentre();
  all.proof.existence->independent.push_back(all.proof.hypotheses[2]);
  EXPECT_THAT(verdict(all), HasSubstr("'perp c h a b' is not independent"));
  // One that fails in the figure, in a direction that the others leave free.
  Example false_fact = orthocentre();
  false_fact.proof.existence->independent.push_back(fact_in(false_fact, "cong a b a c"));
  EXPECT_THAT(verdict(false_fact), HasSubstr("no exact figure"));
  Example open = orthocentre();
  open.proof.existence->independent.push_back(fact_in(open, "ncoll a b c"));
  EXPECT_THAT(verdict(open), HasSubstr("cannot be read"));
  Example goal = orthocentre();
  goal.proof.existence->independent.push_back(fact_in(goal, "rcompute a b a c"));
  EXPECT_THAT(verdict(goal), HasSubstr("cannot be read"));
}

/// The facts may be others than the hypotheses: what counts is that the hypotheses follow.
TEST(Existence, OtherFactsMayDefineTheFigure) {
  Example example = altitudes().goal("perp h a c b", "p1");
  example.proof.existence = Existence{{fact_in(example, "perp c b h a"), fact_in(example, "perp b h a c")}, {}};
  EXPECT_THAT(verdict(example), HasSubstr("hypothesis p1"));
  const Example claim =
      altitudes().linear("perp a h b c", "linear_direction", {{"-1", "p1", "perp c b h a"}}).goal("perp a h b c", "1");
  ExistenceDerivation turned{claim.problem.goals, {}, claim.proof.steps, claim.proof.goals, std::nullopt};
  example.proof.existence->derivations.push_back(turned);
  EXPECT_EQ(verdict(example), "accepted");
}

/// |ab| = |ac| and |ab| = (1 + 1e-75) |ac|: the 70 decimals of the figure do not tell them apart.
TEST(Existence, ExactContradictionsNameThePremises) {
  const std::string almost_one = "1" + std::string(74, '0') + "1/1" + std::string(75, '0');
  const Example example = ExampleBuilder()
                              .point("a", 0, 0)
                              .point("b", 1, 0)
                              .point("c", quotient(3, 5), quotient(4, 5))
                              .hypothesis("dist2eq a b a c 2 -2")
                              .hypothesis("cong a b a c")
                              .hypothesis("rconst a b a c " + almost_one)
                              .goal("cong a b a c", "p2");
  EXPECT_THAT(verdict(example), HasSubstr("premises p2 and p3 contradict each other: 'cong a b a c'"));
  const auto answer = check_proof(example.proof, example.problem);
  ASSERT_FALSE(answer);
  EXPECT_TRUE(answer.error().is_contradiction);
}

TEST(Existence, DirectionsContradictModuloOne) {
  const std::string almost = "30." + std::string(80, '0') + "1";
  const Example example = ExampleBuilder()
                              .point("a", 0, 0)
                              .point("b", 1, 0)
                              .point("c", 2, 0)
                              .point("d", sqrt(number(3)), 1)
                              .hypothesis("coll a b c")
                              .hypothesis("aconst a b a d 30")
                              .hypothesis("aconst a c a d " + almost)
                              .goal("coll a b c", "p1");
  EXPECT_THAT(verdict(example), HasSubstr("premises p1, p2 and p3 contradict each other"));
}

/// p0 between o and u at one half, and points at 1/4, 1/16, … by intercepts, the last of which is said to be o itself.
/// That forces all of them to o, but the figure as written violates nothing by 1e-60.
TEST(Existence, ChainsOfSquaresDoNotHideAContradiction) {
  ExampleBuilder builder;
  mpf_class length(0.5, 400);
  builder.point("o", 0, 0).point("u", 1, 0).point("v", 0, 1).point("p0", length, 0);
  builder.hypothesis("coll p0 o u");
  constexpr int squarings = 8;
  for (int i = 0; i < squarings; ++i) {
    const std::string p = "p" + std::to_string(i), q = "q" + std::to_string(i), r = "r" + std::to_string(i);
    const std::string next = "p" + std::to_string(i + 1);
    builder.point(q, 0, length);
    length *= length;
    builder.point(r, 0, length).point(next, length, 0);
    builder.hypothesis("coll " + q + " o v").hypothesis("para " + q + " " + p + " u v");
    builder.hypothesis("coll " + r + " o v").hypothesis("para " + r + " " + p + " u " + q);
    builder.hypothesis("coll " + next + " o u").hypothesis("para " + next + " " + r + " u v");
  }
  const Example example = builder.hypothesis("idc p8 o").goal("coll p0 o u", "p1");
  EXPECT_THAT(verdict(example),
              AllOf(HasSubstr("hold together in no exact figure near this one"), HasSubstr("'idc p8 o'")));
}

/// Where a line touches a circle, a point may be off by 1e-35 along the line and violate nothing by 1e-60.
TEST(Existence, TouchingCurvesAreNoContradiction) {
  for (const double error : {0.0, 1e-35}) {
    const Example example = ExampleBuilder()
                                .point("o", 0, 0)
                                .point("a", 0, 1)
                                .point("t", 1, 1)
                                .point("x", number(error), 1)
                                .hypothesis("perp o a a t")
                                .hypothesis("coll x a t")
                                .hypothesis("cong o x o a")
                                .goal("coll x a t", "p2");
    EXPECT_EQ(verdict(example), "accepted") << error;
    EXPECT_FALSE(is_certified(example));
  }
}

TEST(Existence, NearlyParallelLinesAreNoContradiction) {
  const mpf_class slope = quotient(1, 1'000'000) * quotient(1, 1'000'000);
  const Example example = ExampleBuilder()
                              .point("a", 0, 0)
                              .point("b", 1, 0)
                              .point("c", 0, -slope)
                              .point("d", 1, 2 * slope)
                              .point("x", quotient(1, 3), 0)
                              .hypothesis("coll x a b")
                              .hypothesis("coll x c d")
                              .goal("coll x a b", "p1");
  EXPECT_EQ(verdict(example), "accepted");
}

TEST(Existence, PartsOfHypothesesAreTakenTogether) {
  Example square = ExampleBuilder()
                       .point("a", 0, 0)
                       .point("b", 1, 0)
                       .point("c", 1, 1)
                       .point("d", 0, 1)
                       .point("m", quotient(1, 2), quotient(1, 2))
                       .hypothesis("cong a b b c")
                       .hypothesis("perp a b b c")
                       .hypothesis("midp m a c")
                       .hypothesis("circle m a b c d")
                       .hypothesis("coll b m d")
                       .goal("cong a b b c", "p1");
  const auto facts = independent_facts(square.proof);
  ASSERT_TRUE(facts);
  // |ma| = |mc| is said twice, and |mb| = |ma| follows from Thales.
  EXPECT_THAT(facts->dependent, SizeIs(2));
  EXPECT_THAT(facts->independent, SizeIs(5));
  EXPECT_EQ(facts->independent[2], square.proof.hypotheses[2]);
}

}  // namespace
}  // namespace pappus::symbolic
