// SPDX-License-Identifier: Apache-2.0
// What a statement's words guarantee of its points, and near misses: each of those comes with a figure of the same
// statement in which the points do coincide or are collinear.
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "symbolic/facts/fact.h"
#include "symbolic/language/nondegeneracy.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

Problem problem_of(const std::string& statement) {
  auto parsed = parse_problems("test\n" + statement + "\n", "test.txt");
  if (!parsed) {
    ADD_FAILURE() << parsed.error().to_string();
    return {};
  }
  return parsed.value().front();
}

/// The statement's words guarantee the condition ("diff a b", "ncoll a b c").
bool guarantees(const std::string& statement, const std::string& condition) {
  const Problem problem = problem_of(statement + " ? cong a b b a");
  auto fact = parse_fact(condition, problem.point_names);
  if (!fact) {
    ADD_FAILURE() << condition << ": " << fact.error().message;
    return false;
  }
  return guarantees_of(problem, problem.point_names.size()).implies(fact.value());
}

struct Case {
  std::string statement;
  std::string condition;
};

TEST(Nondegeneracy, FollowsFromTheStatement) {
  const std::vector<Case> cases{
      // Requirements of constructions, and corners of polygons.
      {"a b = segment a b; m = midpoint m a b", "diff a b"},
      {"a b = segment a b; m = midpoint m a b", "diff m b"},
      {"a b c = triangle a b c", "ncoll a b c"},
      {"a b c d = quadrangle a b c d", "diff b c"},
      {"a o = segment a o; b = on_circle b o a", "diff o b"},
      // Words that speak of a line, an angle, a triangle or a circle.
      {"a = free a; b = free b; c = free c; d = perp a b c d", "diff c d"},
      {"a = free a; b = free b; c = free c; d = eqangle a b b c b c c d", "diff c d"},
      {"a = free a; b = free b; c = free c; d = cyclic a b c d, diff a b, diff b c, diff a c", "ncoll a b c"},
      // Order, stated or by definition.
      {"a = free a; b = free b; c = between c a b", "diff a b"},
      {"a = free a; b = free b; c = free c; x = sameclock x a b c a b", "ncoll a b c"},
      {"a = free a; b = free b; c = obtuse a b c", "diff a c"},
      {"a = free a; b = free b; c = free c; d = longer a b c d", "diff a b"},
      {"a b c = triangle a b c; i = incenter i a b c", "ncoll i a b"},
      {"a b = segment a b; c = psquare c a b", "ncoll a b c"},
      // Equal lengths, ratios and midpoints.
      {"a b = segment a b; m = midpoint m a b; c d = segment c d; x = on_circle x a b; y = cong c y a x", "diff c y"},
      {"a b = segment a b; m = midpoint m a b; x = rconst a b m x 3", "diff m x"},
      {"a = free a; b = lconst b a 2", "diff a b"},
      {"a b = segment a b; o = cong o a o b, diff a b", "diff o a"},
      {"a b c = triangle a b c; d = eqratio a b a c a c a d", "diff a d"},
      // Points on and off lines.
      {"a b c = triangle a b c; d = foot d a b c", "diff a d"},
      {"a b c = triangle a b c; d = foot d a b c", "ncoll a b c"},
      {"a b c = triangle a b c; m = midpoint m b c", "ncoll a b m"},
      {"a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c", "diff m n"},
      {"a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c", "ncoll m n b"},
      {"a b c = triangle a b c; d = on_line d b c, on_line d b c", "diff a d"},
      // Parallels, right and equal angles.
      {"a b c = triangle a b c; d = parallelogram a b c d", "ncoll c d a"},
      {"a b c = triangle a b c; d = on_pline d a b c", "diff d b"},
      {"a b = segment a b; x = on_dia x a b", "ncoll x a b"},
      {"a b = segment a b; x = s_angle a b x 40", "ncoll x a b"},
      {"a b c = triangle a b c; d = free d; e = free e; f = eqangle a b a c d e d f", "ncoll d e f"},
      {"a b c = triangle a b c; p = free p; q = free q; x = simtri a b c p q x", "ncoll p q x"},
      // Circles.
      {"a b c = triangle a b c; o = circle o a b c", "diff o b"},
      {"a b c = triangle a b c; d = on_circum d a b c, diff d a, diff d b", "ncoll a b d"},
  };
  for (const Case& each : cases)
    EXPECT_TRUE(guarantees(each.statement, each.condition)) << each.statement << ": " << each.condition;
}

