// SPDX-License-Identifier: Apache-2.0
#include "tests/figures/grown_figure.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <utility>

#include "symbolic/diagram/extend_figure.h"

namespace pappus::tests {

namespace {

using symbolic::ApproximatePoint;
using symbolic::Fact;
using symbolic::Figure;
using symbolic::PointId;
using symbolic::Predicate;
using symbolic::SplitMix64;

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

bool is_well_placed(const Figure& figure, double apart) {
  const PointId added(figure.point_count() - 1);
  const ApproximatePoint place = figure.approximate(added);
  if (!(std::hypot(place.x, place.y) < 10)) return false;
  for (std::size_t i = 0; i < added.index(); ++i) {
    const ApproximatePoint other = figure.approximate(PointId(i));
    if (std::hypot(place.x - other.x, place.y - other.y) < apart) return false;
  }
  return true;
}

}  // namespace

std::optional<GrownPoint> try_to_grow(const Figure& figure, SplitMix64& random, double apart) {
  std::vector<Fact> facts = random_construction(random, figure.point_count());
  // A circle through three points of one line is no circle.
  const std::vector<PointId>& p = facts[0].points;
  if (facts[0].predicate == Predicate::kCyclic && figure.clear_orientation(p[0], p[1], p[2]) == 0) return std::nullopt;
  auto next = extend_figure(figure, facts, std::nullopt);
  if (!next || !is_well_placed(*next, apart)) return std::nullopt;
  return GrownPoint{std::move(*next), std::move(facts)};
}

GrownFigure grow_figure(std::uint64_t seed, std::size_t points, double apart) {
  SplitMix64 random(seed);
  std::vector<std::pair<std::string, std::string>> coordinates;
  for (int i = 0; i < 4; ++i)
    coordinates.emplace_back(std::to_string(random.uniform(-1, 1)), std::to_string(random.uniform(-1, 1)));
  auto start = symbolic::figure_from_coordinates(coordinates);
  GrownFigure grown{std::move(start).value(), std::vector<std::vector<Fact>>(4)};
  const std::size_t attempts = std::max<std::size_t>(400, 40 * points);
  for (std::size_t attempt = 0; attempt < attempts && grown.figure.point_count() < points; ++attempt) {
    auto next = try_to_grow(grown.figure, random, apart);
    if (!next) continue;
    grown.figure = std::move(next->figure);
    grown.facts.push_back(std::move(next->facts));
  }
  return grown;
}

Figure beginning_of(const GrownFigure& grown, std::size_t points) {
  const auto coordinates = grown.figure.decimal_coordinates();
  auto figure = symbolic::figure_from_coordinates(std::span(coordinates).first(4));
  Figure result = std::move(figure).value();
  while (result.point_count() < points) {
    const PointId next(result.point_count());
    result = *extend_figure(result, grown.facts[next.index()], grown.figure.approximate(next));
  }
  return result;
}

void assume_point(symbolic::Closure& closure, const GrownFigure& grown, std::size_t point) {
  for (const Fact& fact : grown.facts[point]) closure.assume(fact);
}

}  // namespace pappus::tests
