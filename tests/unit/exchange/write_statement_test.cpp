// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/exchange/write_alphageometry.h"
#include "symbolic/exchange/write_alphageometry2.h"
#include "symbolic/exchange/write_lean.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Problem parsed(const std::string& statement) {
  auto problems = parse_problems("p\n" + statement + "\n", "test", {.goal_required = false});
  EXPECT_TRUE(problems) << problems.error().to_string();
  return problems.value().front();
}

Conversion written(const std::string& statement, StatementFormat format) {
  auto result = write_alphageometry(parsed(statement), format);
  EXPECT_TRUE(result) << result.error().message;
  return result ? result.value() : Conversion{};
}

std::string refusal(const std::string& statement, StatementFormat format) {
  const auto result = write_alphageometry(parsed(statement), format);
  return result ? "accepted" : result.error().message;
}

TEST(WriteAlphaGeometryTest, KeepsConstructionsThatItKnows) {
  const Conversion result =
      written("a b c = triangle; h = orthocenter a b c ? perp a h b c", StatementFormat::kAlphaGeometry);
  EXPECT_EQ(result.content, "p\na b c = triangle a b c; h = orthocenter h a b c ? perp a h b c\n");
  EXPECT_THAT(result.warnings, IsEmpty());
}

TEST(WriteAlphaGeometryTest, TurnsPredicatesIntoConstructions) {
  const Conversion result =
      written("a = ; b = ; c = ; d = perp a d b c, coll d b c, cong a b a c ? midp d b c", StatementFormat::kNewclid);
  EXPECT_EQ(result.content,
            "p\na = free a; b = free b; c = on_circle c a b; d = on_tline d a b c, on_line d b c ? midp d b c\n");
}

TEST(WriteAlphaGeometryTest, WritesAnglesWithTheirUnit) {
  EXPECT_THAT(written("a b = segment; x = s_angle a b x 60 ? aconst b a b x pi/7", StatementFormat::kNewclid).content,
              HasSubstr("x = s_angle a b x 60o ? aconst b a b x 1pi/7"));
}

TEST(WriteAlphaGeometryTest, RefusesWhatItCannotState) {
  EXPECT_THAT(refusal("a b c = triangle ? para a b b c; coll a b c", StatementFormat::kAlphaGeometry),
              HasSubstr("it takes one goal, and there are 2"));
  EXPECT_THAT(refusal("a b c = triangle; d = dist2eq a d b d a b 1 1 -1 ? perp a d b d", StatementFormat::kNewclid),
              HasSubstr("no construction that states \"dist2eq a d b d a b 1 1 -1\""));
  EXPECT_THAT(refusal("a b c = triangle; d = free ? longer a b c d", StatementFormat::kNewclid),
              HasSubstr("no words for the goal"));
  EXPECT_THAT(refusal("a b c = triangle; d = coll a b c ? coll a b d", StatementFormat::kAlphaGeometry),
              HasSubstr("no order of the points"));
}

TEST(WriteAlphaGeometryTest, WarnsOfConditionsAndNames) {
  const Conversion result =
      written("A B c' = triangle; d = on_line d A B, longer A d B d ? coll A B d", StatementFormat::kAlphaGeometry);
  EXPECT_THAT(result.content, HasSubstr("a b cp = triangle a b cp; d = on_line d a b ? coll a b d"));
  EXPECT_THAT(result.warnings,
              ElementsAre("the point 'A' is called 'a'", "the point 'B' is called 'b'", "the point 'c'' is called 'cp'",
                          "the condition \"longer A d B d\", which chooses the case of the figure, is left out"));
}

TEST(WriteAlphaGeometry2Test, WritesOutMidpointsAndGivesCoordinates) {
  const std::vector<std::pair<std::string, std::string>> places = {{"0", "0"}, {"1", "0"}, {"0.5", "0"}};
  const auto result = write_alphageometry2(parsed("a b = segment; m = midpoint a b ? cong m a m b"), places);
  ASSERT_TRUE(result);
  EXPECT_EQ(result.value().content, "p\na@0_0 =; b@1_0 =; m@0.5_0 = coll m a b, cong m a m b ? cong m a m b\n");
}

TEST(WriteAlphaGeometry2Test, RefusesSquaredLengths) {
  const auto result = write_alphageometry2(parsed("a b c = r_triangle ? dist2eq a b a c b c 1 1 -1"), {});
  ASSERT_FALSE(result);
  EXPECT_THAT(result.error().message, HasSubstr("no words for \"dist2eq a b a c b c 1 1 -1\""));
}

TEST(WriteLeanTest, StatesHypothesesAndGoal) {
  const auto result = write_lean(
      parsed("a b c = triangle; d = on_circum a b c, angle_bisector b a c; m = midpoint b c ? perp d m b c"));
  ASSERT_TRUE(result);
  const std::string& text = result.value().content;
  EXPECT_THAT(text, HasSubstr("(A B C D M : EuclideanSpace ℝ (Fin 2))"));
  EXPECT_THAT(text, HasSubstr("Cospherical ({A, B, C, D} : Set (EuclideanSpace ℝ (Fin 2)))"));
  EXPECT_THAT(text, HasSubstr("(2 : ℤ) • ∡ B A D = (2 : ℤ) • ∡ D A C"));
  EXPECT_THAT(text, HasSubstr("M = midpoint ℝ B C"));
  EXPECT_THAT(text, HasSubstr("¬ Collinear ℝ {A, B, C}"));
  EXPECT_THAT(text, HasSubstr("inner ℝ (M - D) (C - B) = 0 := by\n  sorry\n"));
  EXPECT_THAT(lean_header(), HasSubstr("not checked by Lean"));
}

TEST(WriteLeanTest, RefusesGoalsThatAskForAValue) {
  const auto result = write_lean(parsed("a b c = ieq_triangle ? acompute a b a c"));
  ASSERT_FALSE(result);
  EXPECT_THAT(result.error().message, HasSubstr("no form for \"acompute a b a c\""));
}

}  // namespace
}  // namespace pappus::symbolic
