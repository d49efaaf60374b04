// SPDX-License-Identifier: Apache-2.0
// Squared lengths, proportional division, straight lines by lengths, and the law of sines: each accepted as it
// stands and refused once a condition is missing or another is put in its place.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "tests/unit/check/example.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;

/// a = (0, 0), b = (3, 4), c = (20, 0), and d on bc on the bisector at a.
ExampleBuilder bisector() {
  return ExampleBuilder()
      .point("a", 0, 0)
      .point("b", 3, 4)
      .point("c", 20, 0)
      .point("d", quotient(64, 10), quotient(32, 10))
      .hypothesis("coll d b c");
}

Example bisector_theorem() {
  return bisector()
      .hypothesis("eqangle a b a d a d a c")
      .configuration("ncoll a b d")
      .configuration("ncoll a c d")
      .step("eqratio d b d c a b a c", "law_of_sines", {"p1", "p2"}, {"g1", "g2"})
      .goal("eqratio d b d c a b a c", "1");
}

Example bisector_converse() {
  return bisector()
      .hypothesis("eqratio d b d c a b a c")
      .configuration("ncoll a b d")
      .configuration("ncoll a c d")
      .configuration("neqangle a b a d a c a d")
      .step("eqangle a b a d a d a c", "angle_from_sines", {"p1", "p2"}, {"g1", "g2", "g3"})
      .goal("eqangle a b a d a d a c", "1");
}

Example divided_segments() {
  return ExampleBuilder()
      .point("a", 0, 0)
      .point("b", 1, 1)
      .point("c", 3, 3)
      .point("d", 0, 5)
      .point("e", 2, 5)
      .point("f", 6, 5)
      .hypothesis("coll a b c")
      .hypothesis("coll d e f")
      .hypothesis("eqratio b c c a e f f d")
      .configuration("between b a c")
      .configuration("between e d f")
      .step("eqratio a b b c d e e f", "proportional_division", {"p1", "p2", "p3"}, {"g1", "g2"})
      .goal("eqratio a b b c d e e f", "1");
}

Example straight_line() {
  return ExampleBuilder()
      .point("a", 0, 0)
      .point("b", 1, 2)
      .point("c", 3, 6)
      .hypothesis("distseq a b b c a c 1 1 -1")
      .step("coll a b c", "collinear_from_lengths", {"p1"})
      .goal("coll a b c", "1");
}

Example median() {
  return ExampleBuilder()
      .point("m", 0, 0)
      .point("a", -1, 2)
      .point("b", 1, -2)
      .point("p", 5, 1)
      .hypothesis("midp m a b")
      .step("dist2eq p m p a p b a b 4 -2 -2 1", "median_length", {"p1"})
      .goal("dist2eq p m p a p b a b 4 -2 -2 1", "1");
}

Example altitudes() {
  return ExampleBuilder()
      .point("a", 1, 4)
      .point("b", 0, 0)
      .point("c", 5, 0)
      .point("d", 1, 1)
      .hypothesis("perp d c a b")
      .hypothesis("perp d b a c")
      .step("dist2eq d a c b d b c a 1 1 -1 -1", "perpendicular_squares", {"p1"})
      .step("dist2eq d a b c d c b a 1 1 -1 -1", "perpendicular_squares", {"p2"})
      .linear("dist2eq a b d c a c d b 1 1 -1 -1", "linear_squared_length",
              {{"1", "1", "dist2eq d a c b d b c a 1 1 -1 -1"}, {"-1", "2", "dist2eq d a b c d c b a 1 1 -1 -1"}})
      .goal("dist2eq d b c a d c b a 1 1 -1 -1", "3");
}

TEST(MeasureRules, AreAcceptedAsTheyStand) {
  for (const Example& example :
       {bisector_theorem(), bisector_converse(), divided_segments(), straight_line(), median()}) {
    EXPECT_EQ(verdict(example), "accepted");
  }
}

TEST(MeasureRules, LawOfSinesUsesListedTrianglesOnly) {
  Example example = bisector_theorem();
  example.proof.steps[0].configuration = {0};
  EXPECT_THAT(verdict(example), HasSubstr("do not give the conclusion"));
}

TEST(MeasureRules, LawOfSinesNeedsTheEqualAngles) {
  Example example = bisector_theorem();
  example.proof.steps[0].premises.pop_back();
  EXPECT_THAT(verdict(example), HasSubstr("do not give the conclusion"));
}

TEST(MeasureRules, EqualSinesNeedTheBranch) {
  Example example = bisector_converse();
  example.proof.steps[0].configuration = {0, 1};
  EXPECT_THAT(verdict(example), HasSubstr("neqangle"));
}

TEST(MeasureRules, EqualSinesNeedTheRatio) {
  Example example = bisector_converse();
  example.proof.steps[0].premises.pop_back();
  EXPECT_THAT(verdict(example), HasSubstr("do not make the sines equal"));
}

TEST(MeasureRules, DivisionNeedsTheSamePlaceInBoth) {
  Example example = divided_segments();
  example.proof.steps[0].configuration = {0};
  EXPECT_THAT(verdict(example), HasSubstr("divide"));
  example = divided_segments();
  example.proof.steps[0].premises.pop_back();
  EXPECT_THAT(verdict(example), HasSubstr("no other ratio"));
}

TEST(MeasureRules, StraightLineNeedsTheWholeSum) {
  Example example = straight_line();
  example.proof.steps[0].premises.clear();
  EXPECT_NE(verdict(example), "accepted");
}

TEST(MeasureRules, MedianNeedsTheMidpointAndItsFormula) {
  Example example = median();
  set_fact(example, 0, "dist2eq p m p a p b a b 4 -2 -2 2");
  EXPECT_NE(verdict(example), "accepted");
  example = median();
  example.proof.steps[0].premises.clear();
  EXPECT_THAT(verdict(example), HasSubstr("midpoint"));
}

TEST(MeasureRules, SquaresOfPerpendicularSegments) {
  Example example = altitudes();
  EXPECT_EQ(verdict(example), "accepted");
  example.proof.steps[0].premises = example.proof.steps[1].premises;
  EXPECT_NE(verdict(example), "accepted");
}

}  // namespace
}  // namespace pappus::symbolic
