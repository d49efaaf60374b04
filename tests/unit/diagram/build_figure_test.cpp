// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/build_figure.h"

#include <atomic>
#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/diagram/special_triangle.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

Problem problem_of(const std::string& statement) {
  auto parsed = parse_problems("test\n" + statement + "\n", "test.txt");
  EXPECT_TRUE(parsed.has_value()) << (parsed ? "" : parsed.error().to_string());
  return parsed && !parsed.value().empty() ? parsed.value().front() : Problem{};
}

PointId point(const Problem& problem, const std::string& name) {
  for (std::size_t i = 0; i < problem.point_names.size(); ++i) {
    if (problem.point_names[i] == name) return PointId(i);
  }
  ADD_FAILURE() << "no point " << name;
  return PointId(0);
}

FigureOptions with_seed(std::uint64_t seed) {
  FigureOptions options;
  options.seed = seed;
  return options;
}

/// Builds with several seeds and expects every hypothesis and goal to hold in each figure.
std::vector<Figure> figures_of(const Problem& problem, int seeds = 5) {
  std::vector<Figure> figures;
  for (int seed = 1; seed <= seeds; ++seed) {
    auto built = build_figure(problem, with_seed(static_cast<std::uint64_t>(seed)));
    EXPECT_TRUE(built.has_value()) << problem.statement << ": " << (built ? "" : built.error().message);
    if (!built) continue;
    for (const Fact& fact : problem.hypotheses) {
      EXPECT_TRUE(built.value().seems_true(fact)) << to_string(fact, problem.point_names);
    }
    for (const Fact& fact : problem.goals)
      EXPECT_TRUE(built.value().seems_true(fact)) << to_string(fact, problem.point_names);
    figures.push_back(std::move(built).value());
  }
  return figures;
}

TEST(BuildFigure, OrthocentreOfATriangle) {
  const Problem problem = problem_of("a b c = triangle a b c; d = on_tline d b a c, on_tline d c a b ? perp a d b c");
  for (const Figure& figure : figures_of(problem)) {
    double reach = 0;
    for (std::size_t i = 0; i < figure.point_count(); ++i) {
      const ApproximatePoint at = figure.approximate(PointId(i));
      reach = std::max(reach, std::hypot(at.x, at.y));
      for (std::size_t j = 0; j < i; ++j) EXPECT_TRUE(figure.distinct(PointId(i), PointId(j)));
    }
    EXPECT_GT(reach, 0.3);
    EXPECT_LT(reach, 20);
  }
}

TEST(BuildFigure, SameSeedSameBytes) {
  const Problem problem = problem_of(
      "a b c = triangle a b c; o = circle o a b c; d = on_circle d o a; e = on_line e b c, on_circle e a d ? cong o a "
      "o d");
  for (std::uint64_t seed = 1; seed < 6; ++seed) {
    const auto first = build_figure(problem, with_seed(seed));
    const auto again = build_figure(problem, with_seed(seed));
    const auto other = build_figure(problem, with_seed(seed + 100));
    ASSERT_TRUE(first && again && other);
    EXPECT_EQ(first.value().decimal_coordinates(), again.value().decimal_coordinates());
    EXPECT_NE(first.value().decimal_coordinates(), other.value().decimal_coordinates());
    EXPECT_EQ(first.value().seed(), seed);
  }
}

TEST(BuildFigure, DecimalsLieWithinTheLastUnit) {
  const Problem problem = problem_of("a b c = triangle a b c; i = incenter i a b c ? eqangle b a b i b i b c");
  const Figure figure = figures_of(problem, 1).front();
  // The decimals read back exactly must satisfy the hypotheses to about 70 digits: not as equations, but nearly.
  const Figure rounded = figure_from_coordinates(figure.decimal_coordinates()).value();
  for (std::size_t i = 0; i < figure.point_count(); ++i) {
    EXPECT_DOUBLE_EQ(figure.approximate(PointId(i)).x, rounded.approximate(PointId(i)).x);
    EXPECT_GE(figure.decimal_coordinates()[i].first.size(), 70U);
  }
  for (const Fact& fact : problem.hypotheses) EXPECT_TRUE(rounded.seems_true(fact));
}

