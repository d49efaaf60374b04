// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/language/spelling.h"
#include "tests/unit/language/sample_problems.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST(ErrorTest, PointsAtTheWordWithACaret) {
  const auto result = parse_problems("name\na b c = triangle a b c; m = midpont m a b ? coll m a b\n", "file.txt");
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().line, 2);
  EXPECT_EQ(result.error().column, 29);
  EXPECT_EQ(result.error().suggestion, "midpoint");
  EXPECT_EQ(result.error().to_string(),
            "file.txt:2:29: there is no construction 'midpont'\n"
            "  a b c = triangle a b c; m = midpont m a b ? coll m a b\n"
            "                              ^\n"
            "did you mean 'midpoint'?");
}

TEST(ErrorTest, TheCaretStaysInsideAnExcerptOfALongLine) {
  std::string statement = "a b = segment a b";
  for (int i = 0; i < 100; ++i) statement += "; p" + std::to_string(i) + " = on_line p" + std::to_string(i) + " a b";
  const std::string text = refusal_of(statement + "; q = nothing q a b ? coll a b q");
  const std::size_t caret_line = text.rfind("\n  ");
  const std::size_t caret = text.find('^') - caret_line;
  EXPECT_LT(text.size(), 500U);
  EXPECT_EQ(text.substr(text.find("\n  ") + caret, 7), "nothing");
}

TEST(ErrorTest, SuggestsPredicatesAndPoints) {
  EXPECT_THAT(refusal_of("a b c = triangle ? colll a b c"), HasSubstr("did you mean 'coll'?"));
  EXPECT_THAT(refusal_of("a b c = triangle ? eqanlge a b a c b a b c"), HasSubstr("did you mean 'eqangle'?"));
  EXPECT_THAT(refusal_of("foo1 b c = triangle; m = midpoint fo1 b ? coll m b c"), HasSubstr("did you mean 'foo1'?"));
  EXPECT_THAT(refusal_of("a b c = triangle ? coll a b x"), Not(HasSubstr("did you mean")));
  EXPECT_THAT(refusal_of("a b c = triangle ? midpoint a b c"),
              HasSubstr("is a construction; a goal must be a predicate"));
}

TEST(ErrorTest, SaysWhatWasExpected) {
  EXPECT_THAT(refusal_of("a b c triangle ? coll a b c"), HasSubstr("expected '='"));
  EXPECT_THAT(refusal_of("a b c = triangle a b c d e = segment ? coll a b c"), HasSubstr("expected ';' or '?'"));
  EXPECT_THAT(refusal_of("a b = segment; = midpoint a b ? coll a b a"), HasSubstr("expected the name of a new point"));
  EXPECT_THAT(refusal_of("a b c = triangle a b c, ? coll a b c"), HasSubstr("expected a construction after ','"));
  EXPECT_THAT(refusal_of("a b c = triangle ? coll a b c, coll a c b"), HasSubstr("goals are separated by ';'"));
  EXPECT_THAT(refusal_of("a b c = triangle ? = a"), HasSubstr("expected a goal, found '='"));
  EXPECT_THAT(refusal_of("? coll a b c"), HasSubstr("no clauses"));
  EXPECT_THAT(refusal_of("a b c = triangle \x01 ? coll a b c"), HasSubstr("not part of the problem language"));
  EXPECT_THAT(refusal_of("α b c = triangle ? coll b b c"), HasSubstr("not part of the problem language"));
}

TEST(ErrorTest, RefusesWrongArguments) {
  EXPECT_THAT(refusal_of("a b c = triangle; m = midpoint m a b c ? coll m a b"),
              HasSubstr("'midpoint' takes 3 arguments (x a b), or 2 with the new points left out; found 4"));
  EXPECT_THAT(refusal_of("a b c = triangle; m = midpoint a b c ? coll m a b"),
              HasSubstr("must be a new point of this clause"));
  EXPECT_THAT(refusal_of("a b c = triangle; x y = on_line a b ? coll x a b"),
              HasSubstr("write them among its arguments"));
  EXPECT_THAT(refusal_of("a b c = triangle; x y = square a b x x ? coll x a b"), HasSubstr("must be different"));
  EXPECT_THAT(refusal_of("a b c = triangle; m = midpoint m a z ? coll m a b"), HasSubstr("no point 'z'"));
  EXPECT_THAT(refusal_of("a b c = triangle; m = midpoint m a a ? coll m a b"), HasSubstr("needs different points"));
  EXPECT_THAT(refusal_of("a b c = triangle; a = midpoint a b c ? coll a b c"), HasSubstr("'a' is defined already"));
  EXPECT_THAT(refusal_of("a a c = triangle ? coll a a c"), HasSubstr("'a' is defined already"));
  EXPECT_THAT(refusal_of("1a b c = triangle ? coll b b c"), HasSubstr("cannot name a point"));
  EXPECT_THAT(refusal_of("a b c = triangle ? para a b c"), HasSubstr("'para' takes 4 points, found 3"));
  EXPECT_THAT(refusal_of("a b c = triangle ? coll a b"), HasSubstr("at least 3 points"));
  EXPECT_THAT(refusal_of("a b c = triangle ? distseq a b c 1"), HasSubstr("pairs of points, one coefficient a pair"));
  EXPECT_THAT(refusal_of("a b c = triangle ? aconst a b a c sixty"), HasSubstr("expected an angle"));
  EXPECT_THAT(refusal_of("a b c = triangle ? rconst a b a c 0"), HasSubstr("positive"));
  EXPECT_THAT(refusal_of("a@1_ b c = triangle ? coll a b c"), HasSubstr("expected coordinates"));
  EXPECT_THAT(refusal_of("a@1 b c = triangle ? coll a b c"), HasSubstr("expected coordinates"));
  EXPECT_THAT(refusal_of("a@1e999_2 b c = triangle ? coll a b c"), HasSubstr("expected coordinates"));
  EXPECT_THAT(refusal_of("a = ; b = ; c = acompute a b a c ? coll a b c"), HasSubstr("can only be a goal"));
}

