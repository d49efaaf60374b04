// SPDX-License-Identifier: Apache-2.0
#include "symbolic/existence/contact_facts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <utility>

namespace pappus::symbolic {
namespace {

/// A curve on which a fact puts a point: a circle about a centre, or a line parallel or perpendicular to a given one.
struct Curve {
  enum class Kind { kCircle, kParallel, kPerpendicular };
  Kind kind = Kind::kCircle;
  std::array<PointId, 2> points;  ///< centre (twice), or the line
};

bool contains(std::span<const PointId> points, PointId point) {
  return std::ranges::find(points, point) != points.end();
}

/// The circle of equal or fixed lengths: |ox| in one pair, x in no other.
std::optional<Curve> circle_of(const Fact& fact, PointId point) {
  if (std::ranges::count(fact.points, point) != 1) return std::nullopt;
  const auto place = static_cast<std::size_t>(std::ranges::find(fact.points, point) - fact.points.begin());
  const PointId center = fact.points[place ^ 1U];
  return Curve{Curve::Kind::kCircle, {center, center}};
}

/// x on the line through the other two points.
std::optional<Curve> line_of(const Fact& fact, PointId point) {
  if (fact.points.size() != 3 || std::ranges::count(fact.points, point) != 1) return std::nullopt;
  Curve curve{Curve::Kind::kParallel, {}};
  std::ranges::copy_if(fact.points, curve.points.begin(), [point](PointId other) { return other != point; });
  return curve;
}

/// x on a line through the other point of its pair that is parallel or perpendicular to the other pair.
std::optional<Curve> line_by_direction(const Fact& fact, PointId point, Curve::Kind kind) {
  const std::span<const PointId> p(fact.points);
  if (std::ranges::count(p, point) != 1) return std::nullopt;
  const std::span<const PointId> direction = contains(p.first(2), point) ? p.last(2) : p.first(2);
  return Curve{kind, {direction[0], direction[1]}};
}

std::optional<Curve> curve_of(const Fact& fact, PointId point) {
  switch (fact.predicate) {
    case Predicate::kCongruent:
    case Predicate::kConstantLength:
    case Predicate::kConstantRatio: return circle_of(fact, point);
    case Predicate::kCollinear: return line_of(fact, point);
    case Predicate::kParallel: return line_by_direction(fact, point, Curve::Kind::kParallel);
    case Predicate::kPerpendicular: return line_by_direction(fact, point, Curve::Kind::kPerpendicular);
    default: return std::nullopt;
  }
}

std::optional<Fact> contact(PointId point, Curve first, Curve second) {
  if (first.kind != Curve::Kind::kCircle) std::swap(first, second);
  if (first.kind != Curve::Kind::kCircle) return std::nullopt;
  const PointId center = first.points[0];
  switch (second.kind) {
    case Curve::Kind::kCircle:
      if (center == second.points[0]) return std::nullopt;
      return Fact{Predicate::kCollinear, {center, second.points[0], point}, {}};
    case Curve::Kind::kParallel:
      return Fact{Predicate::kPerpendicular, {center, point, second.points[0], second.points[1]}, {}};
    case Curve::Kind::kPerpendicular:
      return Fact{Predicate::kParallel, {center, point, second.points[0], second.points[1]}, {}};
  }
  return std::nullopt;
}

}  // namespace

std::vector<Fact> contact_facts(const Fact& dependent, std::span<const Fact> related) {
  std::vector<Fact> result;
  const std::set<PointId> points(dependent.points.begin(), dependent.points.end());
  for (const PointId point : points) {
    const std::optional<Curve> curve = curve_of(dependent, point);
    for (const Fact& fact : related) {
      const std::optional<Curve> other = curve ? curve_of(fact, point) : std::nullopt;
      if (!other) continue;
      std::optional<Fact> touching = contact(point, *curve, *other);
      if (touching && std::ranges::find(result, *touching) == result.end()) result.push_back(std::move(*touching));
    }
  }
  return result;
}

}  // namespace pappus::symbolic
