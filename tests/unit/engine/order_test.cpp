// SPDX-License-Identifier: Apache-2.0
// Inequalities and betweennesses: proved from what the statement says of order, never from its figure, and only if
// their conditions hold in other figures as well.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "symbolic/check/check_proof.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/engine/other_figures.h"
#include "symbolic/engine/prover.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;

Problem problem_of(const std::string& statement) {
  const auto problems = parse_problems("p\n" + statement + "\n", "p");
  EXPECT_TRUE(problems) << (problems ? "" : problems.error().to_string());
  return problems.value().front();
}

ProverOutcome outcome_of(const Problem& problem, RuleSelection rules = {}) {
  const auto figure = build_figure(problem, FigureOptions{});
  EXPECT_TRUE(figure.has_value()) << (figure ? "" : figure.error().message);
  return prove(problem, figure.value(), ProverOptions{.rules = rules});
}

/// "proved in N steps" if the checker accepts, else why not.
std::string verdict_of(const std::string& statement) {
  const Problem problem = problem_of(statement);
  const ProverOutcome outcome = outcome_of(problem);
  if (!outcome.proof) return outcome.reason;
  const auto accepted = check_proof(*outcome.proof, problem);
  return accepted ? "proved" : "refused at " + accepted.error().where + ": " + accepted.error().reason;
}

TEST(OrderGoals, AreProvedFromStatedOrder) {
  EXPECT_EQ(verdict_of("a b c d = quadrangle a b c d ? distsgt a b b c c d a d 1 1 1 -1"), "proved");
  EXPECT_EQ(verdict_of("a b c = triangle; p = free p, inside p a b c; d = on_line d a p, on_line d b c ? "
                       "between d b c; between p a d"),
            "proved");
  EXPECT_EQ(verdict_of("a b c = triangle; i = incenter i a b c; m = on_line m a i, on_circum m a b c ? between i a m"),
            "proved");
  EXPECT_EQ(verdict_of("a b c d = quadrangle a b c d, convex a b c d; x = on_line x a c, on_line x b d ? "
                       "distsgt a c b d a b c d 1 1 -1 -1"),
            "proved");
  EXPECT_EQ(verdict_of("a b c d = parallelogram a b c d ? distsgt a b b c a c 1 1 -1"), "proved");
}

TEST(OrderGoals, UseComparisonsThatTheStatementSays) {
  EXPECT_EQ(verdict_of("a b c = triangle a b c, longer a b a c; d = on_circle d a b ? longer a d a c"), "proved");
  EXPECT_EQ(verdict_of("a b c = triangle a b c, obtuse a b c ? distsgt a c a c a b b c 1 1 -1 -1"), "proved");
}

TEST(OrderGoals, FollowFromSquaredLengths) {
  EXPECT_EQ(verdict_of("a b c = triangle a b c; m = midpoint m b c, longer a m b m ? acute b a c"), "proved");
  EXPECT_EQ(verdict_of("a b c = triangle a b c; m = midpoint m b c, longer b m a m ? obtuse b a c"), "proved");
  EXPECT_EQ(
      verdict_of("a b c = triangle a b c, longer c b c a; m = midpoint m b c; n = midpoint n c a ? longer b n a m"),
      "proved");
  EXPECT_EQ(verdict_of("a b c = iso_triangle a b c ? acute a b c"), "proved");
  EXPECT_EQ(verdict_of("a b c = r_triangle a b c ? acute a b c; longer b c a b"), "proved");
}

TEST(OrderGoals, AreNotReadOffTheFigure) {
  EXPECT_THAT(verdict_of("a@0_0 = ; b@3_0 = ; c@0_2 = ; d@2_0 = coll d a b, cong a d a c ? longer a b a c"),
              HasSubstr("not among them"));
  EXPECT_THAT(verdict_of("a@0_0 = ; b@3_0 = ; c@0_2 = ? longer a b a c"), HasSubstr("not among them"));
  EXPECT_THAT(verdict_of("a@0_0 = ; b@3_0 = ; c@1_0 = coll a b c ? between c a b"), HasSubstr("not among them"));
}

TEST(OrderGoals, NeedTheFamilyOfOrder) {
  RuleSelection rules;
  rules.set(RuleFamily::kOrder, false);
  const Problem problem = problem_of("a b c = triangle a b c ? distsgt a b b c a c 1 1 -1");
  EXPECT_FALSE(outcome_of(problem, rules).proof.has_value());
  EXPECT_TRUE(outcome_of(problem).proof.has_value());
}

TEST(OtherFigures, RefuteConditionsThatBelongToOneFigure) {
  const Problem problem = problem_of("a b c = triangle a b c ? distsgt a b b c a c 1 1 -1");
  Proof proof = *outcome_of(problem).proof;
  EXPECT_FALSE(object_in_other_figures(problem, proof, {}).has_value());
  proof.configuration.push_back({Predicate::kLonger, {PointId(0), PointId(1), PointId(0), PointId(2)}, {}});
  EXPECT_THAT(object_in_other_figures(problem, proof, {}).value_or(""), HasSubstr("fail in another figure"));
}

/// D and E are P and Q so that AD > AE. That D is P rather than Q is the goal, which the rules cannot prove: it follows
/// from the angles at P and Q.
TEST(OrderGoals, TellNoComparisonByTheBranchThatItChooses) {
  EXPECT_THAT(verdict_of("a r s o = quadrangle a r s o; p = on_line p r s; "
                         "q = on_line q r s, on_circle q o p, diff p q, angsgt a q p a p q 1 -1 0; "
                         "d e = coll d r s, cong o d o p, coll e r s, cong o e o p, diff d e, longer a d a e ? "
                         "longer a p a q"),
              HasSubstr("reads order off the figure"));
}

TEST(OtherFigures, HaveAddedPointsInAnyOfTheirPlaces) {
  Problem problem = problem_of("a b c = triangle a b c ? distsgt a b b c a c 1 1 -1");
  const Proof proof = *outcome_of(problem).proof;
  problem.point_names.push_back("m");
  problem.hypotheses.push_back({Predicate::kMidpoint, {PointId(3), PointId(0), PointId(1)}, {}});
  EXPECT_FALSE(object_in_other_figures(problem, proof, {}).has_value());
}

}  // namespace
}  // namespace pappus::symbolic
