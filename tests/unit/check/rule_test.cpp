// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/check/examples.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

/// The step's configuration facts do all count: without any one of them the step is refused.
void expect_configuration_needed(const Example& example, std::size_t step) {
  for (std::size_t i = 0; i < example.proof.steps[step].configuration.size(); ++i) {
    Example without = example;
    auto& listed = without.proof.steps[step].configuration;
    listed.erase(listed.begin() + static_cast<std::ptrdiff_t>(i));
    EXPECT_THAT(verdict(without), StartsWith("step " + std::to_string(step + 1)))
        << "without its configuration fact " << i;
  }
}

void expect_premises_needed(const Example& example, std::size_t step) {
  for (std::size_t i = 0; i < example.proof.steps[step].premises.size(); ++i) {
    Example without = example;
    auto& premises = without.proof.steps[step].premises;
    premises.erase(premises.begin() + static_cast<std::ptrdiff_t>(i));
    EXPECT_THAT(verdict(without), StartsWith("step " + std::to_string(step + 1))) << "without its premise " << i;
  }
}

TEST(Rules, AcceptEveryExample) {
  for (const auto& [name, example] : all_examples()) EXPECT_EQ(verdict(example), "accepted") << name;
}

TEST(Rules, NeedEveryPremiseAndConfigurationFactOfTheirFirstStep) {
  for (const auto& [name, example] : all_examples()) {
    SCOPED_TRACE(name);
    const bool spare_longer = name.find("similar") == 0 || name.find("congruent") == 0;
    if (!spare_longer) expect_premises_needed(example, 0);
    expect_configuration_needed(example, 0);
  }
}

TEST(Isosceles, RefusesAConfigurationFactOfOtherPoints) {
  Example example = isosceles_angles();
  example.proof.steps[0].configuration = {1};
  EXPECT_THAT(verdict(example), HasSubstr("'ncoll a b c' is not listed"));
}

TEST(Isosceles, RefusesAnglesThatAreNotAtTheBase) {
  Example example = isosceles_angles();
  set_fact(example, 0, "eqangle b a b c c a c b");
  EXPECT_THAT(verdict(example), HasSubstr("step 1: the conclusion's angles are not those at the base"));
}

TEST(Isosceles, RefusesSidesWithoutACommonEnd) {
  Example example = isosceles_sides();
  set_fact(example, 0, "cong a b c a");
  EXPECT_THAT(verdict(example), HasSubstr("no common end"));
}

TEST(Similar, RefusesTheOtherOrientation) {
  for (const std::string criterion : {"sas", "sss", "ssa"}) {
    Example example = triangles(criterion, Shape::kSimilarMirrored);
    set_fact(example, 0, "simtri a b c d e f");
    EXPECT_THAT(verdict(example), StartsWith("step 1")) << criterion;
    set_configuration(example, 0, "sameclock a b c d e f");
    EXPECT_THAT(verdict(example), StartsWith("configuration g1: it is not certain")) << criterion;
  }
}

TEST(Similar, AcceptsTheSameOrientationInOtherWords) {
  Example example = triangles("sas", Shape::kSimilar);
  set_configuration(example, 0, "sameclock f e d a c b");
  EXPECT_EQ(verdict(example), "accepted");
  set_configuration(example, 0, "sameclock a b c d f e");
  EXPECT_THAT(verdict(example), StartsWith("configuration g1"));
}

TEST(Similar, NeedsTheAngleBetweenTheSides) {
  Example example = triangles("sas", Shape::kSimilar);
  example.proof.hypotheses[0] = example.problem.hypotheses[0] = fact_in(example, "eqangle b a b c e d e f");
  EXPECT_THAT(verdict(example), StartsWith("step 1: no premise implies 'eqangle a b a c d e d f'"));
}

TEST(Similar, CountsOneAngleOnce) {
  Example example = triangles("aa", Shape::kSimilar);
  example.proof.hypotheses[1] = example.problem.hypotheses[1] = fact_in(example, "eqangle a c a b d f d e");
  EXPECT_THAT(verdict(example), HasSubstr("two angles"));
}

TEST(Similar, IsNotCongruentWithoutASide) {
  Example example = triangles("aa", Shape::kCongruent);
  example.proof.steps[0].premises.pop_back();
  EXPECT_THAT(verdict(example), HasSubstr("no side"));
}

TEST(Similar, SideSideAngleNeedsTheLongerOppositeSide) {
  // |ab| = |de| = 5 and |bc| = |ef| < 5 at equal angles: the two triangles of the ambiguous case.
  const auto ambiguous = ExampleBuilder()
                             .point("a", 0, 0)
                             .point("b", 4, 3)
                             .point("c", 3, 0)
                             .point("d", 10, 0)
                             .point("e", 14, 3)
                             .point("f", 15, 0)
                             .hypothesis("eqangle a b a c d e d f")
                             .hypothesis("cong a b d e")
                             .hypothesis("cong b c e f")
                             .configuration("sameclock a b c d e f")
                             .linear("eqratio a b b c d e e f", "linear_log_length",
                                     {{"1", "p2", "cong a b d e"}, {"-1", "p3", "cong b c e f"}})
                             .step("contri a b c d e f", "similar_triangles_ssa", {"p1", "1", "p2"}, {"g1"})
                             .goal("cong a c d f", "2");
  EXPECT_THAT(verdict(ambiguous), StartsWith("step 2: the configuration fact 'longer b c a b' is not listed"));
  Example claimed = ambiguous;
  claimed.proof.configuration.push_back(fact_in(claimed, "longer b c a b"));
  EXPECT_THAT(verdict(claimed), StartsWith("configuration g2: it is not certain"));
}

