// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/printer.h"

#include <gtest/gtest.h>

#include "tests/unit/language/sample_problems.h"

namespace pappus::symbolic {
namespace {

void expect_same_meaning(const Problem& left, const Problem& right) {
  EXPECT_EQ(left.point_names, right.point_names);
  EXPECT_EQ(left.hypotheses, right.hypotheses);
  EXPECT_EQ(left.hypothesis_clause, right.hypothesis_clause);
  EXPECT_EQ(left.goals, right.goals);
  EXPECT_EQ(left.dialect, right.dialect);
}

TEST(PrinterTest, StatementsReadBack) {
  for (const std::string_view statement : kSampleStatements) {
    const Problem problem = parsed_statement(std::string(statement));
    const std::string printed = print_statement(problem);
    const Problem again = parsed_statement(printed);
    expect_same_meaning(again, problem);
    EXPECT_EQ(print_statement(again), printed);
  }
}

TEST(PrinterTest, WritesNewPointsAmongTheArguments) {
  const Problem problem = parsed_statement("a b = segment; m@1_-2 = midpoint a b; x = s_angle a b pi/6 ? cong m a m b");
  EXPECT_EQ(print_statement(problem),
            "a b = segment a b; m@1_-2 = midpoint m a b; x = s_angle a b x 30 ? cong m a m b");
}

TEST(PrinterTest, AlphaGeometry2KeepsItsAngles) {
  const Problem problem = parsed_statement("a = ; b = ; c = aconst a b a c 60, perp a b b c ? acompute b a b c");
  EXPECT_EQ(print_statement(problem), "a =; b =; c = aconst a b a c 60, perp a b b c ? acompute b a b c");
}

TEST(PrinterTest, WordsThatAreBothKeepTheirDialect) {
  // Printing adds "coll d a b", which no construction is called.
  const Problem problem = parsed_statement("a b c = aconst a b a c 12o; d = between d a b ? cong a d d b");
  EXPECT_EQ(problem.dialect, Dialect::kAlphaGeometry2);
  expect_same_meaning(parsed_statement(print_statement(problem)), problem);
}

TEST(PrinterTest, GeoFilesReadBack) {
  Problem problem = parsed_statement("a b c = triangle; d = foot a b c; e = on_line a d ? perp a d b c; coll d b c");
  problem.metadata = {{"source", "own"}, {"status", "Theorem"}, {"text", "Words."}};
  problem.not_understood = {"Ellipse (c)", "Point (D), of it"};
  const std::string text = print_geo(problem);
  const auto again = parsed_problems(text);
  ASSERT_EQ(again.size(), 1U);
  expect_same_meaning(again[0], problem);
  EXPECT_EQ(again[0].metadata.at("text"), "Words.");
  EXPECT_EQ(again[0].not_understood, problem.not_understood);
  EXPECT_EQ(again[0].name, "p");
}

TEST(PrinterTest, RenamesPointsInOrderOfConstruction) {
  const Problem problem = parsed_statement("X p3 c = triangle; o = circle X p3 c ? cong o X o c");
  const Problem renamed = rename_points(problem);
  EXPECT_EQ(renamed.statement, "a b c = triangle a b c; d = circle d a b c ? cong d a d c");
  EXPECT_EQ(renamed.clauses[1].text, "d = circle d a b c");
  EXPECT_EQ(renamed.hypotheses, problem.hypotheses);
  EXPECT_EQ(parsed_statement(renamed.statement).goals, problem.goals);
}

TEST(PrinterTest, RenamesMoreThanTwentySixPoints) {
  std::string statement = "p q = segment";
  for (int i = 0; i < 60; ++i) statement += "; x" + std::to_string(i) + " = on_line p q";
  const Problem renamed = rename_points(parsed_statement(statement + " ? coll p q x0"));
  EXPECT_EQ(renamed.point_names[25], "z");
  EXPECT_EQ(renamed.point_names[26], "a1");
  EXPECT_EQ(renamed.point_names[52], "a2");
  expect_same_meaning(parsed_statement(renamed.statement), renamed);
}

}  // namespace
}  // namespace pappus::symbolic
