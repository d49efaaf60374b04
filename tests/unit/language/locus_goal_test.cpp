// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/locus_goal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/language/printer.h"
#include "tests/unit/language/sample_problems.h"

namespace pappus::symbolic {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// X runs on a circle about M; a, b, c and m stay, y does not.
const std::string kFigure =
    "a b = segment a b; m = midpoint m a b; c = free c; x = on_circle x m c; y = mirror y x m ? ";

std::vector<std::string> instances_of(const std::string& goal) {
  const Problem problem = parsed_statement(kFigure + goal);
  std::vector<std::string> result;
  visit_instances(problem, problem.locus_goals.front(), [&](const Fact& fact) {
    EXPECT_TRUE(is_instance(problem, problem.locus_goals.front(), fact));
    result.push_back(to_string(fact, problem.point_names));
    return true;
  });
  return result;
}

TEST(LocusGoalTest, ReadsTheElevenFormsAndPrintsThemBack) {
  for (const std::string goal : {"cyclic x y a * : x", "cong y x a * : x", "coll x y * : x", "cong x * y * : x",
                                 "para a b x * : x", "perp a b x * : x", "coll x * * : x", "cyclic x * * * : x",
                                 "cong x y * * : x", "para x y * * : x", "eqangle x a x b * * * * : x"}) {
    const Problem problem = parsed_statement(kFigure + goal);
    ASSERT_EQ(problem.locus_goals.size(), 1U) << goal;
    EXPECT_TRUE(problem.goals.empty());
    EXPECT_EQ(print_locus_goal(problem.locus_goals[0], problem.point_names), goal);
    EXPECT_EQ(parsed_statement(print_statement(problem)).locus_goals, problem.locus_goals);
  }
  EXPECT_EQ(parsed_statement(kFigure + "coll X Y * : X").locus_goals.size(), 1U);
}

TEST(LocusGoalTest, RefusesOtherForms) {
  EXPECT_THAT(refusal_of(kFigure + "midp x a * : x"), HasSubstr("must be coll, cyclic"));
  EXPECT_THAT(refusal_of(kFigure + "coll x a b : x"), HasSubstr("has '*' for each fixed point"));
  EXPECT_THAT(refusal_of(kFigure + "coll x a * :"), HasSubstr("behind ':'"));
  EXPECT_THAT(refusal_of(kFigure + "coll x * : x"), HasSubstr("wrong number of points"));
  EXPECT_THAT(refusal_of(kFigure + "coll * * * : x"), HasSubstr("names no point"));
  EXPECT_THAT(refusal_of(kFigure + "eqangle x a x * * * * * : x"), HasSubstr("at most four"));
  EXPECT_THAT(refusal_of(kFigure + "coll x a * : : x"), HasSubstr("one ':'"));
}

TEST(LocusGoalTest, StarsAreFixedPoints) {
  EXPECT_THAT(instances_of("coll x y * : x"), ElementsAre("coll x y a", "coll x y b", "coll x y m", "coll x y c"));
  EXPECT_THAT(instances_of("cong x * y * : x"),
              ElementsAre("cong x a y a", "cong x b y b", "cong x m y m", "cong x c y c"));
  EXPECT_EQ(instances_of("coll x * * : x").size(), 6U);
  EXPECT_EQ(instances_of("cong x y * * : x").size(), 6U);
  // With a moves the other end of its segment, and all that is drawn from either.
  EXPECT_THAT(instances_of("coll x y * : a"), ElementsAre("coll x y c"));
}

TEST(LocusGoalTest, PointsTiedToAMovingOneMove) {
  const Problem problem = parsed_statement(
      "a = free; b = free; c = free; d = free; x = on_line x a b; e = on_line e a c, perp x c b d ? coll a b x");
  const PointId x(4);
  EXPECT_THAT(fixed_points(problem, std::vector{x}), ElementsAre(true, false, false, false, false, false));
}

TEST(LocusGoalTest, NothingElseIsAnInstance) {
  const Problem problem = parsed_statement(kFigure + "coll x * * : x");
  const LocusGoal& goal = problem.locus_goals.front();
  const auto fact = [&](const std::string& text) { return parsed_statement(kFigure + text).goals.front(); };
  EXPECT_TRUE(is_instance(problem, goal, fact("coll x b a")));
  EXPECT_FALSE(is_instance(problem, goal, fact("coll x y a")));
  EXPECT_FALSE(is_instance(problem, goal, fact("coll y a b")));
  EXPECT_FALSE(is_instance(problem, goal, fact("coll x a a b")));
  EXPECT_FALSE(is_instance(problem, goal, {Predicate::kCollinear, {PointId(4), PointId(0), PointId(0)}, {}}));
  const Problem settled = with_instances(problem, std::vector{fact("coll x a b")});
  EXPECT_TRUE(settled.locus_goals.empty());
  EXPECT_EQ(parsed_statement(settled.statement).goals, settled.goals);
}

}  // namespace
}  // namespace pappus::symbolic