/// A figure of the statement in which the condition fails.
struct NearMiss {
  std::string statement;
  std::string condition;
  std::vector<std::array<double, 2>> places;  // in the order of the points
};

double cross(const std::array<double, 2>& a, const std::array<double, 2>& b, const std::array<double, 2>& c) {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

bool fails(const Fact& condition, const std::vector<std::array<double, 2>>& places) {
  const auto at = [&](std::size_t index) { return places.at(condition.points[index].index()); };
  if (condition.predicate == Predicate::kDistinct) return at(0) == at(1);
  return cross(at(0), at(1), at(2)) == 0;
}

/// The equations that these statements use, for small integer coordinates.
bool holds(const Fact& fact, const std::vector<std::array<double, 2>>& places) {
  const auto at = [&](std::size_t index) { return places.at(fact.points[index].index()); };
  const auto vector = [&](std::size_t from, std::size_t to) {
    return std::array{at(to)[0] - at(from)[0], at(to)[1] - at(from)[1]};
  };
  const auto square = [&](std::size_t from, std::size_t to) {
    const auto v = vector(from, to);
    return v[0] * v[0] + v[1] * v[1];
  };
  const std::size_t count = fact.points.size();
  const auto v = vector(0, 1), w = count > 3 ? vector(2, 3) : vector(0, count - 1);
  switch (fact.predicate) {
    case Predicate::kCollinear: return cross(at(0), at(1), at(2)) == 0;
    case Predicate::kCongruent: return square(0, 1) == square(2, 3);
    case Predicate::kMidpoint: return 2 * at(0)[0] == at(1)[0] + at(2)[0] && 2 * at(0)[1] == at(1)[1] + at(2)[1];
    case Predicate::kParallel: return v[0] * w[1] == v[1] * w[0];
    case Predicate::kPerpendicular: return v[0] * w[0] + v[1] * w[1] == 0;
    case Predicate::kConstantRatio:
      return square(0, 1) == (fact.constants[0] * fact.constants[0]).to_double() * square(2, 3);
    case Predicate::kCircle: return square(0, 1) == square(0, 2) && square(0, 1) == square(0, 3);
    case Predicate::kDistinct: return at(0) != at(1);
    case Predicate::kNotCollinear: return cross(at(0), at(1), at(2)) != 0;
    case Predicate::kBetween: return v[0] * w[0] + v[1] * w[1] < 0;
    default: return false;
  }
}

TEST(Nondegeneracy, IsSilentWhereAFigureOfTheStatementFails) {
  const std::vector<NearMiss> cases{
      {"a b = segment a b; c = coll c a b, cong c a a b", "diff c b", {{{0, 0}}, {{2, 1}}, {{2, 1}}}},
      {"a b = segment a b; c = cong c a a b", "diff a c", {{{0, 0}}, {{0, 0}}, {{0, 0}}}},
      {"a b = segment a b", "diff a b", {{{1, 1}}, {{1, 1}}}},
      {"a b c = triangle a b c; d = foot d a b c; m = midpoint m b c",
       "diff d m",
       {{{0, 2}}, {{-1, 0}}, {{1, 0}}, {{0, 0}}, {{0, 0}}}},
      {"a b c = triangle a b c; d = foot d a b c", "diff d b", {{{0, 2}}, {{0, 0}}, {{1, 0}}, {{0, 0}}}},
      {"a b c = triangle a b c; d = on_line d b c", "ncoll a b d", {{{0, 2}}, {{0, 0}}, {{1, 0}}, {{0, 0}}}},
      {"a b c = triangle a b c; m = midpoint m a b; n = on_line n a c",
       "diff n a",
       {{{0, 0}}, {{2, 0}}, {{0, 2}}, {{1, 0}}, {{0, 0}}}},
      {"a o = segment a o; b = on_circle b o a; c = on_circle c o a",
       "diff b c",
       {{{1, 0}}, {{0, 0}}, {{0, 1}}, {{0, 1}}}},
      {"a b c = triangle a b c; o = circle o a b c",
       "ncoll o a b",
       {{{2, 0}}, {{0, 2}}, {{0, 0}}, {{1, 1}}}},  // the right angle is at C
      {"a b = segment a b; m = midp m a b", "diff m a", {{{1, 1}}, {{1, 1}}, {{1, 1}}}},
      {"a b c d = quadrangle a b c d", "diff c d", {{{0, 0}}, {{1, 0}}, {{0, 1}}, {{0, 1}}}},
      {"a b = segment a b; c d = para a b c d", "ncoll a b c", {{{0, 0}}, {{1, 0}}, {{2, 0}}, {{3, 0}}}},
      {"a b c = triangle a b c; x = on_line x a b; y = on_line y a c",
       "diff x y",
       {{{0, 0}}, {{1, 0}}, {{0, 1}}, {{0, 0}}, {{0, 0}}}},
  };
  for (const NearMiss& each : cases) {
    SCOPED_TRACE(each.statement + ": " + each.condition);
    EXPECT_FALSE(guarantees(each.statement, each.condition));
    const Problem problem = problem_of(each.statement + " ? cong a b b a");
    const auto condition = parse_fact(each.condition, problem.point_names);
    ASSERT_TRUE(condition.has_value());
    EXPECT_TRUE(fails(condition.value(), each.places)) << "the figure is no near miss";
    for (const auto* facts : {&problem.hypotheses, &problem.order, &problem.requirements}) {
      for (const Fact& fact : *facts) EXPECT_TRUE(holds(fact, each.places)) << to_string(fact, problem.point_names);
    }
  }
}

/// A proof's auxiliary points are defined by equations: nothing is said of lines that they would name.
TEST(Nondegeneracy, TakesAddedFactsForEquationsOnly) {
  const std::vector<std::string> names{"a", "b", "c", "x"};
  Nondegeneracy granted(names.size());
  granted.add(parse_fact("perp x a b c", names).value());
  granted.close();
  EXPECT_FALSE(granted.distinct(PointId(3), PointId(0)));
  granted.state(parse_fact("perp x a b c", names).value());
  granted.close();
  EXPECT_TRUE(granted.distinct(PointId(3), PointId(0)));
}

TEST(Nondegeneracy, KnowsNothingOfPointsBeyondItsRange) {
  Nondegeneracy granted(1000);
  granted.state({Predicate::kDistinct, {PointId(0), PointId(999)}, {}});
  granted.close();
  EXPECT_FALSE(granted.distinct(PointId(0), PointId(999)));
  EXPECT_FALSE(granted.not_collinear(PointId(0), PointId(1), PointId(999)));
}

/// A hostile list of conditions ends.
TEST(Nondegeneracy, BoundsItsWork) {
  constexpr std::size_t points = 256;
  Nondegeneracy granted(points);
  for (std::size_t i = 0; i + 2 < points; ++i) {
    granted.state({Predicate::kNotCollinear, {PointId(i), PointId(i + 1), PointId(i + 2)}, {}});
    granted.state(
        {Predicate::kCollinear, {PointId(i), PointId((7 * i + 3) % points), PointId((13 * i + 5) % points)}, {}});
    granted.state({Predicate::kParallel, {PointId(i), PointId(i + 1), PointId(i + 2), PointId((i + 9) % points)}, {}});
  }
  granted.close();
  EXPECT_TRUE(granted.not_collinear(PointId(0), PointId(1), PointId(2)));
}

}  // namespace
}  // namespace pappus::symbolic
