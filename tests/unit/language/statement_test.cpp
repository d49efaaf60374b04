// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/language/construction_library.h"
#include "tests/unit/language/sample_problems.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;

TEST(StatementTest, ReadsPointsClausesHypothesesAndGoals) {
  const Problem problem = parsed_statement(
      "a b c = triangle a b c; h = orthocenter h a b c; x = on_line x a h, on_circle x b c ? perp a h b c");
  EXPECT_EQ(problem.point_names, (std::vector<std::string>{"a", "b", "c", "h", "x"}));
  ASSERT_EQ(problem.clauses.size(), 3U);
  EXPECT_EQ(problem.clauses[2].text, "x = on_line x a h, on_circle x b c");
  EXPECT_EQ(problem.clauses[2].constructions.size(), 2U);
  EXPECT_EQ(problem.clauses[2].constructions[1].definition, find_construction("on_circle"));
  EXPECT_EQ(problem.clauses[1].new_points, std::vector<PointId>{PointId(3)});
  EXPECT_EQ(problem.clauses[1].line, 2);
  EXPECT_EQ(problem.clauses[1].column, 25);
  EXPECT_EQ(problem.hypotheses.size(), 5U);
  EXPECT_EQ(problem.hypothesis_clause, (std::vector<std::size_t>{1, 1, 1, 2, 2}));
  EXPECT_EQ(problem.dialect, Dialect::kAlphaGeometry);
}

TEST(StatementTest, NewPointsMayBeLeftOut) {
  EXPECT_EQ(
      hypotheses_of("a b c = triangle; d e f i = incenter2 a b c; x = on_pline a b c, on_line b i ? coll x b i"),
      hypotheses_of("a b c = triangle a b c; d e f i = incenter2 d e f i a b c; x = on_pline x a b c, on_line x b i "
                    "? coll x b i"));
  EXPECT_EQ(hypotheses_of("a b c = triangle; x y = square a b ? coll x y a"),
            hypotheses_of("a b c = triangle; x y = square a b x y ? coll x y a"));
}

TEST(StatementTest, CompactFactsStandForSeveral) {
  EXPECT_EQ(
      hypotheses_of(
          "a b c = triangle; m = midpoint a b; o = circle a b c; x = mirror a b; d = on_circum a b c ? coll m a b"),
      "midp m a b, circle o a b c, midp b a x, cyclic a b c d");
  EXPECT_EQ(hypotheses_of("a b c = triangle; f = foot a b c ? coll f b c"), "perp f a b c, coll f b c");
}

TEST(StatementTest, RequirementsAreNoHypotheses) {
  EXPECT_EQ(hypotheses_of("a b = segment; c = on_line a b ? coll a b c"), "coll c a b");
  EXPECT_EQ(hypotheses_of("c a b = between c a b ? coll a b c"), "coll c a b");
}

TEST(StatementTest, AngleConstantsAreReadInEveryNotation) {
  const std::string expected = "aconst b a b x 60";
  for (const char* angle : {"60", "60o", "pi/3", "1pi/3", "240", "-120", "60.0", "-2pi/3"}) {
    EXPECT_EQ(hypotheses_of("a b = segment; x = s_angle a b x " + std::string(angle) + " ? coll a b x"), expected)
        << angle;
  }
  const Problem problem = parsed_statement("a b = segment; x = s_angle a b 240 ? coll a b x");
  EXPECT_EQ(problem.clauses[1].constructions[0].constants, std::vector<Rational>{Rational(4, 3)});
  EXPECT_THAT(refusal_of("a b = segment; x = s_angle a b x pie ? coll a b x"), HasSubstr("expected an angle"));
  EXPECT_THAT(refusal_of("a b = segment; x = s_angle a b x 6/0 ? coll a b x"), HasSubstr("expected an angle"));
  EXPECT_THAT(refusal_of("a b = segment; x = s_angle a b x pi/0 ? coll a b x"), HasSubstr("expected an angle"));
  EXPECT_THAT(refusal_of("a b = segment; x = s_angle a b x --6 ? coll a b x"), HasSubstr("expected an angle"));
}

