// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/bent_clauses.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> warnings(const std::string& statement) {
  const auto problems = parse_problems("p\n" + statement + "\n", "test", {.goal_required = false});
  if (!problems) return {problems.error().message};
  const auto figure = build_figure(problems.value().front(), {});
  if (!figure) return {figure.error().message};
  std::vector<std::string> words;
  for (const BentClause& bent : find_bent_clauses(problems.value().front(), figure.value())) {
    words.push_back(describe(bent, problems.value().front()));
  }
  return words;
}

TEST(BentClauses, AClauseThatForcesEarlierPointsIsFound) {
  EXPECT_THAT(
      warnings("a b c = triangle a b c; d = on_circle d a b, on_circle d a c"),
      ElementsAre("'d = on_circle d a b, on_circle d a c' binds points that stand before it: it forces cong a b "
                  "a c"));
  EXPECT_THAT(warnings("a b c = triangle a b c; h = foot h a b c; d = on_line d a h, on_circum d a b h"), IsEmpty());
  EXPECT_THAT(
      warnings("a b c d = quadrangle a b c d; o = circle o a b c, on_bline o a d"),
      ElementsAre("'o = circle o a b c, on_bline o a d' binds points that stand before it: they have 1 degree of "
                  "freedom less than it seems"));
}

TEST(BentClauses, DoubleIntersectionsAndEquationsGivenTwiceBindNothing) {
  EXPECT_THAT(warnings("a b c = triangle a b c; i = incenter i a b c; e = foot e i a c; f = on_circle f i e, "
                       "on_line f a b; d = on_circle d i e, on_line d b c; g = on_line g d f, on_line g b c"),
              IsEmpty());
  EXPECT_THAT(warnings("a b c = triangle a b c; m = midpoint m a b, on_line m a b, eqdistance m a m b"), IsEmpty());
  EXPECT_THAT(
      warnings("a b c = triangle a b c; x y z g = centroid x y z g a b c; h = orthocenter h a b c; o = circle o a b "
               "c; e = on_line e o h, on_line e g h"),
      IsEmpty());
}

TEST(BentClauses, ConditionsThatAreSaidOpenlyAreMeant) {
  EXPECT_THAT(warnings("a b c = triangle a b c; d = on_line d b c, cong a b a c"), IsEmpty());
  EXPECT_THAT(warnings("a b c = triangle a b c; d = on_line d b c, cong a b a c; e = on_bline e a b, on_bline e b c, "
                       "on_line e a c"),
              testing::SizeIs(1));
}

}  // namespace
}  // namespace pappus::symbolic