TEST(BuildFigure, ReportsAFalseGoalWithItsFigure) {
  for (const char* statement :
       {"a b c = triangle a b c ? perp a b a c", "a b c = triangle a b c; m = midpoint m b c ? cong a m b m",
        "a b c = triangle a b c; h = orthocenter h a b c ? coll a h b"}) {
    const Problem problem = problem_of(statement);
    const auto built = build_figure(problem, {});
    ASSERT_FALSE(built.has_value()) << statement;
    EXPECT_EQ(built.error().kind, FigureFailure::Kind::kGoalFalse);
    ASSERT_TRUE(built.error().counter_figure.has_value());
    for (const Fact& fact : problem.hypotheses) EXPECT_TRUE(built.error().counter_figure->seems_true(fact));
    EXPECT_FALSE(built.error().counter_figure->seems_true(problem.goals.front()));
  }
}

TEST(BuildFigure, ReportsTheClauseThatCannotBeDrawn) {
  const auto parallel = build_figure(
      problem_of("a b c = triangle a b c; d = on_pline d c a b; x = on_line x a b, on_line x c d ? coll x a b"), {});
  ASSERT_FALSE(parallel.has_value());
  EXPECT_EQ(parallel.error().kind, FigureFailure::Kind::kCannotBuild);
  EXPECT_EQ(parallel.error().clause, 2U);
  EXPECT_NE(parallel.error().message.find("parallel"), std::string::npos) << parallel.error().message;

  const auto apart = build_figure(
      problem_of(
          "a b = segment a b; c = mirror c a b; d = mirror d b c; e = on_circle e a b, on_circle e d c ? cong a b a e"),
      {});
  ASSERT_FALSE(apart.has_value());
  EXPECT_EQ(apart.error().kind, FigureFailure::Kind::kCannotBuild);
  EXPECT_EQ(apart.error().clause, 3U);
  EXPECT_NE(apart.error().message.find("no intersection"), std::string::npos) << apart.error().message;

  const auto flat =
      build_figure(problem_of("a b = segment a b; c = midpoint c a b; o = circle o a b c ? cong o a o b"), {});
  ASSERT_FALSE(flat.has_value());
  EXPECT_EQ(flat.error().kind, FigureFailure::Kind::kCannotBuild);
  EXPECT_EQ(flat.error().clause, 2U);
}

TEST(BuildFigure, ConditionsThatContradictEachOther) {
  const auto built = build_figure(
      problem_of("a b c = triangle a b c; d = on_line d a b, on_line d a c, on_line d b c ? coll d a b"), {});
  ASSERT_FALSE(built.has_value());
  EXPECT_EQ(built.error().kind, FigureFailure::Kind::kCannotBuild);
  EXPECT_EQ(built.error().clause, 1U);
}

TEST(BuildFigure, StopsWhenToldTo) {
  const Problem problem = problem_of("a b c = triangle a b c ? perp a b a c");
  const std::atomic<bool> cancelled = true;
  FigureOptions options;
  options.cancelled = &cancelled;
  const auto built = build_figure(problem, options);
  ASSERT_FALSE(built.has_value());
  EXPECT_EQ(built.error().kind, FigureFailure::Kind::kInterrupted);
  FigureOptions hurried;
  hurried.seconds = 0;
  const auto late = build_figure(problem, hurried);
  ASSERT_FALSE(late.has_value());
  EXPECT_EQ(late.error().kind, FigureFailure::Kind::kTimeout);
}

