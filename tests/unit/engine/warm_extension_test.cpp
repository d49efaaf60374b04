// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "symbolic/core/random.h"
#include "symbolic/diagram/extend_figure.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/engine/closure.h"
#include "symbolic/engine/goal.h"

namespace pappus::symbolic {
namespace {

/// A figure grown by random constructions, with the facts that define its points.
struct GrownFigure {
  Figure figure;
  std::vector<std::vector<Fact>> facts;  // by point
};

/// Facts for a new point x from up to four earlier ones.
std::vector<Fact> random_construction(SplitMix64& random, std::size_t points) {
  const PointId x(points);
  std::vector<PointId> earlier;
  for (std::size_t i = 0; i < points; ++i) earlier.emplace_back(i);
  for (std::size_t i = 0; i < 4; ++i) std::swap(earlier[i], earlier[i + random.next() % (points - i)]);
  const PointId a = earlier[0], b = earlier[1], c = earlier[2], d = earlier[3];
  switch (random.next() % 7) {
    case 0: return {{Predicate::kMidpoint, {x, a, b}, {}}};
    case 1: return {{Predicate::kMidpoint, {a, b, x}, {}}};
    case 2: return {{Predicate::kCollinear, {x, b, c}, {}}, {Predicate::kPerpendicular, {x, a, b, c}, {}}};
    case 3: return {{Predicate::kCollinear, {x, a, b}, {}}, {Predicate::kCollinear, {x, c, d}, {}}};
    case 4: return {{Predicate::kCongruent, {x, a, x, b}, {}}, {Predicate::kCongruent, {x, a, x, c}, {}}};
    case 5: return {{Predicate::kParallel, {x, a, b, c}, {}}, {Predicate::kCollinear, {x, b, d}, {}}};
    default: return {{Predicate::kCyclic, {a, b, c, x}, {}}, {Predicate::kCollinear, {x, a, d}, {}}};
  }
}

GrownFigure grow(std::uint64_t seed, std::size_t points) {
  SplitMix64 random(seed);
  std::vector<std::pair<std::string, std::string>> coordinates;
  for (int i = 0; i < 4; ++i)
    coordinates.emplace_back(std::to_string(random.uniform(-1, 1)), std::to_string(random.uniform(-1, 1)));
  auto start = figure_from_coordinates(coordinates);
  GrownFigure grown{std::move(start).value(), std::vector<std::vector<Fact>>(4)};
  for (int attempt = 0; attempt < 400 && grown.figure.point_count() < points; ++attempt) {
    const std::vector<Fact> facts = random_construction(random, grown.figure.point_count());
    // A circle through three points of one line is no circle.
    const std::vector<PointId>& p = facts[0].points;
    if (facts[0].predicate == Predicate::kCyclic && grown.figure.clear_orientation(p[0], p[1], p[2]) == 0) continue;
    auto next = extend_figure(grown.figure, facts, std::nullopt);
    if (!next) continue;
    const ApproximatePoint place = next->approximate(PointId(next->point_count() - 1));
    if (!(std::hypot(place.x, place.y) < 10)) continue;
    grown.figure = std::move(*next);
    grown.facts.push_back(facts);
  }
  return grown;
}

/// The first `points` points of the figure.
Figure beginning(const GrownFigure& grown, std::size_t points) {
  const auto coordinates = grown.figure.decimal_coordinates();
  auto figure = figure_from_coordinates(std::span(coordinates).first(4));
  Figure result = std::move(figure).value();
  while (result.point_count() < points) {
    const PointId next(result.point_count());
    result = *extend_figure(result, grown.facts[next.index()], grown.figure.approximate(next));
  }
  return result;
}

void assume(Closure& closure, const GrownFigure& grown, std::size_t point) {
  for (const Fact& fact : grown.facts[point]) closure.assume(fact);
}

/// The first logged fact of `left` that `right` does not imply, in words; empty if there is none.
std::string not_implied(const ClosureState& left, ClosureState& right) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < right.figure().point_count(); ++i) names.push_back("p" + std::to_string(i));
  for (std::size_t i = 0; i < left.log().size(); ++i) {
    const Fact& fact = left.log()[FactId(i)].fact;
    // As goals: equal lengths stand in the tables of lengths and squares only where these have a use for them.
    if (!right.implies(fact) && !settled_goal(right, fact)) return to_string(fact, names);
  }
  return "";
}

TEST(WarmExtension, KnowsWhatAColdClosureKnows) {
  constexpr std::size_t start = 7, end = 12;
  for (std::uint64_t seed = 1; seed <= 120; ++seed) {
    const GrownFigure grown = grow(seed, end);
    const std::size_t points = grown.figure.point_count();
    Closure warm(beginning(grown, start), 1);
    for (std::size_t p = 0; p < start; ++p) assume(warm, grown, p);
    for (std::size_t p = start; p < points; ++p) {
      ASSERT_EQ(warm.run({}, {}).status, ClosureStatus::kSaturated)
        << seed << warm.state().inconsistency().value_or("");
      warm.freeze();
      Closure extended = warm;
      extended.extend(beginning(grown, p + 1));
      assume(extended, grown, p);
      warm = std::move(extended);
    }
    ASSERT_EQ(warm.run({}, {}).status, ClosureStatus::kSaturated) << seed;
    Closure cold(beginning(grown, points), 2);
    for (std::size_t p = 0; p < points; ++p) assume(cold, grown, p);
    ASSERT_EQ(cold.run({}, {}).status, ClosureStatus::kSaturated) << seed;
    EXPECT_EQ(not_implied(warm.state(), cold.state()), "") << "known to the warm one only, seed " << seed;
    EXPECT_EQ(not_implied(cold.state(), warm.state()), "") << "known to the cold one only, seed " << seed;
  }
}

TEST(WarmExtension, LeavesTheOriginalAlone) {
  const GrownFigure grown = grow(3, 9);
  Closure base(beginning(grown, 8), 1);
  for (std::size_t p = 0; p < 8; ++p) assume(base, grown, p);
  static_cast<void>(base.run({}, {}));
  base.freeze();
  const std::size_t facts = base.state().log().size();
  Closure copy = base;
  copy.extend(grown.figure);
  assume(copy, grown, 8);
  static_cast<void>(copy.run({}, {}));
  EXPECT_GT(copy.state().log().size(), facts);
  EXPECT_EQ(base.state().log().size(), facts);
  EXPECT_EQ(base.state().unknowns().point_count(), 8U);
}

}  // namespace
}  // namespace pappus::symbolic