TEST(StatementTest, InferredConstructionsSayWhatTheirTheoremsNeed) {
  const auto facts = [](const std::string& clause) {
    return hypotheses_of("a = free; b = free; c = free; d = free; e = free; f = free; g = free; " + clause +
                         " ? coll a b c");
  };
  EXPECT_EQ(facts("x = on_aline0 x a b c d e f g"), "eqangle a b c d e f g x");
  EXPECT_EQ(facts("x = eqratio x a b c d e f g"), "eqratio a b c d e f g x");
  EXPECT_EQ(facts("x = eqratio6 x a b c d e f"), "eqratio a x b x c d e f");
  EXPECT_EQ(facts("x = simtrir x a b c d e"), "simtrir a b c d e x");
  EXPECT_EQ(facts("x y = contri x y a b c d"), "contri a b c d x y");
  EXPECT_EQ(facts("x = iso_triangle_vertex x a b"), "cong x a x b");
  EXPECT_EQ(facts("x = iso_triangle_vertex_angle x a b"), "eqangle a x a b b a b x");
  EXPECT_EQ(hypotheses_of("o a b c = test_r20 o a b c ? perp a b b c"), "circle o a b c, coll o a c");
  EXPECT_EQ(hypotheses_of("a b c d m = test_r25 a b c d m ? para a c b d"), "midp m a b, midp m c d");
}

TEST(StatementTest, AnArgumentOfFreeDoesNotMatter) {
  const Problem problem = parsed_statement("a b = segment a b; c = free a ? coll a b c");
  EXPECT_EQ(problem.clauses[1].constructions[0].arguments, std::vector<PointId>{PointId(2)});
}

TEST(StatementTest, ConstructionsThatReadLikePredicatesMayStandForThem) {
  const Problem problem = parsed_statement("o a b c = triangle a b c, circle o a b c ? cong o a o b");
  EXPECT_EQ(problem.clauses[0].constructions[1].definition, find_construction("circle"));
  const Problem condition = parsed_statement("o = free; a b c = triangle a b c, circle o a b c ? cong o a o b");
  EXPECT_EQ(condition.clauses[1].constructions[1].definition, nullptr);
  EXPECT_EQ(condition.hypotheses, problem.hypotheses);
}

TEST(StatementTest, ConfigurationConditionsAreKeptForTheFigureOnly) {
  const Problem problem = parsed_statement("a b c = triangle; d = on_line d a b, between d a b ? coll a b d");
  EXPECT_EQ(problem.hypotheses.size(), 1U);
  ASSERT_EQ(problem.clauses[1].constructions.size(), 2U);
  EXPECT_EQ(problem.clauses[1].constructions[1].condition->predicate, Predicate::kBetween);
  EXPECT_EQ(parsed_statement("a b c = triangle, sameclock a b c b c a ? coll a b c").hypotheses.size(), 0U);
  // Between two points is on their line, also where no construction says so.
  EXPECT_EQ(hypotheses_of("a b = segment; d = between d a b ? coll a b d"), "coll d a b");
}

TEST(StatementTest, AlphaGeometry2TurnsConstantAnglesRound) {
  // Triangle a, b, c with d(ab) − d(ac) = 60°.
  const Problem problem = parsed_statement(
      "a@0.3298_1.4439 = ; b@0.7379_0.6243 = ; c@-0.4450_0.2746 = aconst a b a c 60, cong a b a c ? acompute b a b c");
  EXPECT_EQ(problem.dialect, Dialect::kAlphaGeometry2);
  EXPECT_EQ(to_string(problem.hypotheses[0], problem.point_names), "aconst a c a b 60");
  EXPECT_EQ(to_string(problem.goals[0], problem.point_names), "acompute b c b a");
  EXPECT_EQ(problem.clauses[0].coordinates[0]->first, "0.3298");
  EXPECT_EQ(hypotheses_of("a b = segment; c = aconst a b a c 60 ? coll a b c"), "aconst a b a c 60");
}

