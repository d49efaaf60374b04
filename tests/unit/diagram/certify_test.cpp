// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/diagram/figure.h"

namespace pappus::symbolic {
namespace {

/// a, b, c: a right triangle at a; m, n: midpoints of bc, ab; d: fourth corner of the rectangle; e outside;
/// o = m is the circumcentre of abc; h is inside the triangle; a2 coincides with a.
class CertifyTest : public testing::Test {
 protected:
  CertifyTest()
      : names_{"a", "b", "c", "m", "n", "d", "e", "h", "a2"},
        figure_(figure_from_coordinates(std::vector<std::pair<std::string, std::string>>{{"0", "0"},
                                                                                         {"4", "0"},
                                                                                         {"0", "3"},
                                                                                         {"2", "1.5"},
                                                                                         {"2", "0"},
                                                                                         {"4", "3"},
                                                                                         {"6", "0"},
                                                                                         {"1", "0.5"},
                                                                                         {"0", "0"}})
                    .value()) {}

  [[nodiscard]] Fact fact(const std::string& text) const {
    Result<Fact> parsed = parse_fact(text, names_);
    EXPECT_TRUE(parsed.has_value()) << text << ": " << (parsed ? "" : parsed.error().message);
    return parsed ? parsed.value() : Fact{};
  }
  [[nodiscard]] bool certify(const std::string& text) const { return figure_.certify(fact(text)); }
  [[nodiscard]] bool seems_true(const std::string& text) const { return figure_.seems_true(fact(text)); }

