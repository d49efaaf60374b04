// SPDX-License-Identifier: Apache-2.0
// Auxiliary points: adding one must assume nothing.
#include "symbolic/check/check_auxiliary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/proof/auxiliary_text.h"
#include "tests/unit/check/examples.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;

constexpr const char* kNotTwoLoci = "it is not defined by two loci or one midpoint";
constexpr const char* kNoLocus = "it is not defined by lines and circles of earlier points";
constexpr const char* kFlat = "its two loci do not certainly cross";

/// a = (0, 0), b = (4, 0), c = (0, 4), d = (1, 1), o = (2, 2), and the added point x, with y after it.
Example figure(double x, double y) {
  return ExampleBuilder()
      .point("a", 0, 0)
      .point("b", 4, 0)
      .point("c", 0, 4)
      .point("d", 1, 1)
      .point("o", 2, 2)
      .point("x", number(x), number(y))
      .point("y", 7, 1);
}

/// The checker's objection to x with these facts; empty if there is none.
std::string objection(const Example& example, std::initializer_list<std::string> texts,
                      std::initializer_list<std::string> listed = {"ncoll a b c", "ncoll d o b"}) {
  std::vector<Fact> facts;
  for (const std::string& text : texts) facts.push_back(fact_in(example, text));
  auto enclosure = checker::Enclosure::read(example.proof.coordinates, example.proof.point_names);
  if (!enclosure) return enclosure.error().message;
  const checker::Certifier certifier(std::move(enclosure).value());
  Nondegeneracy granted = guarantees_of(example.problem, example.problem.point_names.size());
  for (const std::string& text : listed) granted.add(fact_in(example, text));
  granted.close();
  const checker::Reliance reliance(certifier, granted);
  const auto found = checker::object_to_auxiliary(reliance, PointId(5), facts);
  return found ? *found + reliance.denied(example.problem.point_names) : "";
}

TEST(AuxiliaryPoint, MayBeAMidpointOrAReflection) {
  EXPECT_EQ(objection(figure(2, 0), {"midp x a b"}), "");
  EXPECT_EQ(objection(figure(8, 0), {"midp b a x"}), "");
  EXPECT_EQ(objection(figure(8, 0), {"midp b x a"}), "");
  EXPECT_EQ(objection(figure(2, 0), {"midp x a y"}), kNotTwoLoci);
  EXPECT_EQ(objection(figure(0, 0), {"midp x a a"}), kNotTwoLoci);
  EXPECT_EQ(objection(figure(2, 0), {"midp o a d"}), kNotTwoLoci);
  EXPECT_EQ(objection(figure(2, 0), {"midp x a b", "coll x a b"}), kNoLocus);
}

TEST(AuxiliaryPoint, MayLieOnAnyTwoLociThatCross) {
  // Each form of locus, met with the line through d along ab at (3, 1), where ab, ac and bc do not touch one another.
  const Example example = figure(3, 1);
  for (const char* locus : {"coll x b c", "para x o a c", "perp x o a b", "perp x a x b", "cong x o x d",
                            "cong x o o d", "cong x o a b", "cyclic a b c x", "cyclic d o b x"}) {
    EXPECT_EQ(objection(example, {locus, "para x d a b"}), "") << locus;
    EXPECT_EQ(objection(example, {"para x d a b", locus}), "") << locus;
  }
}

TEST(AuxiliaryPoint, IsRefusedWhereLociDoNotCross) {
  EXPECT_EQ(objection(figure(3, 1), {"coll x b c", "coll x b c"}), kFlat);
  EXPECT_EQ(objection(figure(3, 1), {"para x d a b", "perp x d a c"}), kFlat) << "the same line, said twice";
  EXPECT_EQ(objection(figure(3, 0), {"coll x a b", "para x d a b"}), kFlat) << "parallel lines";
  EXPECT_EQ(objection(figure(4, 0), {"cong x a a b", "perp x b a b"}), kFlat) << "a tangent where it touches";
  EXPECT_EQ(objection(figure(4, 0), {"cong x a a b", "cyclic o a b x", "coll x a b"}), kNotTwoLoci);
  EXPECT_EQ(objection(figure(4, 0), {"cong x a a b", "cong x y a b"}), kNoLocus);
  EXPECT_EQ(objection(figure(2, 2), {"cong x o d d", "coll x a b"}), kFlat) << "a circle without radius";
}