TEST(ErrorTest, RefusesDegenerateRelations) {
  EXPECT_THAT(refusal_of("a b c = triangle ? para a a b c"), HasSubstr("two different points, not 'a a'"));
  EXPECT_THAT(refusal_of("a b c = triangle ? coll a b a"), HasSubstr("at least 3 different points"));
  EXPECT_THAT(refusal_of("a b c = triangle ? cyclic a b c a"), HasSubstr("at least 4 different points"));
  EXPECT_THAT(refusal_of("a b c = triangle ? circle a a b c"), HasSubstr("does not contain its centre"));
  EXPECT_THAT(refusal_of("a b c = triangle ? simtri a b b a b c"), HasSubstr("vertices"));
  EXPECT_THAT(refusal_of("a b c = triangle; x = on_circum x a b b ? coll x a b"), HasSubstr("in 'on_circum'"));
}

TEST(ErrorTest, BoundsItsInput) {
  EXPECT_THAT(refusal_of(std::string(65, 'a') + " = free ? coll a b c"), HasSubstr("at most 64 characters"));
  EXPECT_THAT(refusal_of("a = free" + std::string(600, 'x') + " ? coll a b c"), HasSubstr("at most 512 characters"));
  std::string arguments;
  for (int i = 0; i < 65; ++i) arguments += " a";
  EXPECT_THAT(refusal_of("a = free ? coll" + arguments), HasSubstr("at most 64 arguments"));
  std::string clauses = "a b = segment";
  for (int i = 0; i < 199; ++i) clauses += "; p" + std::to_string(i) + " = on_line a b";
  EXPECT_THAT(refusal_of(clauses + " ? coll a b p1"), HasSubstr("at most 200 points"));
  std::string many;
  for (int i = 0; i < 401; ++i) many += "p" + std::to_string(i) + " = ; ";
  EXPECT_THAT(refusal_of(many + "? coll p1 p2 p3"), HasSubstr("at most 400 clauses"));
  std::string points;
  for (int i = 0; i < 201; ++i) points += "p" + std::to_string(i) + " ";
  EXPECT_THAT(refusal_of(points + "= free ? coll p1 p2 p3"), HasSubstr("at most 200 points"));
  std::string calls = "a b c = triangle; d = coll a b d";
  for (int i = 0; i < 2000; ++i) calls += ", coll a b d";
  EXPECT_THAT(refusal_of(calls + " ? coll a b d"), HasSubstr("at most 2000"));
  EXPECT_THAT(parse_problems(std::string((std::size_t{16} << 20U) + 1, 'a'), "big").error().to_string(),
              HasSubstr("longer than 16 MiB"));
}

TEST(ErrorTest, AnEmptyTextIsAnError) {
  EXPECT_THAT(parse_problems("", "empty").error().to_string(), StartsWith("empty:1:1: there is no problem"));
  EXPECT_FALSE(parse_problems("\n\n  \n# nothing\n", "empty"));
  EXPECT_THAT(parse_problems("lonely_name\n", "x").error().message, HasSubstr("'lonely_name' has no statement"));
}

TEST(SpellingTest, CountsEditsWithSwaps) {
  EXPECT_EQ(edit_distance("", ""), 0U);
  EXPECT_EQ(edit_distance("abc", ""), 3U);
  EXPECT_EQ(edit_distance("eqanlge", "eqangle"), 1U);
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
  EXPECT_EQ(edit_distance("ca", "abc"), 3U);
}

TEST(SpellingTest, OffersOnlyNearNames) {
  const std::string_view names[] = {"foot", "free", "a", "b"};
  EXPECT_EQ(nearest_name("fot", names), "foot");
  EXPECT_EQ(nearest_name("c", names), "");
  EXPECT_EQ(nearest_name("orthocenter", names), "");
  EXPECT_EQ(nearest_name(std::string(1000, 'f'), names), "");
}

}  // namespace
}  // namespace pappus::symbolic
