// SPDX-License-Identifier: Apache-2.0
#include "symbolic/facts/fact.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "symbolic/core/random.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;

const std::vector<std::string>& names() {
  static const std::vector<std::string> names = {"a", "b", "c", "d", "e", "f", "g", "h", "o1", "x'"};
  return names;
}

Fact parsed(std::string_view text) {
  auto fact = parse_fact(text, names());
  EXPECT_TRUE(fact) << text << ": " << (fact ? "" : fact.error().message);
  return fact ? fact.value() : Fact{};
}

std::string refusal(std::string_view text) {
  const auto fact = parse_fact(text, names());
  return fact ? "accepted" : fact.error().message;
}

TEST(FactTest, EveryPredicateReadsBack) {
  for (const char* text : {"coll a b c",
                           "coll a b c d e",
                           "para a b c d",
                           "perp a b c d",
                           "cyclic a b c d e",
                           "circle o1 a b c d",
                           "cong a b c d",
                           "eqangle a b a c d e d f",
                           "eqratio a b c d e f g h",
                           "midp a b c",
                           "aconst a b c d 60",
                           "aconst a b c d 200/7",
                           "rconst a b c d 1/2",
                           "lconst a b 3/2",
                           "simtri a b c d e f",
                           "simtrir a b c d e f",
                           "contri a b c d e f",
                           "contrir a b c d e f",
                           "idc a x'",
                           "angeq a b c d 1 -1 45",
                           "distseq a b b c a c 1 1 -1",
                           "distmeq a b c d 2 -1/2 3",
                           "dist2eq a b c d 1 -1",
                           "acompute a b c d",
                           "rcompute a b c d",
                           "diff a b",
                           "ncoll a b c",
                           "npara a b c d",
                           "nperp a b c d",
                           "sameclock a b c d e f",
                           "between a b c",
                           "outside a b c",
                           "sameside a b c d e f",
                           "nsameside a b c d e f",
                           "longer a b c d",
                           "acute a b c",
                           "obtuse a b c",
                           "branch a b c d 1 -1 30 2",
                           "neqangle a b c d e f g h",
                           "samehalf a b c d e f g",
                           "samehalfc a b c d e",
                           "sameflank a b c d e f g h",
                           "distsgt a b c d 1 -1/2",
                           "angsgt a b c d e f -1 -1 90",
                           "angsge a b c 1 -30"}) {
    EXPECT_EQ(to_string(parsed(text), names()), text);
  }
}

TEST(FactTest, AnglesAreUnitsOfPiInMemory) {
  EXPECT_EQ(parsed("aconst a b c d 60").constants, std::vector<Rational>{Rational(1, 3)});
  EXPECT_EQ(parsed("angeq a b c d 2 -1 45").constants, (std::vector<Rational>{2, -1, Rational(1, 4)}));
  EXPECT_EQ(parsed("branch a b c d 1 -1 90 3").constants, (std::vector<Rational>{1, -1, Rational(1, 2), 3}));
  EXPECT_EQ(parsed("angsgt a b c 2 -90").constants, (std::vector<Rational>{2, Rational(-1, 2)}));
  EXPECT_EQ(parsed("distmeq a b 2 5").constants, (std::vector<Rational>{2, 5}));
  EXPECT_EQ(parsed("rconst a b c d 60").constants, std::vector<Rational>{60});
}

TEST(FactTest, SkipsExtraSpace) { EXPECT_EQ(parsed("  para\ta  b c\n d "), parsed("para a b c d")); }

TEST(FactTest, ComparesTexts) {
  EXPECT_FALSE(parsed("para a b c d") == parsed("para c d a b"));
  EXPECT_TRUE(parsed("aconst a b c d 60") == parsed("aconst a b c d 120/2"));
}

