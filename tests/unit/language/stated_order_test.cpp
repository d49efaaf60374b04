// SPDX-License-Identifier: Apache-2.0
// What a statement says of its figures beside equations: which case is meant, and what its constructions need.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/language/construction_library.h"
#include "tests/unit/language/sample_problems.h"

namespace pappus::symbolic {
namespace {

TEST(StatedOrderTest, DefinitionsSayWhichPositionIsMeant) {
  EXPECT_EQ(order_of("a b = segment; c = psquare a b ? perp a b a c"), "counterclock a b c");
  EXPECT_EQ(order_of("a b = segment; c = nsquare a b ? perp a b a c"), "counterclock a c b");
  EXPECT_EQ(order_of("a b = segment; c d = square a b ? perp a b a d"), "");
  EXPECT_EQ(order_of("a b c d = iso_trapezoid ? cong a c b d"), "npara a d b c");
  EXPECT_EQ(order_of("a b c = triangle; d = iso_trapezoid2 a b c ? cong a c b d"), "npara a d b c");
  EXPECT_EQ(order_of("a b c = triangle; x = angle_bisector a b c ? coll a b x"), "sameclock b a x b x c");
  EXPECT_EQ(order_of("o w a = triangle; x = intersection_cc o w a ? coll o w x"), "diff x a");
  EXPECT_EQ(order_of("a o b = triangle; x = intersection_lc a o b ? coll o b x"), "diff x b");
  EXPECT_EQ(order_of("a o b = triangle; x y = tangent a o b ? cong a x a y"), "diff x y");
  EXPECT_EQ(order_of("a b c = triangle; x y = trisect a b c ? coll a x y"), "between x a y, between y x c");
  EXPECT_EQ(order_of("b c = segment; x = iso_triangle_vertex_angle b c ? cong x b x c"), "ncoll x b c");
}

TEST(StatedOrderTest, ARayTurnedByAnAngleSaysItsSide) {
  const auto turned = [](const std::string& angle) {
    return order_of("a b = segment; x = s_angle a b x " + angle + " ? coll a b x");
  };
  EXPECT_EQ(turned("60"), "counterclock b a x");
  EXPECT_EQ(turned("420"), "counterclock b a x");
  EXPECT_EQ(turned("240"), "counterclock b x a");
  EXPECT_EQ(turned("-60"), "counterclock b x a");
  EXPECT_EQ(turned("pi/2"), "counterclock b a x");
  EXPECT_EQ(turned("0"), "outside b a x");
  EXPECT_EQ(turned("360"), "outside b a x");
  EXPECT_EQ(turned("180"), "between b a x");
  EXPECT_EQ(turned("-180"), "between b a x");
  EXPECT_EQ(order_of("a b x = triangle, s_angle a b x 240 ? coll a b x"), "counterclock b x a");
  EXPECT_EQ(goals_of("a b x = triangle ? s_angle a b x 60"), "aconst b a b x 60, counterclock b a x");
}

TEST(StatedOrderTest, AShiftAlongAStatedLineHasNoSides) {
  EXPECT_EQ(order_of("b c d = triangle; x = shift b c d ? para x b c d"), "sameclock x b c d c b");
  EXPECT_EQ(order_of("b c = segment; d = on_line b c; x = shift b c d ? coll x b c"), "");
  EXPECT_EQ(order_of("b c = segment; d = between_bound b c; x = shift b c d ? coll x b c"), "between d b c");
}

TEST(StatedOrderTest, WordsOfTheStatementAreOrderToo) {
  EXPECT_EQ(order_of("a b c = triangle a b c, longer a b a c, counterclock a b c ? coll a b c"),
            "longer a b a c, counterclock a b c");
  EXPECT_THAT(refusal_of("a b = segment a b, counterclock a b a ? cong a b a b"),
              testing::HasSubstr("'counterclock' needs at least 3 different points"));
}

TEST(StatedOrderTest, ConstructionsNeedTheirOldPointsInGeneralPosition) {
  EXPECT_EQ(requirements_of("a b c = triangle; d = foot a b c; m = midpoint a d ? coll d b c"),
            "ncoll a b c, ncoll a b c, diff a d");
  EXPECT_EQ(requirements_of("a b = segment; c = free ? coll a b c"), "");
  EXPECT_EQ(requirements_of("a b = segment; c d e = between c d e; o p q r = test_r20 o p q r ? coll a b c"),
            "ncoll o p q");
  const Problem problem = parsed_statement("a b = segment; m = midpoint a b; p q r = triangle ? coll p q r");
  EXPECT_EQ(problem.requirement_clause, (std::vector<std::size_t>{1, 2}));
}

/// A construction that leaves a choice between two positions, and says which, is known by its order.
TEST(StatedOrderTest, OrderOfDefinitionsIsWellFormed) {
  for (const ConstructionDefinition& definition : construction_library()) {
    std::vector<PointId> arguments;
    for (std::size_t i = 0; i < definition.parameters.size(); ++i) arguments.emplace_back(i);
    const std::vector<Rational> constants(definition.constant_kinds.size(), Rational(1, 3));
    for (const Fact& fact : instantiate_order(definition, arguments, constants)) {
      EXPECT_EQ(malformation(fact), "") << definition.name;
      EXPECT_TRUE(info(fact.predicate).is_configuration) << definition.name;
    }
  }
}

}  // namespace
}  // namespace pappus::symbolic
