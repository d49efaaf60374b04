// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/read_ggb.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/exchange/ggb_archive.h"
#include "symbolic/exchange/ggb_expression.h"
#include "symbolic/language/printer.h"

namespace pappus::symbolic {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::string point(const std::string& label, const std::string& x, const std::string& y) {
  return "<element type=\"point\" label=\"" + label + "\"><coords x=\"" + x + "\" y=\"" + y + "\" z=\"1\"/></element>";
}
std::string command(const std::string& name, const std::vector<std::string>& inputs,
                    const std::vector<std::string>& outputs) {
  std::string text = "<command name=\"" + name + "\"><input";
  for (std::size_t i = 0; i < inputs.size(); ++i) text += " a" + std::to_string(i) + "=\"" + inputs[i] + "\"";
  text += "/><output";
  for (std::size_t i = 0; i < outputs.size(); ++i) text += " a" + std::to_string(i) + "=\"" + outputs[i] + "\"";
  return text + "/></command>";
}
const std::string kTriangle = point("A", "0", "3") + point("B", "-2", "0") + point("C", "4", "0.5");

Result<ImportedProblem> read(const std::string& steps) {
  return read_ggb_construction("<geogebra><construction title=\"\">" + steps + "</construction></geogebra>", "x.ggb");
}
/// The clauses behind the triangle's and the goals, without coordinates.
std::string imported(const std::string& steps) {
  auto result = read(kTriangle + steps);
  if (!result) return "refused: " + result.error().message;
  EXPECT_THAT(result.value().warnings, IsEmpty());
  for (Clause& clause : result.value().problem.clauses) clause.coordinates.clear();
  const std::string text = print_statement(result.value().problem);
  const std::string prefix = "a = free a; b = free b; c = free c";
  EXPECT_TRUE(text.starts_with(prefix)) << text;
  return text.substr(std::min(text.size(), prefix.size() + 2));
}

TEST(ReadGgbTest, Lines) {
  EXPECT_EQ(imported(command("Segment", {"A", "B"}, {"f"}) + command("OrthogonalLine", {"C", "f"}, {"g"}) +
                     command("Intersect", {"f", "g"}, {"D"}) + command("Line", {"A", "g"}, {"h"}) +
                     command("Point", {"h"}, {"E"}) + command("Midpoint", {"f"}, {"M"})),
            "d = on_line d a b, on_tline d c a b; e = on_tline e a a b; m = midpoint m a b");
  EXPECT_EQ(imported(command("LineBisector", {"A", "B"}, {"f"}) + command("AngularBisector", {"A", "B", "C"}, {"g"}) +
                     command("Intersect", {"f", "g"}, {"D"}) + command("Line", {"C", "g"}, {"h"}) +
                     command("Point", {"h"}, {"E"})),
            "d = on_bline d a b, angle_bisector d a b c; e = on_pline e c b d");
}

TEST(ReadGgbTest, LinesMeetInThePointTheyShare) {
  EXPECT_EQ(imported(command("Line", {"A", "B"}, {"f"}) + command("Ray", {"C", "B"}, {"g"}) +
                     command("Intersect", {"f", "g"}, {"D"}) + command("Midpoint", {"A", "D"}, {"M"})),
            "m = midpoint m a b");
}

TEST(ReadGgbTest, CirclesAndTheirPoints) {
  EXPECT_EQ(imported(command("Circle", {"A", "B", "C"}, {"c"}) + command("Center", {"c"}, {"O"}) +
                     command("Circle", {"O", "Segment[A, B]"}, {"d"}) + command("Point", {"d"}, {"P"}) +
                     command("Circle", {"A", "5/2"}, {"e"}) + command("Point", {"e"}, {"Q"})),
            "o = circle o a b c; p = eqdistance p o a b; q = lconst q a 5/2");
}

TEST(ReadGgbTest, TheSecondIntersectionIsANewPoint) {
  const std::string steps = command("Circle", {"A", "B"}, {"c"}) + command("Line", {"B", "C"}, {"f"}) +
                            command("Intersect", {"f", "c"}, {"D", "E"}) + point("D", "-2", "0") +
                            point("E", "2.3243", "0.36");
  EXPECT_EQ(imported(steps), "e = on_line e b c, on_circle e a b");
}

TEST(ReadGgbTest, TangentsTouchTheCircleInPointsThatTakeTheNamesOfTheFile) {
  const std::string steps = command("Circle", {"A", "B"}, {"c"}) + command("Tangent", {"C", "c"}, {"f", "g"}) +
                            command("Intersect", {"c", "f", "1"}, {"D"}) + command("Tangent", {"B", "c"}, {"h", ""}) +
                            command("Point", {"h"}, {"E"});
  EXPECT_EQ(imported(steps), "d aux1 = tangent d aux1 c a b; e = lc_tangent e b a");
}

TEST(ReadGgbTest, Transformations) {
  EXPECT_EQ(imported(command("Mirror", {"A", "B"}, {"D"}) + command("Line", {"B", "C"}, {"f"}) +
                     command("Mirror", {"A", "f"}, {"E"}) + command("Rotate", {"A", "60°", "B"}, {"F"}) +
                     command("Vector", {"A", "B"}, {"u"}) + command("Translate", {"C", "u"}, {"G"}) +
                     command("Dilate", {"A", "3", "C"}, {"H"})),
            "d = mirror d a b; e = reflect e a b c; f = s_angle a b f 60, on_circle f b a; "
            "g = parallelogram c a b g; h = on_line h c a, rconst c a c h 1/3");
}

TEST(ReadGgbTest, AnglesCarriedOver) {
  EXPECT_EQ(imported(command("Angle", {"A", "B", "C"}, {"α"}) + command("Rotate", {"A", "α", "C"}, {"D"})),
            "d = on_aline0 d b a b c c a c, on_circle d c a");
}

TEST(ReadGgbTest, AnglesWithoutADirectionTurnAsTheFigureShows) {
  const std::string turned = command("Angle", {"B", "A", "C"}, {"α"}) + command("Rotate", {"B", "α", "A"}, {"D"});
  EXPECT_EQ(imported(turned + point("D", "3.0575", "1.0891")), "d = on_aline0 d a b a c a b a, on_circle d a b");
  EXPECT_EQ(imported(turned + point("D", "-2.9399", "5.0873")), "d = on_aline0 d a c a b a b a, on_circle d a b");
}

TEST(ReadGgbTest, NestedCommandsMakeTheirPointsOnce) {
  EXPECT_EQ(imported(command("Prove", {"Distance[C, Midpoint[A, B]] == 2 * Distance[Midpoint[A, B], A]"}, {"p"})),
            "aux1 = midpoint aux1 a b ? rconst c aux1 aux1 a 2");
}

TEST(ReadGgbTest, Polygons) {
  EXPECT_EQ(
      imported(command("Polygon", {"A", "B", "C"}, {"t1", "c1", "a1", "b1"}) + command("Midpoint", {"a1"}, {"M"}) +
               command("Polygon", {"A", "B", "3"}, {"p1", "f", "g", "h", "D"})),
      "m = midpoint m b c; d = s_angle a b d 120, on_circle d b a");
}

TEST(ReadGgbTest, Goals) {
  const std::string steps = command("Midpoint", {"A", "B"}, {"M"}) + point("M", "-1", "1.5") +
                            command("Midpoint", {"A", "C"}, {"N"}) + point("N", "2", "1.75") +
                            command("Segment", {"M", "N"}, {"f"}) + command("Segment", {"B", "C"}, {"g"});
  const auto goal = [&](const std::string& relation) {
    const std::string text = imported(steps + command("Prove", {relation}, {"p"}));
    return text.substr(std::min(text.find("? "), text.size()));
  };
  EXPECT_EQ(goal("AreParallel[f, g]"), "? para m n b c");
  EXPECT_EQ(goal("f ∥ g"), "? para m n b c");
  EXPECT_EQ(goal("ArePerpendicular[Line[A, B], g]"), "? perp a b b c");
  EXPECT_EQ(goal("AreCollinear[A, M, B]"), "? coll a m b");
  EXPECT_EQ(goal("AreConcyclic[A, B, C, M]"), "? cyclic a b c m");
  EXPECT_EQ(goal("2 f ≟ g"), "? rconst m n b c 1/2");
  EXPECT_EQ(goal("2 * f ≟ g"), "? rconst m n b c 1/2");
  EXPECT_EQ(goal("AreCongruent[Segment[A, M], Segment[M, B]]"), "? cong a m m b");
  EXPECT_EQ(goal("AreEqual[Angle[A, M, N], Angle[A, B, C]]"), "? eqangle m a m n b a b c");
  EXPECT_EQ(goal("AreEqual[Angle[N, M, A], Angle[A, B, C]]"), "? eqangle m n m a b c b a");
  EXPECT_EQ(goal("Distance[A, M] * Distance[A, C] == Distance[A, N] * Distance[A, B]"), "? eqratio a m a n a b a c");
  EXPECT_EQ(goal("Distance[A, M] + Distance[M, B] == Distance[A, B]"), "? distseq a m m b a b 1 1 -1");
  EXPECT_EQ(goal("M ∈ Line[A, B]"), "? coll m a b");
}

TEST(ReadGgbTest, WarnsOfWhatItDoesNotUnderstandAndImportsTheRest) {
  const auto result = read(kTriangle + command("Ellipse", {"A", "B", "C"}, {"c"}) + command("Point", {"c"}, {"D"}) +
                           point("D", "1", "1") + command("Midpoint", {"A", "B"}, {"M"}));
  ASSERT_TRUE(result);
  EXPECT_EQ(result.value().problem.point_names, (std::vector<std::string>{"a", "b", "c", "d", "m"}));
  EXPECT_THAT(result.value().warnings,
              ElementsAre("x.ggb: geogebra.xml, line 1: the command Ellipse (c) is not understood",
                          "x.ggb: geogebra.xml, line 1: the command Point (D) is not understood: its argument 'c' is "
                          "not; taken as free: D"));
}

TEST(ReadGgbTest, TheProblemKeepsWhatItsPointsAndGoalsLack) {
  const auto lacking = [](const std::string& steps) {
    const auto result = read(kTriangle + steps);
    return result ? result.value().problem.not_understood : std::vector<std::string>{"refused"};
  };
  const std::string ellipse = command("Ellipse", {"A", "B", "C"}, {"c"});
  EXPECT_THAT(lacking(ellipse), IsEmpty());
  EXPECT_THAT(
      lacking(ellipse + command("Text", {"A"}, {"t"}) + command("Tangent", {"A", "c"}, {"f"}) +
              command("Segment", {"B", "C"}, {"g"}) + command("Intersect", {"f", "g"}, {"D"}) + point("D", "1", "1") +
              command("Intersect", {"c", "g"}, {"E", "F"}) + point("E", "1", "2") + point("F", "1", "3")),
      ElementsAre("Ellipse (c)", "Tangent (f)", "Intersect (D)", "Intersect (E, F)"));
  EXPECT_THAT(lacking("<expression label=\"D\" exp=\"A + (1, 2)\" type=\"point\"/>" + point("D", "1", "5")),
              ElementsAre("D = A + (1, 2)"));
  EXPECT_THAT(lacking(command("Prove", {"IsOnPath[C, h]"}, {"p"})), ElementsAre("Prove (p)"));
  EXPECT_THAT(lacking("<element type=\"numeric\" label=\"r\"/>" + command("Circle", {"A", "r"}, {"k"}) +
                      command("Point", {"k"}, {"D"}) + point("D", "1", "5")),
              ElementsAre("numeric r", "Circle (k)", "Point (D)"));
}

TEST(ReadGgbTest, GoalsThatAreNotUnderstoodAreWarnings) {
  const auto result = read(kTriangle + command("Prove", {"Area[A, B] == 3"}, {"p"}));
  ASSERT_TRUE(result);
  EXPECT_THAT(result.value().problem.goals, IsEmpty());
  EXPECT_THAT(result.value().warnings, ElementsAre(HasSubstr("Prove (p) asks for a relation that is not understood")));
}

TEST(ReadGgbTest, RefusesWhatIsNoConstruction) {
  const auto message = [](const std::string& xml) {
    const auto result = read_ggb_construction(xml, "x.ggb");
    return result ? "accepted" : result.error().message;
  };
  EXPECT_THAT(message("<geogebra>\n<oops"), HasSubstr("x.ggb: geogebra.xml, line 2: "));
  EXPECT_EQ(message("<geogebra/>"), "x.ggb: geogebra.xml holds no construction");
  EXPECT_EQ(message("<geogebra><construction/></geogebra>"), "x.ggb: the construction has no points");
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<a>";
  for (int i = 0; i < 100000; ++i) deep += "</a>";
  EXPECT_EQ(message(deep), "x.ggb: geogebra.xml is nested more than 64 levels deep");
}

TEST(GgbArchiveTest, ReadsWhatItWrites) {
  const auto archive = make_ggb_archive("<geogebra/>");
  ASSERT_TRUE(archive);
  EXPECT_TRUE(is_archive(archive.value()));
  const auto xml = read_ggb_xml(archive.value());
  ASSERT_TRUE(xml);
  EXPECT_EQ(xml.value(), "<geogebra/>");
  EXPECT_EQ(make_ggb_archive("<geogebra/>").value(), archive.value());
}

TEST(GgbArchiveTest, RefusesHostileArchives) {
  const auto message = [](const std::string& bytes) {
    const auto xml = read_ggb_xml(bytes);
    return xml ? "accepted" : xml.error().message;
  };
  const std::string bomb = make_ggb_archive(std::string(4'000'000, ' ')).value();
  EXPECT_EQ(message(bomb), "not a GeoGebra file: geogebra.xml is compressed more than 200 times");
  EXPECT_EQ(message(make_ggb_archive(std::string(9'000'000, ' ')).value()),
            "not a GeoGebra file: geogebra.xml is larger than 8 MiB");
  std::string xml = "<geogebra>";
  for (int i = 0; i < 2000; ++i) xml += "<a b=\"" + std::to_string(i * 7919 % 10007) + "\"/>";
  const std::string archive = make_ggb_archive(xml + "</geogebra>").value();
  EXPECT_THAT(message(archive.substr(0, archive.size() / 2)), HasSubstr("not a GeoGebra file: "));
  EXPECT_THAT(message("PK\x03\x04 and nothing else"), HasSubstr("not a GeoGebra file: "));
  // Any damaged byte is refused or harmless; none of the archives may do anything else.
  for (std::size_t i = 0; i < archive.size(); i += 37) {
    std::string damaged = archive;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x55);
    EXPECT_NE(message(damaged), "");
  }
}

TEST(GgbExpressionTest, RefusesNestingAndNonsense) {
  EXPECT_FALSE(parse_ggb_expression(std::string(500, '(')));
  EXPECT_FALSE(parse_ggb_expression("Segment[A, B"));
  EXPECT_FALSE(parse_ggb_expression("A B"));
  EXPECT_FALSE(parse_ggb_expression(""));
  EXPECT_TRUE(parse_ggb_expression("-(2 * r + 1) / 3"));
}

}  // namespace
}  // namespace pappus::symbolic