TEST(FactTest, NamesWhatIsWrong) {
  EXPECT_THAT(refusal(""), HasSubstr("empty"));
  EXPECT_THAT(refusal("   "), HasSubstr("empty"));
  EXPECT_THAT(refusal("colinear a b c"), HasSubstr("unknown predicate 'colinear'"));
  EXPECT_THAT(refusal("para a b c"), HasSubstr("wrong number of arguments for 'para': 3"));
  EXPECT_THAT(refusal("para a b c d e"), HasSubstr("wrong number"));
  EXPECT_THAT(refusal("coll a b"), HasSubstr("wrong number"));
  EXPECT_THAT(refusal("circle o1 a b"), HasSubstr("wrong number"));
  EXPECT_THAT(refusal("angeq a b c d 1 -1"), HasSubstr("wrong number"));
  EXPECT_THAT(refusal("angeq 5"), HasSubstr("wrong number"));
  EXPECT_THAT(refusal("distseq"), HasSubstr("wrong number"));
  EXPECT_THAT(refusal("distsgt a b"), HasSubstr("wrong number"));
  EXPECT_THAT(refusal("angsgt a b c 1"), HasSubstr("wrong number"));
  EXPECT_THAT(refusal("angsge a b c d 1 -1 30"), HasSubstr("wrong number"));
  EXPECT_THAT(refusal("para a b c z"), HasSubstr("unknown point 'z'"));
  EXPECT_THAT(refusal("aconst a b c d x"), HasSubstr("'x' is not a number"));
  EXPECT_THAT(refusal("aconst a b c d 1/0"), HasSubstr("not a number"));
  EXPECT_THAT(refusal("rconst a b c d 0"), HasSubstr("positive"));
  EXPECT_THAT(refusal("lconst a b -1"), HasSubstr("positive"));
  EXPECT_THAT(refusal("distmeq a b 1 0"), HasSubstr("positive"));
  EXPECT_THAT(refusal("branch a b 1 0 0"), HasSubstr("positive integer"));
  EXPECT_THAT(refusal("branch a b 1 0 1/2"), HasSubstr("positive integer"));
}

TEST(FactTest, BoundsItsInput) {
  std::string long_line = "coll";
  for (int i = 0; i < 64; ++i) long_line += " a";
  EXPECT_EQ(parsed(long_line).points.size(), 64U);
  EXPECT_THAT(refusal(long_line + " a"), HasSubstr("at most 64 points"));
  std::string huge = "coll";
  for (int i = 0; i < 100000; ++i) huge += " a";
  EXPECT_THAT(refusal(huge), HasSubstr("at most 64"));
  EXPECT_THAT(refusal(std::string(1 << 20, 'x')), HasSubstr("unknown predicate"));
  EXPECT_LT(refusal(std::string(1 << 20, 'x')).size(), 100U);
  EXPECT_THAT(refusal("aconst a b c d " + std::string(5000, '1')), HasSubstr("not a number"));
}

TEST(FactTest, MessagesQuoteNoControlCharacters) {
  for (const char c : refusal("\x1b[31mred a b")) EXPECT_GE(static_cast<unsigned char>(c), 0x20U);
}

TEST(FactTest, MalformationAppliesToFactsBuiltInMemory) {
  EXPECT_EQ(malformation({Predicate::kParallel, {PointId(0), PointId(1), PointId(2), PointId(3)}, {}}), "");
  EXPECT_NE(malformation({Predicate::kParallel, {PointId(0), PointId(1), PointId(2)}, {Rational(1)}}), "");
  EXPECT_NE(malformation({Predicate::kConstantAngle, {PointId(0), PointId(1), PointId(2), PointId(3)}, {}}), "");
  EXPECT_NE(malformation({Predicate::kCollinear, {PointId(0), PointId(1), PointId(2)}, {Rational(1)}}), "");
}

TEST(FactTest, NeverCrashesOnMutatedText) {
  const std::string seed = "angeq a b c d e f 1 -1/2 3 45 branch o1 x' 0.5 sameclock";
  SplitMix64 random(99);
  std::size_t accepted = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text = seed.substr(random.next() % seed.size(), random.next() % seed.size());
    if (round % 2 == 0) text = "distseq a b c d 1 -1";
    for (int edit = 0; edit < 3 && !text.empty(); ++edit) {
      text[random.next() % text.size()] =
          static_cast<char>(random.next() % 3 == 0 ? random.next() : seed[random.next() % seed.size()]);
    }
    const auto fact = parse_fact(text, names());
    if (!fact) continue;
    ++accepted;
    ASSERT_EQ(parse_fact(to_string(fact.value(), names()), names()).value(), fact.value()) << text;
  }
  EXPECT_GT(accepted, 20U);
}

TEST(FactDeathTest, PrintingAPointWithoutANameIsABrokenInvariant) {
  EXPECT_DEATH(static_cast<void>(to_string({Predicate::kDistinct, {PointId(0), PointId(99)}, {}}, names())),
               "broken invariant");
}

}  // namespace
}  // namespace pappus::symbolic
