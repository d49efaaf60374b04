// SPDX-License-Identifier: Apache-2.0
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/check/examples.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

TEST(Statement, RefusesAnotherProblemsProof) {
  Example names = thales();
  names.proof.point_names[0] = "z";
  EXPECT_THAT(verdict(names), StartsWith("points:"));
  Example changed = thales();
  changed.proof.hypotheses[1] = fact_in(changed, "perp x b x a");
  EXPECT_THAT(verdict(changed), StartsWith("hypothesis p2: it is not the problem's"));
  Example added = thales();
  added.proof.hypotheses.push_back(fact_in(added, "cong a b x m"));
  EXPECT_THAT(verdict(added), StartsWith("hypotheses:"));
  Example goal = thales();
  goal.problem.goals[0] = fact_in(goal, "cong a x b x");
  EXPECT_THAT(verdict(goal), StartsWith("goal 1: 'circle m a b x' is not the goal"));
  Example no_goals = thales();
  no_goals.problem.goals.clear();
  EXPECT_THAT(verdict(no_goals), StartsWith("goals:"));
  Example auxiliary = thales();
  auxiliary.proof.auxiliary.push_back({"z = free z"});
  EXPECT_THAT(verdict(auxiliary), StartsWith("points:"));
}

TEST(Statement, RefusesGoalsWithoutAProof) {
  Example missing = thales();
  missing.proof.goals.pop_back();
  EXPECT_THAT(verdict(missing), StartsWith("goals: not every goal"));
  Example out_of_range = thales();
  out_of_range.proof.goals[0] = reference_in("2");
  EXPECT_THAT(verdict(out_of_range), StartsWith("goal 1: it refers to a step"));
  Example by_configuration = isosceles_angles();
  by_configuration.proof.goals.push_back(reference_in("g1"));
  by_configuration.problem.goals.push_back(by_configuration.problem.goals[0]);
  EXPECT_THAT(verdict(by_configuration), StartsWith("goal 2: the configuration fact is not the goal"));
  by_configuration.problem.goals[1] = fact_in(by_configuration, "ncoll c b a");
  EXPECT_EQ(verdict(by_configuration), "accepted");
  by_configuration.proof.goals.erase(by_configuration.proof.goals.begin());
  by_configuration.problem.goals.erase(by_configuration.problem.goals.begin());
  EXPECT_THAT(verdict(by_configuration), StartsWith("goals: a goal of order alone has no proof"));
}

TEST(Statement, GoalsAreSettledUpToSymmetryOnly) {
  const auto settles = [](const std::string& proved, const std::string& goal) {
    // Every fact below holds here: abc is isosceles with apex a, o the centre of a circle, d e f its image.
    const Example example = ExampleBuilder()
                                .point("a", 0, 5)
                                .point("b", -3, -4)
                                .point("c", 3, -4)
                                .point("o", 0, 0)
                                .point("x", 4, 3)
                                .point("y", -5, 0)
                                .point("m", 0, -4)
                                .point("d", 20, 0)
                                .point("e", 29, -3)
                                .point("f", 29, 3)
                                .hypothesis(proved)
                                .goal(goal, "p1");
    const std::string answer = verdict(example);
    EXPECT_TRUE(answer == "accepted" || answer.starts_with("goal 1: '" + proved + "' is not the goal")) << answer;
    return answer == "accepted";
  };
  EXPECT_TRUE(settles("circle o a b c x y", "cyclic y x c a"));
  EXPECT_TRUE(settles("circle o a b c x y", "circle o y a b"));
  EXPECT_TRUE(settles("circle o a b c x y", "eqangle x a x b c a c b"));
  EXPECT_FALSE(settles("cyclic a b c x", "circle o a b c"));
  EXPECT_FALSE(settles("cyclic a b c x", "cyclic a b c y"));
  EXPECT_FALSE(settles("circle o a b c", "circle m a b c"));
  EXPECT_TRUE(settles("midp m b c", "midp m c b"));
  EXPECT_TRUE(settles("midp m b c", "coll b m c"));
  EXPECT_FALSE(settles("midp m b c", "midp b m c"));
  EXPECT_TRUE(settles("simtri a b c d e f", "simtri e f d b c a"));
  EXPECT_FALSE(settles("simtri a b c d e f", "simtri a c b d e f"));
  EXPECT_FALSE(settles("simtri a b c d e f", "simtrir a b c d e f"));
  EXPECT_TRUE(settles("aconst a o b c 90", "acompute o a b c"));
  EXPECT_FALSE(settles("aconst a o b c 90", "acompute b c a o"));
  EXPECT_FALSE(settles("perp a o b c", "acompute a o b c"));
  EXPECT_TRUE(settles("rconst a o b c 5/6", "rcompute o a b c"));
  EXPECT_TRUE(settles("distmeq a o b c 2 -2 36/25", "rcompute a o c b"));
  EXPECT_FALSE(settles("distmeq a o b c 2 2 1/900", "rcompute a o c b"));
  EXPECT_FALSE(settles("distmeq a o b c 2 -1 6/25", "rcompute a o c b"));
  EXPECT_TRUE(settles("lconst a o 5", "lcompute o a"));
  EXPECT_TRUE(settles("distmeq a o 2 1/25", "lcompute a o"));
  EXPECT_FALSE(settles("distmeq a o b c 2 -2 36/25", "lcompute a o"));
  EXPECT_FALSE(settles("lconst a o 5", "lcompute a b"));
  EXPECT_TRUE(settles("perp a o b c", "aconst b c o a -90"));
  EXPECT_TRUE(settles("coll a o m", "para a o m a"));
  EXPECT_FALSE(settles("coll a o m", "coll a m o b"));
  EXPECT_TRUE(settles("cong a b a c", "rconst c a a b 1"));
  EXPECT_FALSE(settles("cong a b a c", "cong a b b c"));
}