TEST(BuildFigure, NamesDecideBranches) {
  const Problem problem = problem_of(
      "a b c = triangle a b c; i = incenter i a b c; j = excenter j a b c; s = psquare s a b; t = nsquare t a b; "
      "d = angle_bisector d b a c, on_line d b c ? cong a s a t");
  for (const Figure& figure : figures_of(problem, 8)) {
    const auto turn = [&](const char* x, const char* y, const char* z) {
      return figure.orientation(point(problem, x), point(problem, y), point(problem, z)).value_or(0);
    };
    const int whole = turn("a", "b", "c");
    EXPECT_EQ(turn("i", "a", "b"), whole);
    EXPECT_EQ(turn("i", "b", "c"), whole);
    EXPECT_EQ(turn("i", "c", "a"), whole);
    EXPECT_EQ(turn("j", "b", "c"), -whole) << "the excentre lies beyond BC";
    EXPECT_EQ(turn("j", "a", "b"), whole);
    EXPECT_EQ(turn("a", "b", "s"), 1);
    EXPECT_EQ(turn("a", "b", "t"), -1);
    EXPECT_EQ(turn("a", "d", "b"), -turn("a", "d", "c")) << "an internal bisector separates B from C";
  }
}

TEST(BuildFigure, SecondIntersectionsDifferFromTheFirst) {
  const Problem problem = problem_of(
      "a b c = triangle a b c; o = circle o a b c; d = on_line d a o, on_circle d o a; e = mirror e a b; f = reflect f "
      "a b c "
      "? perp b a b d");
  for (const Figure& figure : figures_of(problem)) {
    EXPECT_TRUE(figure.distinct(point(problem, "a"), point(problem, "d")));
    EXPECT_TRUE(figure.distinct(point(problem, "a"), point(problem, "e")));
    EXPECT_TRUE(figure.distinct(point(problem, "a"), point(problem, "f")));
  }
}

TEST(BuildFigure, FollowsCoordinatesOfTheText) {
  const Problem problem = problem_of(
      "a@0_0 b@4_0 c@1_2 = triangle a b c; o = circle o a b c; w@3.9_1.1 = on_circle w o a "
      "? cong o w o b");
  const Figure figure = figures_of(problem, 1).front();
  const ApproximatePoint a = figure.approximate(PointId(0));
  const ApproximatePoint b = figure.approximate(PointId(1));
  const ApproximatePoint c = figure.approximate(PointId(2));
  const double ratio = std::hypot(c.x - a.x, c.y - a.y) / std::hypot(b.x - a.x, b.y - a.y);
  EXPECT_NEAR(ratio, std::sqrt(5.0) / 4, 1e-12);
}

TEST(BuildFigure, PolishesGivenCoordinatesOfSimultaneousConditions) {
  // An equilateral triangle as five simultaneous conditions on points whose coordinates have 16 digits.
  const Problem problem = problem_of(
      "a@0.0_0.0 = ; b@1.0_0.0 = ; c@0.5_0.8660254037844386 = ; m@0.75_0.4330127018922193 = ; "
      "n@0.25_0.4330127018922193 = cong a b b c, cong b c c a, coll m b c, coll n a c, cong a m b n, para m n a b, "
      "eqangle m n m a n b n m, cong m n m b ? cong m n n c");
  const Figure figure = figures_of(problem, 1).front();
  EXPECT_TRUE(figure.seems_true(
      Fact{Predicate::kConstantAngle, {PointId(0), PointId(1), PointId(0), PointId(2)}, {Rational(1, 3)}}));
}

TEST(BuildFigure, AFalseGoalAtGivenCoordinatesIsFinal) {
  const Problem problem =
      problem_of("a@0.0_0.0 = ; b@1.0_0.0 = ; c@0.2_0.7 = ; m@0.5_0.0 = coll m a b, cong m a m b ? perp c m a b");
  const auto built = build_figure(problem, {});
  ASSERT_FALSE(built.has_value());
  EXPECT_EQ(built.error().kind, FigureFailure::Kind::kGoalFalse);
}