  std::vector<std::string> names_;
  Figure figure_;
};

TEST_F(CertifyTest, ConfigurationFacts) {
  for (const char* text : {"diff a b",
                           "ncoll a b c",
                           "npara a b b c",
                           "nperp a b b c",
                           "sameclock a b c a b d",
                           "sameclock a b c d c b",
                           "counterclock a b c",
                           "counterclock b c a",
                           "between n a b",
                           "outside e a b",
                           "outside a b e",
                           "sameside a b h a c h",
                           "nsameside n a b a b h",
                           "longer b c a b",
                           "acute a b c",
                           "obtuse a m b",
                           "neqangle a b b c a b b d",
                           "samehalf a c a b a b c",
                           "samehalfc a c a b m",
                           "distsgt a b a c b c 1 1 -1",
                           "angsgt b a c a b c 1 -1 -53",
                           "angsge b c a a b c 1 -1 -16"}) {
    EXPECT_TRUE(certify(text)) << text;
  }
}

TEST_F(CertifyTest, FalseOrUndecidedConfigurationFacts) {
  for (const char* text : {"diff a a2",
                           "distsgt a b a c b c 1 1 -7/5",
                           "angsgt b a c a b c 1 -1 -54",
                           "angsgt b a c 1 -90",
                           "angsgt a n b 1 0",
                           "angsge b c a a b c 1 -1 -17",
                           "ncoll a n b",
                           "npara a b c d",
                           "nperp a b a c",
                           "sameclock a b c a c b",
                           "sameclock a b c a n b",
                           "counterclock a c b",
                           "counterclock a n b",
                           "between e a b",
                           "between a a b",
                           "outside n a b",
                           "sameside n a b a b h",
                           "nsameside a b h a c h",
                           "longer a b b c",
                           "longer m a m b",
                           "acute b a c",
                           "obtuse b a c",
                           "obtuse a b c",
                           "obtuse a m c",
                           "neqangle a b b c d c c b",
                           "samehalf a b a b a b c",
                           "samehalfc a b a b m",
                           "samehalf a b a b a n b"}) {
    EXPECT_FALSE(certify(text)) << text;
  }
}

TEST_F(CertifyTest, SameFlankUsesTheLineOfCentres) {
  // The centres of circles abc and abh lie on the perpendicular bisector of ab.
  EXPECT_TRUE(certify("sameflank c a a b c a b h"));
  EXPECT_FALSE(certify("sameflank c d a b c a b h"));
  EXPECT_FALSE(certify("sameflank c n a b c a b h")) << "a point of the line of centres";
  EXPECT_FALSE(certify("sameflank c a a b c a b e")) << "no circle through collinear points";
}

TEST_F(CertifyTest, AngleBranches) {
  // d(ab) = 0, d(ac) = 1/2: 2 d(ac) - 2 d(ab) = 1.
  EXPECT_TRUE(certify("branch a c a b 2 -2 0 3"));
  EXPECT_TRUE(certify("branch a c a b 1 -1 90 1000"));
  EXPECT_FALSE(certify("branch a c a b 1 -1 0 1")) << "half a turn away from every integer";
  EXPECT_FALSE(certify("branch a c a b 1 -1 80 10")) << "the distance 1/18 is above 1/20";
  EXPECT_TRUE(certify("branch a c a b 1 -1 80 8")) << "the distance 1/18 is below 1/16";
  EXPECT_FALSE(certify("branch a a2 a b 2 -2 0 1")) << "no direction";
  Fact hostile = fact("branch a c a b 2 -2 0 3");
  hostile.constants.pop_back();
  EXPECT_FALSE(figure_.certify(hostile));
  hostile = fact("branch a c a b 2 -2 0 3");
  hostile.constants.back() = 0;
  EXPECT_FALSE(figure_.certify(hostile));
}

TEST_F(CertifyTest, RelationsAreNeverCertified) {
  EXPECT_FALSE(certify("coll a n b"));
  EXPECT_FALSE(certify("perp a b a c"));
  EXPECT_FALSE(certify("idc a a2"));
}

TEST_F(CertifyTest, MalformedFactsAreFalse) {
  Fact missing{Predicate::kNotCollinear, {PointId(0), PointId(1)}, {}};
  EXPECT_FALSE(figure_.certify(missing));
  Fact unknown_point{Predicate::kDistinct, {PointId(0), PointId(99)}, {}};
  EXPECT_FALSE(figure_.certify(unknown_point));
  Fact empty{Predicate::kAngleSum, {}, {0}};
  EXPECT_FALSE(figure_.seems_true(empty));
}

TEST_F(CertifyTest, TrueRelations) {
  for (const char* text : {"coll a n b e",
                           "para a b c d",
                           "perp a b a c",
                           "cyclic a b c d",
                           "circle m a b c d",
                           "cong m a m c",
                           "eqangle b a b c b a b m",
                           "eqratio a n a b b m b c",
                           "midp m b c",
                           "aconst a b a c 90",
                           "rconst a n a b 1/2",
                           "lconst b c 5",
                           "simtri b a c b n m",
                           "simtrir a b c b a d",
                           "contri a b c d c b",
                           "contrir a b c b a d",
                           "idc a a2",
                           "angeq a b a c 1 1 90",
                           "distseq a n n b a b 1 1 -1",
                           "distmeq a n a b 1 -1 2",
                           "dist2eq a b a c b c 1 1 -1",
                           "acompute a b a c",
                           "rcompute a b a c",
                           "diff a b"}) {
    EXPECT_TRUE(seems_true(text)) << text;
  }
}

TEST_F(CertifyTest, FalseRelations) {
  for (const char* text : {"coll a b c",
                           "para a b b c",
                           "perp a b b c",
                           "cyclic a b c h",
                           "circle n a b c",
                           "cong a b a c",
                           "eqangle a b a h b a b h",
                           "eqratio a n a b a h a c",
                           "midp h a c",
                           "midp e a b",
                           "aconst a b b c 90",
                           "rconst a n a b 1/3",
                           "lconst b c 6",
                           "simtri a b c b n h",
                           "simtri a b c b a d",
                           "simtrir a b c d c b",
                           "contri a b c b n m",
                           "contrir a b c d c b",
                           "idc a b",
                           "angeq a b a c 1 1 45",
                           "distseq a n n b a b 1 1 1",
                           "distmeq a n a b 1 -1 3",
                           "dist2eq a b a c b c 1 1 1",
                           "para a a2 c d",
                           "diff a a2"}) {
    EXPECT_FALSE(seems_true(text)) << text;
  }
}

TEST_F(CertifyTest, SeemsTrueSeesBeyondDoubles) {
  const std::string almost = "0." + std::string(34, '0') + "1";
  const Figure figure =
      figure_from_coordinates(std::vector<std::pair<std::string, std::string>>{{"0", "0"}, {"1", "0"}, {"2", almost}})
          .value();
  const Fact line{Predicate::kCollinear, {PointId(0), PointId(1), PointId(2)}, {}};
  EXPECT_FALSE(figure.seems_true(line));
  // True, but without the room that the checker wants around every condition.
  EXPECT_FALSE(figure.orientation(PointId(0), PointId(1), PointId(2)).has_value());
}

}  // namespace
}  // namespace pappus::symbolic