TEST(Statement, RefusesAFigureThatViolatesAHypothesis) {
  for (std::size_t point = 0; point < 4; ++point) {
    Example example = thales();
    example.proof.coordinates[point].second += "1";  // one digit more is no change
    EXPECT_EQ(verdict(example), "accepted");
    example.proof.coordinates[point].second[3] = '7';
    EXPECT_THAT(verdict(example), StartsWith("hypothesis p")) << point;
  }
}

TEST(Statement, CoincidingPointsDoNotHideAViolatedHypothesis) {
  const auto points = [] {
    return ExampleBuilder().point("a", 0, 0).point("b", 0, 0).point("c", 3, 1).point("d", 1, 4).point("e", -2, 3);
  };
  const Example circle = points().hypothesis("cyclic a b c d e").goal("cyclic a b c d e", "p1");
  EXPECT_THAT(verdict(circle), StartsWith("hypothesis p1: it does not hold"));
  const Example line = points().hypothesis("coll a b c d").goal("coll a b c d", "p1");
  EXPECT_THAT(verdict(line), StartsWith("hypothesis p1: it does not hold"));
}

TEST(Statement, RefusesCoordinatesThatAreNoDecimals) {
  for (const std::string text : {"", "-", ".", "1.", ".5", "1e5", "0x1", "1.2.3", " 1.0", "nan", "--1", "+1"}) {
    Example example = thales();
    example.proof.coordinates[1].first = text;
    EXPECT_THAT(verdict(example), StartsWith("figure: a coordinate of point 'b'")) << text;
  }
  Example too_long = thales();
  too_long.proof.coordinates[1].first = "5." + std::string(4096, '0');
  EXPECT_THAT(verdict(too_long), StartsWith("figure:"));
  Example too_few = thales();
  too_few.proof.coordinates.pop_back();
  EXPECT_THAT(verdict(too_few), StartsWith("figure:"));
}

TEST(Statement, RefusesACoarseFigure) {
  Example example = isosceles_angles();
  EXPECT_EQ(verdict(example), "accepted");
  for (auto& [x, y] : example.proof.coordinates) x.resize(x.find('.') + 60);
  EXPECT_THAT(verdict(example), StartsWith("figure: a coordinate of point 'a' is no decimal number of at least 60"));
}

/// A figure that does not exist: |ox| + |oy| = |uv| and |uv| = |xy| put O between X and Y, the condition does not.
TEST(Statement, ConditionsThatContradictTheHypothesesProveNothing) {
  Example example = ExampleBuilder()
                        .point("o", 0, 0)
                        .point("x", 4, 0)
                        .point("y", 4, 0)
                        .point("u", 0, 0)
                        .point("v", 4, 0)
                        .hypothesis("coll o x y")
                        .hypothesis("cong o x o y")
                        .hypothesis("cong u v x y")
                        .hypothesis("distseq o x o y u v 1 1 -1")
                        .configuration("outside o x y")
                        .step("idc x y", "same_point_line_distance", {"p1", "p2"}, {"g1"})
                        .goal("idc x y", "1");
  EXPECT_THAT(verdict(example), StartsWith("hypothesis p3"));
  for (const std::size_t point : {1U, 2U, 3U, 4U}) {
    auto& [x, y] = example.proof.coordinates[point];
    x.resize(1);
    if (point > 2) y.resize(1);
  }
  EXPECT_THAT(verdict(example), StartsWith("figure:")) << "boxes so wide that every hypothesis may hold somewhere";
}

/// The line through T and X touches the circle about O at T: X is T. A point 1e-36 away violates nothing by 1e-70.
TEST(Statement, PointsNextToAMultipleSolutionAreNotDistinct) {
  Example example = ExampleBuilder()
                        .point("o", 0, 0)
                        .point("t", 1, 0)
                        .point("x", 1, 0)
                        .hypothesis("cong o x o t")
                        .hypothesis("perp o t t x")
                        .linear("perp o t t x", "linear_direction", {{"1", "p2", "perp o t t x"}})
                        .goal("perp o t t x", "1");
  example.proof.coordinates[2].second = "0." + std::string(35, '0') + "1" + std::string(34, '0');
  EXPECT_THAT(verdict(example), StartsWith("step 1: the conclusion is no single equation"));
}