TEST(AuxiliaryPoint, IsRefusedOnLociThatAreNone) {
  EXPECT_EQ(objection(figure(3, 1), {"coll x a a", "para x d a b"}), kFlat) << "no line";
  EXPECT_EQ(objection(figure(3, 1), {"cyclic a d o x", "para x d a b"}), kNoLocus) << "three points of a line";
  EXPECT_EQ(objection(figure(3, 1), {"cyclic a b b x", "para x d a b"}), kNoLocus);
  EXPECT_EQ(objection(figure(3, 1), {"cong x a x a", "para x d a b"}), kFlat);
}

TEST(AuxiliaryPoint, IsDefinedByLinesAndCirclesThatAreGuaranteedOrListed) {
  EXPECT_THAT(objection(figure(3, 1), {"cyclic a b c x", "para x d a b"}, {}), HasSubstr("'ncoll a b c'"));
  Example silent = figure(3, 1);
  silent.problem.requirements.clear();
  EXPECT_THAT(objection(silent, {"coll x b c", "para x d a b"}, {"diff a b"}), HasSubstr("'diff b c'"));
  EXPECT_THAT(objection(silent, {"cong x o o d", "para x d a b"}, {"diff a b"}), HasSubstr("'diff d o'"));
  EXPECT_THAT(objection(silent, {"perp x a x b", "para x d a c"}, {"diff a c"}), HasSubstr("'diff a b'"));
  EXPECT_EQ(objection(silent, {"coll x b c", "para x d a b"}, {"diff a b", "diff b c"}), "");
}

TEST(AuxiliaryPoint, IsDefinedByPointsBeforeIt) {
  for (const char* locus : {"coll x b y", "para x y a b", "para x d a y", "perp x y a b", "perp x a x y",
                            "cong x a x y", "cong x o o y", "cong x y a b", "cyclic a b y x"})
    EXPECT_EQ(objection(figure(3, 1), {locus, "para x d a b"}), kNoLocus) << locus;
}

TEST(AuxiliaryPoint, IsDefinedByListedFormsOnly) {
  for (const char* fact : {"eqangle a x a b c a c b", "circle o a b x", "coll a b d", "eqratio a x b x a b a c",
                           "rconst a x b x 2", "simtri x a b a b c", "idc x o", "between x b c", "ncoll x a b"})
    EXPECT_EQ(objection(figure(3, 1), {fact, "para x d a b"}), kNoLocus) << fact;
  EXPECT_EQ(objection(figure(3, 1), {}), kNotTwoLoci);
  EXPECT_EQ(objection(figure(3, 1), {"coll x b c"}), kNotTwoLoci);
}

TEST(AuxiliaryPoint, MayNotBeHeldByAThirdFactThatHappensToHold) {
  EXPECT_EQ(objection(figure(3, 1), {"coll x b c", "para x d a b", "cong x o o d"}), kNotTwoLoci);
}

/// A proof that names one more point and its facts; the point is not used.
Example with_auxiliary(Example example, std::initializer_list<std::string> texts, double x, double y) {
  Proof& proof = example.proof;
  proof.point_names.emplace_back("x");
  proof.coordinates.emplace_back(decimal(number(x)), decimal(number(y)));
  std::vector<Fact> facts;
  for (const std::string& text : texts) facts.push_back(fact_in(example, text));
  proof.hypotheses.insert(proof.hypotheses.end(), facts.begin(), facts.end());
  proof.auxiliary.push_back({auxiliary_text(PointId(proof.point_names.size() - 1), facts, proof.point_names)});
  return example;
}