TEST(Circle, MergeNeedsThreeSharedPointsOrTheCentre) {
  Example two_shared = merged_circles();
  two_shared.problem.hypotheses[1] = two_shared.proof.hypotheses[1] = fact_in(two_shared, "cyclic e f b a");
  EXPECT_THAT(verdict(two_shared), HasSubstr("may be another circle"));
  Example other_center = merged_by_center();
  other_center.problem.hypotheses[1] = other_center.proof.hypotheses[1] = fact_in(other_center, "cyclic c d e f");
  EXPECT_THAT(verdict(other_center), HasSubstr("may be another circle"));
  Example nothing_shared = merged_by_center();
  nothing_shared.problem.hypotheses[1] = nothing_shared.proof.hypotheses[1] = fact_in(nothing_shared, "circle o f d e");
  EXPECT_THAT(verdict(nothing_shared), HasSubstr("may be another circle"));
}

TEST(Circle, MergeKnowsOnlyTheCentresOfItsPremises) {
  Example example = merged_circles();
  set_fact(example, 0, "circle o a b d e");
  EXPECT_THAT(verdict(example), HasSubstr("lacks a point or the centre"));
  example = merged_circles();
  set_fact(example, 0, "cyclic a b d f");
  EXPECT_THAT(verdict(example), HasSubstr("lacks a point or the centre"));
}

TEST(Circle, EqualDistancesAreACurveOnlyWhereThreePointsAreDifferent) {
  Example example = equal_distances();
  std::erase_if(example.problem.requirements, [&](const Fact& fact) { return fact == fact_in(example, "diff a b"); });
  EXPECT_EQ(verdict(example), "accepted");
  std::erase_if(example.problem.requirements, [&](const Fact& fact) {
    return fact.points[0] != fact_in(example, "diff o a").points[0] &&
           fact.points[1] != fact_in(example, "diff o a").points[0];
  });
  EXPECT_THAT(verdict(example), HasSubstr("is neither listed nor guaranteed by the statement"));
}

TEST(Circle, CentralAngleIsNotMirroredToTheOtherSide) {
  Example example = central_angle_acute();
  set_configuration(example, 0, "sameclock a b o b a d");
  EXPECT_THAT(verdict(example), StartsWith("configuration g1"));
  example = central_angle_acute();
  set_configuration(example, 1, "acute d a b");
  EXPECT_THAT(verdict(example), StartsWith("step 1: neither side"));
  example = central_angle_obtuse();
  set_configuration(example, 1, "obtuse c b a");
  EXPECT_EQ(verdict(example), "accepted");
}

TEST(Circle, ThalesNeedsTheMidpointOfTheRightChord) {
  Example example = thales();
  set_fact(example, 0, "circle m a x b");
  EXPECT_THAT(verdict(example), HasSubstr("chord's midpoint"));
}

TEST(Chords, EndsMustLieOnTheFirstPremise) {
  Example example = equal_arcs();
  example.problem.hypotheses[0] = example.proof.hypotheses[0] = fact_in(example, "cyclic a b g d e f");
  EXPECT_THAT(verdict(example), HasSubstr("does not lie on the first premise's circle"));
}

TEST(Chords, EqualChordsMayHaveSupplementaryAngles) {
  Example example = equal_chords();
  set_fact(example, 0, "eqangle e a e b f c f g");
  set_configuration(example, 0, "neqangle e a e b f g f c");
  EXPECT_THAT(verdict(example), StartsWith("configuration g1"));
}

TEST(Segments, SumNeedsTheMiddlePoint) {
  Example example = segment_sum();
  set_configuration(example, 0, "between a b c");
  EXPECT_THAT(verdict(example), StartsWith("configuration g1"));
  example = segment_sum();
  set_fact(example, 0, "distseq a c c b a b 1 1 -1");
  EXPECT_THAT(verdict(example), HasSubstr("'between c a b' is not listed"));
}

TEST(SamePoint, RefusesPointsThatAreNotTheConclusions) {
  Example example = same_point_two_circles();
  set_fact(example, 0, "idc x p");
  EXPECT_THAT(verdict(example), StartsWith("step 1: no listed configuration fact"));
}

TEST(SamePoint, ReadsTheLinesFromTheConfiguration) {
  Example example = same_point_two_lines();
  set_configuration(example, 0, "npara p r q s");
  EXPECT_THAT(verdict(example), StartsWith("step 1"));
  example = same_point_two_lines();
  set_configuration(example, 0, "npara p x s q");
  EXPECT_THAT(verdict(example), StartsWith("step 1"));
}

TEST(SamePoint, WantsAllFivePointsOnOnePremise) {
  Example example = same_point_line_circle();
  example.problem.hypotheses[1] = example.proof.hypotheses[1] = fact_in(example, "circle o x a b y");
  EXPECT_THAT(verdict(example), StartsWith("step 1"));
}

}  // namespace
}  // namespace pappus::symbolic
