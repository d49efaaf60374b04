// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/check/examples.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

/// Ways to prove falsehoods, or truths without a reason, that geometry provers have fallen for.

ExampleBuilder four_points_of_a_circle() {
  return ExampleBuilder().point("a", 5, 0).point("b", 3, 4).point("c", -4, 3).point("d", 0, -5).point("o", 0, 0);
}

TEST(Trap, MembershipOfACircleIsNotTakenFromCoordinates) {
  Example read_off = four_points_of_a_circle().hypothesis("cong o a o b").goal("cyclic a b c d", "p1");
  read_off.proof.configuration.push_back(fact_in(read_off, "cyclic a b c d"));
  EXPECT_THAT(verdict(read_off), StartsWith("configuration g1: an equality is never read off the figure"));
  read_off.proof.configuration.clear();
  EXPECT_THAT(verdict(read_off), StartsWith("goal 1"));
  const Example without_premise = four_points_of_a_circle()
                                      .hypothesis("cong o a o b")
                                      .step("cyclic a b c d", "concyclic_merge", {})
                                      .goal("cyclic a b c d", "1");
  EXPECT_THAT(verdict(without_premise), StartsWith("step 1"));
  const Example too_small = four_points_of_a_circle()
                                .hypothesis("cong o a o b")
                                .hypothesis("cong o a o c")
                                .step("circle o a b c", "circle_from_equal_distances", {"p1", "p2"})
                                .step("circle o a b c d", "concyclic_merge", {"1"})
                                .goal("cyclic a b c d", "2");
  EXPECT_THAT(verdict(too_small), StartsWith("step 2"));
}

TEST(Trap, ThreePointsThatLieOnALineHaveNoCircle) {
  // The four points are collinear, perhaps because the goal says so; no inscribed angle follows from "cyclic".
  const Example example =
      ExampleBuilder()
          .point("a", 0, 0)
          .point("b", 1, 1)
          .point("c", 3, 3)
          .point("d", 7, 7)
          .hypothesis("cyclic a b c d")
          .linear("eqangle c a c b d a d b", "linear_direction", {{"1", "p1", "eqangle c a c b d a d b"}})
          .goal("eqangle c a c b d a d b", "1");
  EXPECT_THAT(verdict(example), StartsWith("step 1: 'cyclic a b c d' does not imply"));
}

TEST(Trap, ABranchIsNotReadOffATangency) {
  // The line touches the circle at x = y, which is exactly on the perpendicular through the centre.
  const Example example = ExampleBuilder()
                              .point("x", 0, 5)
                              .point("y", 0, 5)
                              .point("p", 2, 5)
                              .point("q", 3, 5)
                              .point("a", 3, 4)
                              .point("b", -4, 3)
                              .point("c", 0, -5)
                              .hypothesis("coll x p q")
                              .hypothesis("coll y p q")
                              .hypothesis("cyclic x y a b c")
                              .configuration("samehalf x y p q a b c")
                              .step("idc x y", "same_point_line_circle", {"p1", "p2", "p3"}, {"g1"})
                              .goal("idc x y", "1");
  EXPECT_THAT(verdict(example), StartsWith("configuration g1: it is not certain"));
}

TEST(Trap, EqualCoordinatesDoNotMakeOnePoint) {
  Example example = same_point_two_lines();
  example.proof.steps[0].premises.clear();
  EXPECT_THAT(verdict(example), StartsWith("step 1"));
  example.proof.steps.clear();
  example.proof.configuration.push_back(fact_in(example, "idc x y"));
  EXPECT_THAT(verdict(example), StartsWith("configuration g2"));
}

TEST(Trap, PointsThatMayCoincideHaveNoDirection) {
  // eqangle holds trivially when x and a coincide; it must not put y on a circle.
  const Example example = ExampleBuilder()
                              .point("a", 0, 0)
                              .point("b", 4, 0)
                              .point("x", 0, 0)
                              .point("y", 3, 7)
                              .hypothesis("eqangle x a x b y a y b")
                              .configuration("ncoll a b y")
                              .step("cyclic a b y x", "concyclic_from_angle", {"p1"}, {"g1"})
                              .goal("cyclic a b x y", "1");
  EXPECT_THAT(verdict(example), StartsWith("step 1"));
}

TEST(Trap, BetweennessPresumesCollinearity) {
  Example example = ExampleBuilder()
                        .point("a", 0, 0)
                        .point("b", 1, 2)
                        .point("c", 3, 6)
                        .point("d", 0, 1)
                        .point("e", 0, 2)
                        .hypothesis("cong a d d e")
                        .configuration("between b a c")
                        .goal("cong a d d e", "p1")
                        .goal("between b c a", "g1");
  EXPECT_THAT(verdict(example), StartsWith("goal 2: the three points are not shown collinear"));
  example.problem.hypotheses[0] = example.proof.hypotheses[0] = fact_in(example, "coll c b a");
  example.problem.goals[0] = example.problem.hypotheses[0];
  EXPECT_EQ(verdict(example), "accepted");
}

TEST(Trap, StepsDoNotSupportThemselvesOrEachOther) {
  Example circular = isosceles_angles();
  circular.proof.steps[0].premises = {reference_in("1")};
  EXPECT_THAT(verdict(circular), StartsWith("step 1: it refers to a step that is not before it"));
  Example forward = isosceles_angles();
  forward.proof.steps.push_back(isosceles_sides().proof.steps[0]);
  forward.proof.steps[1].fact = fact_in(forward, "cong a b a c");
  forward.proof.steps[1].premises = {reference_in("1")};
  forward.proof.steps[0].premises = {reference_in("2")};
  EXPECT_THAT(verdict(forward), StartsWith("step 1: it refers to a step that is not before it"));
  Example by_configuration = isosceles_angles();
  by_configuration.proof.steps[0].premises = {reference_in("g1")};
  EXPECT_THAT(verdict(by_configuration), StartsWith("step 1: a configuration fact is no premise"));
}

}  // namespace
}  // namespace pappus::symbolic