TEST(AuxiliaryProof, IsAcceptedAsWritten) {
  EXPECT_EQ(verdict(with_auxiliary(isosceles_angles(), {"midp x b c"}, 1, 0)), "accepted");
  EXPECT_EQ(verdict(with_auxiliary(isosceles_angles(), {"coll x b c", "perp x a b c"}, 1, 0)), "accepted");
}

TEST(AuxiliaryProof, IsRefusedWithFactsThatTheFigureViolates) {
  EXPECT_THAT(verdict(with_auxiliary(isosceles_angles(), {"midp x b c"}, 1, 1)), HasSubstr("does not hold"));
  EXPECT_THAT(verdict(with_auxiliary(isosceles_angles(), {"coll x b c", "perp x a b c"}, 2.5, 0)),
              HasSubstr("does not hold"));
}

TEST(AuxiliaryProof, IsRefusedWithATextThatLies) {
  Example example = with_auxiliary(isosceles_angles(), {"coll x b c", "perp x a b c"}, 1, 0);
  for (const char* text : {"", "x = midpoint x b c", "x = on_line x b c", "x = on_tline x a b c, on_line x b c"}) {
    example.proof.auxiliary[0].text = text;
    EXPECT_THAT(verdict(example), HasSubstr("its text does not say")) << text;
  }
}

TEST(AuxiliaryProof, IsRefusedWithHypothesesOfNoPoint) {
  // AB = AC is the problem's; that AD = AD' or anything else of the problem's points may not be slipped in.
  Example more = with_auxiliary(isosceles_angles(), {"midp x b c"}, 1, 0);
  more.proof.hypotheses.push_back(fact_in(more, "cong a b c a"));
  EXPECT_THAT(verdict(more), HasSubstr("one is no auxiliary point's"));
  Example third = with_auxiliary(isosceles_angles(), {"coll x b c", "perp x a b c", "cong x b x c"}, 1, 0);
  EXPECT_THAT(verdict(third), HasSubstr(kNotTwoLoci)) << "it holds, but that has to be proved";
  Example before = with_auxiliary(isosceles_angles(), {"midp x b c"}, 1, 0);
  std::swap(before.proof.hypotheses[0], before.proof.hypotheses[1]);
  EXPECT_NE(verdict(before), "accepted");
  Example unnamed = with_auxiliary(isosceles_angles(), {"midp x b c"}, 1, 0);
  unnamed.proof.auxiliary.clear();
  EXPECT_NE(verdict(unnamed), "accepted");
  Example twice = with_auxiliary(isosceles_angles(), {"midp x b c"}, 1, 0);
  twice.proof.point_names.back() = "d";
  twice.proof.auxiliary[0].text = "d = midpoint d b c";
  EXPECT_THAT(verdict(twice), HasSubstr("two points have one name"));
}

TEST(AuxiliaryProof, MayNotUseAFreePointThatHappensToFit) {
  // D is free in the problem and lies on the circle with diameter BC in this figure only.
  const Example example = ExampleBuilder()
                              .point("b", -5, 0)
                              .point("c", 5, 0)
                              .point("d", 3, 4)
                              .hypothesis("cong b d b d")
                              .goal("cong b d b d", "p1");
  EXPECT_EQ(verdict(with_auxiliary(example, {"midp x b c"}, 0, 0)), "accepted");
  EXPECT_THAT(verdict(with_auxiliary(example, {"midp x b c", "perp d b d c"}, 0, 0)), HasSubstr("auxiliary"));
  EXPECT_THAT(verdict(with_auxiliary(example, {"midp x b c", "cong x b x d"}, 0, 0)), HasSubstr("auxiliary point 1"));
  EXPECT_THAT(verdict(with_auxiliary(example, {"cong x b x c", "cong x b x d", "coll x b c"}, 0, 0)),
              HasSubstr("auxiliary point 1"));
}

}  // namespace
}  // namespace pappus::symbolic