TEST(Statement, LongNumbersAndListsAreRefusedBeforeTheyCost) {
  Example numbers = halved_angle();
  ProofStep& step = numbers.proof.steps[0];
  const Rational third = Rational::parse("1/" + std::string(1000, '3')).value();
  for (int i = 0; i < 40; ++i) {
    step.combination.push_back(step.combination.front());
    step.combination.back().coefficient = third;
    step.combination.push_back(step.combination.back());
    step.combination.back().coefficient = -third;
  }
  EXPECT_THAT(verdict(numbers), HasSubstr("too long altogether"));
  Example premises = thales();
  premises.proof.steps[0].premises.resize(1001, premises.proof.steps[0].premises[0]);
  EXPECT_THAT(verdict(premises), HasSubstr("more than 1,000 premises"));
}

TEST(Statement, RefusesMalformedFacts) {
  Example example = thales();
  example.proof.steps[0].fact.points.pop_back();
  EXPECT_THAT(verdict(example), StartsWith("step 1: wrong number of arguments"));
  example = thales();
  example.proof.steps[0].fact.points[0] = PointId(99);
  EXPECT_THAT(verdict(example), StartsWith("step 1: a point is not one of the problem's"));
  example = thales();
  example.proof.steps[0].configuration = {5};
  EXPECT_THAT(verdict(example), StartsWith("step 1: it refers to a configuration fact"));
  example = thales();
  example.proof.steps[0].premises[0].index = 7;
  EXPECT_THAT(verdict(example), StartsWith("step 1: it refers to a hypothesis"));
  example = thales();
  example.proof.steps[0].fact = {Predicate::kDistinct, {PointId(0), PointId(1)}, {}};
  EXPECT_THAT(verdict(example), StartsWith("step 1: its fact is no equation"));
  example = thales();
  example.proof.steps[0].combination.push_back({1, reference_in("p1"), example.proof.hypotheses[0]});
  EXPECT_THAT(verdict(example), StartsWith("step 1: only a linear step has terms"));
}

TEST(Statement, HypothesesOfEveryPredicateAreComparedWithTheFigure) {
  // a b c d e f with abc ~ def, the second triangle turned by a right angle and doubled.
  const auto holds = [](const std::string& fact) {
    const Example example = ExampleBuilder()
                                .point("a", 0, 0)
                                .point("b", 4, 0)
                                .point("c", 1, 3)
                                .point("d", 10, 0)
                                .point("e", 10, 8)
                                .point("f", 4, 2)
                                .point("m", 2, 0)
                                .point("n", 2, 0)
                                .hypothesis(fact)
                                .goal(fact, "p1");
    const std::string answer = verdict(example);
    EXPECT_TRUE(answer == "accepted" || answer == "hypothesis p1: it does not hold in the figure") << answer;
    return answer == "accepted";
  };
  for (const std::string fact : {"coll a b m n",
                                 "para a b a m",
                                 "perp a b d e",
                                 "cong a b a b",
                                 "eqangle a b a c d e d f",
                                 "eqratio a b a c d e d f",
                                 "midp m a b",
                                 "aconst a b d e 90",
                                 "aconst a b d e -90",
                                 "rconst d e a b 2",
                                 "lconst a b 4",
                                 "simtri a b c d e f",
                                 "idc m n",
                                 "angeq a b d e 1 -1 90",
                                 "distseq a b a m 1 -2",
                                 "distmeq a b d e 1 -1 2",
                                 "dist2eq a b a m 1 -4",
                                 "circle m a b a",
                                 "cyclic a b m n",
                                 "diff a b",
                                 "ncoll a b c",
                                 "sameclock a b c d e f",
                                 "between m a b",
                                 "outside a m b",
                                 "longer d e a b",
                                 "acute a b c",
                                 "npara a b d e",
                                 "nperp a b a m"}) {
    EXPECT_TRUE(holds(fact)) << fact;
  }
  for (const std::string fact : {"coll a b c",
                                 "para a b a c",
                                 "perp a b a c",
                                 "cong a b a c",
                                 "eqangle a b a c d e d b",
                                 "eqratio a b a c d e d a",
                                 "midp c a b",
                                 "aconst a b d e 89",
                                 "rconst d e a b 3",
                                 "lconst a b 5",
                                 "simtrir a b c d e f",
                                 "contri a b c d e f",
                                 "contrir a b c d e f",
                                 "idc a m",
                                 "angeq a b d e 1 -1 45",
                                 "distseq a b a m 1 -1",
                                 "distmeq a b d e 1 -1 3",
                                 "dist2eq a b a m 1 -2",
                                 "cyclic a b c d",
                                 "circle m a b c",
                                 "diff m n",
                                 "ncoll a b m",
                                 "sameclock a b c e d f",
                                 "between a m b",
                                 "longer a b d e",
                                 "obtuse a b c",
                                 "npara a b a m",
                                 "nperp a b d e",
                                 "rcompute a b c d",
                                 "acompute a b c d"}) {
    EXPECT_FALSE(holds(fact)) << fact;
  }
}

}  // namespace
}  // namespace pappus::symbolic