TEST(BuildFigure, SolvesForPointsWithThreeConditions) {
  // X on two lines fixes it; the third condition restricts earlier points, which only a solver can move.
  const Problem problem = problem_of(
      "a b c = triangle a b c; d = on_line d b c; e = on_line e a c; x = on_line x a d, on_line x b e, on_bline x a b "
      "? cong x a x b");
  figures_of(problem, 3);
}

TEST(BuildFigure, ConditionsChooseTheOrderOfGivenPoints) {
  // Without coordinates, in an order in which the touching point comes before the centre that determines it.
  const Problem problem = problem_of(
      "a = ; b = ; c = ; m = ; j = coll b c m, perp b c m j, eqangle a b a j a j a c, eqangle c a c j c j c b "
      "? perp b c m j");
  figures_of(problem, 3);
}

TEST(BuildFigure, SolvesWithoutCollapsing) {
  // The angle bisector lengths fix the shape: the solver starts at random and must not let points fall together.
  const Problem problem = problem_of(
      "a = ; b = ; c = ; d = ; e = ; k = cong a b a c, coll d b c, eqangle a b a d a d a c, coll e a c, "
      "eqangle b a b e b e b c, eqangle d a d k d k d c, eqangle c d c k c k c a, aconst e b e k 135 ? acompute a b a "
      "c");
  for (const Figure& figure : figures_of(problem, 2)) {
    EXPECT_TRUE(figure.orientation(PointId(0), PointId(1), PointId(2)).has_value());
  }
}

TEST(BuildFigure, EmptyProblemsHaveEmptyFigures) {
  const auto built = build_figure(Problem{}, {});
  ASSERT_TRUE(built.has_value());
  EXPECT_EQ(built.value().point_count(), 0U);
  EXPECT_TRUE(built.value().decimal_coordinates().empty());
}

TEST(BuildFigure, KeepsAbsoluteLengths) {
  const Problem problem = problem_of("a = free a; b = lconst b a 5; c = lconst c a 5 ? cong a b a c");
  for (const Figure& figure : figures_of(problem)) {
    const auto [low, high] = figure.distance(PointId(0), PointId(1));
    EXPECT_LE(low, 5);
    EXPECT_GE(high, 5);
  }
}

TEST(BuildFigure, DrawsForcedCoincidences) {
  const Problem problem = problem_of(
      "a b c = triangle a b c; d = midpoint d a b; e = on_line e a b, on_bline e a b; f = mirror f c d; g = mirror g c "
      "e "
      "? cong a f b c");
  for (const Figure& figure : figures_of(problem, 2))
    EXPECT_FALSE(figure.distinct(point(problem, "d"), point(problem, "e")));
}

TEST(BuildFigure, SurvivesForcedTangency) {
  // The circle on diameter AB touches the parallel to the tangent: a double root of the intersection.
  const Problem problem = problem_of(
      "a b = segment a b; o = midpoint o a b; t = on_tline t a a b; x = on_line x a t, on_circle x o a ? cong o x o b");
  for (const Figure& figure : figures_of(problem, 2))
    EXPECT_FALSE(figure.distinct(point(problem, "x"), point(problem, "a")));
}

TEST(BuildFigure, NoTriangleIsSpecialByAccident) {
  const Problem problem = problem_of("a b c = triangle a b c ? diff a b");
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    FigureOptions options;
    options.seed = seed;
    const auto figure = build_figure(problem, options);
    ASSERT_TRUE(figure) << seed;
    std::vector<Complex<double>> corners;
    for (std::size_t i = 0; i < 3; ++i) {
      const ApproximatePoint place = figure.value().approximate(PointId(i));
      corners.push_back({place.x, place.y});
    }
    EXPECT_FALSE(looks_special(corners[0], corners[1], corners[2], 0.0199)) << "seed " << seed;
  }
}

}  // namespace
}  // namespace pappus::symbolic