TEST(StatementTest, AlphaGeometry2Predicates) {
  const std::string free = "a = ; b = ; c = ; d = ; e = ; f = ";
  EXPECT_EQ(hypotheses_of(free + "overlap a b, distseq a b c d 1 -2, angeq a b c d 1 1 30 ? coll a b c"),
            "idc a b, distseq a b c d 1 -2, angeq a b c d 1 1 30");
  EXPECT_EQ(hypotheses_of(free + "cyclic_with_center a b c d e 2, distmeq a b c d 1 -1 0 ? coll a b c"),
            "circle a c d e, idc a b, distmeq a b c d 1 -1 1");
  EXPECT_EQ(goals_of(free + "perp a b c d ? lessthan a b c d; noverlap a b; rcompute a b c d"),
            "longer c d a b, diff a b, rcompute a b c d");
}

TEST(StatementTest, EquationsOfLengthsAndAngles) {
  const std::string figure = "a b c = triangle; m = midpoint a b ? ";
  EXPECT_EQ(goals_of(figure + "lequation 1/1 a m 1/1 m b -1/1 a b 0/1"), "distseq a m m b a b 1 1 -1");
  EXPECT_EQ(goals_of(figure + "lequation 2/1 A M * A M 1 B C * C B -1/2 a c * c a 0"), "dist2eq a m b c a c 2 1 -1/2");
  EXPECT_EQ(goals_of(figure + "lequation 1 a b * a m -3 a c * b c 0"), "distmeq a b a m a c b c 1 1 -1 -1 1/3");
  EXPECT_EQ(goals_of(figure + "lequation 1 a b * a b -3 a c * b c 0"), "distmeq a b a c b c 2 -1 -1 1/3");
  EXPECT_EQ(goals_of(figure + "aequation 1/1 A B B C 1/1 C A A M 90o"), "angeq b c a b a m c a 1 -1 1 -1 90");
  EXPECT_THAT(refusal_of(figure + "lequation 1 a b 1 a c -1 b c 2"), HasSubstr("must be 0"));
  EXPECT_THAT(refusal_of(figure + "lequation 1 a b 1 a c * a c 0"), HasSubstr("mixes lengths with products"));
  EXPECT_THAT(refusal_of(figure + "lequation 1 a b * a c 1 a m * a c -1 b m * a c 0"),
              HasSubstr("exactly two products"));
  EXPECT_THAT(refusal_of(figure + "lequation 1 a b -1 b a 0"), HasSubstr("cancel"));
  EXPECT_THAT(refusal_of(figure + "lequation 1 a b"), HasSubstr("expected the constant 0 at the end"));
  EXPECT_THAT(refusal_of(figure + "lequation 1 a b 1 c"), HasSubstr("expected two points and a constant"));
  EXPECT_THAT(refusal_of(figure + "lequation"), HasSubstr("expected the constant 0"));
  EXPECT_THAT(refusal_of(figure + "aequation 1 a b b c"), HasSubstr("expected"));
}

TEST(StatementTest, GoalsMayWritePointsInUpperCase) {
  EXPECT_EQ(goals_of("a b c = triangle ? coll A B C"), "coll a b c");
  EXPECT_EQ(goals_of("a A b = triangle ? coll a A b"), "coll a A b");
  EXPECT_THAT(refusal_of("a b c = triangle; d = midpoint A b ? coll a b c"), HasSubstr("no point 'A'"));
}

TEST(StatementTest, GoalsMayBeOptional) {
  EXPECT_THAT(refusal_of("a b c = triangle"), HasSubstr("no goal"));
  EXPECT_THAT(refusal_of("a b c = triangle ?"), HasSubstr("no goal"));
  for (const char* statement : {"a b c = triangle", "a b c = triangle ? "}) {
    EXPECT_TRUE(parse_problems(statement, "test", {.goal_required = false})) << statement;
  }
}

}  // namespace
}  // namespace pappus::symbolic
