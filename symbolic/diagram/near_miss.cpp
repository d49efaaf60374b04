// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/near_miss.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>

#include "symbolic/diagram/goal_values.h"

namespace pappus::symbolic {
namespace {

/// The fact with its points in another order.
Fact rearranged(const Fact& fact, std::span<const std::size_t> order) {
  Fact result = fact;
  for (std::size_t i = 0; i < order.size(); ++i) result.points[i] = fact.points[order[i]];
  return result;
}

Fact renamed(Fact fact, Predicate predicate) {
  fact.predicate = predicate;
  return fact;
}

/// m/n that `value` is to about double precision, with m and n up to 12.
std::optional<Rational> simple_fraction(double value) {
  constexpr std::int64_t kLargest = 12;
  for (std::int64_t n = 1; n <= kLargest; ++n) {
    const double m = std::round(value * static_cast<double>(n));
    if (m < 1 || m > static_cast<double>(kLargest)) continue;
    if (std::abs(value * static_cast<double>(n) - m) < 1e-9) return Rational(static_cast<std::int64_t>(m), n);
  }
  return std::nullopt;
}

/// The angle in units of π, if it is a multiple of half a degree.
std::optional<Rational> simple_angle(double degrees) {
  constexpr double kHalves = 2;
  const double halves = std::round(degrees * kHalves);
  if (std::abs(degrees * kHalves - halves) > 1e-7) return std::nullopt;
  return Rational(static_cast<std::int64_t>(halves), 360);
}

class Finder {
 public:
  Finder(const Fact& goal, const Figure& figure) : goal_(goal), figure_(figure) {}

  std::vector<NearMiss> find() {
    switch (goal_.predicate) {
      case Predicate::kEqualAngle: arrange({0, 1, 2, 3, 6, 7, 4, 5}, "equal in size, opposite in sense"); break;
      case Predicate::kEqualRatio:
        arrange({0, 1, 2, 3, 6, 7, 4, 5}, "the second ratio is the other way round");
        arrange({0, 1, 4, 5, 6, 7, 2, 3}, "the lengths make another proportion");
        break;
      case Predicate::kConstantAngle: {
        Fact opposite = goal_;
        opposite.constants[0] = Rational(1) - goal_.constants[0];
        add(std::move(opposite), "of that size, opposite in sense");
        other_angle();
        break;
      }
      case Predicate::kParallel:
        add(renamed(goal_, Predicate::kPerpendicular), "they are perpendicular");
        other_angle();
        break;
      case Predicate::kPerpendicular:
        add(renamed(goal_, Predicate::kParallel), "they are parallel");
        other_angle();
        break;
      case Predicate::kConstantRatio:
        arrange({2, 3, 0, 1}, "the ratio is the other way round");
        other_ratio();
        break;
      case Predicate::kCongruent: other_ratio(); break;
      case Predicate::kSimilar: triangles(Predicate::kSimilarMirrored, "similar with opposite senses"); break;
      case Predicate::kSimilarMirrored: triangles(Predicate::kSimilar, "similar with one sense"); break;
      case Predicate::kCongruentTriangles:
        triangles(Predicate::kCongruentTrianglesMirrored, "congruent with opposite senses");
        similar_only();
        break;
      case Predicate::kCongruentTrianglesMirrored:
        triangles(Predicate::kCongruentTriangles, "congruent with one sense");
        similar_only();
        break;
      case Predicate::kMidpoint:
        arrange({1, 0, 2}, "another of the points is the midpoint");
        arrange({2, 0, 1}, "another of the points is the midpoint");
        break;
      case Predicate::kBetween:
        arrange({1, 0, 2}, "another of the points is between");
        arrange({2, 0, 1}, "another of the points is between");
        break;
      case Predicate::kLonger: arrange({2, 3, 0, 1}, "it is the other way round"); break;
      case Predicate::kAcute: add(renamed(goal_, Predicate::kObtuse), "the angle is obtuse"); break;
      case Predicate::kObtuse: add(renamed(goal_, Predicate::kAcute), "the angle is acute"); break;
      case Predicate::kSameClock: arrange({0, 1, 2, 3, 5, 4}, "they run in opposite senses"); break;
      case Predicate::kCircle: centres(); break;
      case Predicate::kCounterClock: arrange({0, 2, 1}, "it runs the other way"); break;
      case Predicate::kCollinear:
      case Predicate::kCyclic:
      case Predicate::kConstantLength:
      case Predicate::kSamePoint:
      case Predicate::kAngleSum:
      case Predicate::kLengthSum:
      case Predicate::kLogLengthSum:
      case Predicate::kSquaredLengthSum:
      case Predicate::kComputeAngle:
      case Predicate::kComputeRatio:
      case Predicate::kComputeLength:
      case Predicate::kDistinct:
      case Predicate::kNotCollinear:
      case Predicate::kNotParallel:
      case Predicate::kNotPerpendicular:
      case Predicate::kOutside:
      case Predicate::kSameSide:
      case Predicate::kNotSameSide:
      case Predicate::kAngleBranch:
      case Predicate::kNotEqualAngle:
      case Predicate::kSameHalf:
      case Predicate::kSameHalfCenter:
      case Predicate::kSameFlank:
      case Predicate::kLengthsGreater:
      case Predicate::kAnglesGreater:
      case Predicate::kAnglesNotLess: break;
    }
    return std::move(found_);
  }

 private:
  void add(Fact fact, std::string_view words) {
    if (figure_.seems_true(fact)) found_.push_back({std::move(fact), words});
  }
  void arrange(std::initializer_list<std::size_t> order, std::string_view words) {
    add(rearranged(goal_, std::span(order.begin(), order.size())), words);
  }

  void other_ratio() {
    const auto length = [&](std::size_t i) { return figure_.distance(goal_.points[i], goal_.points[i + 1]).first; };
    const auto ratio = simple_fraction(length(0) / std::max(length(2), 1e-12));
    if (!ratio) return;
    add({Predicate::kConstantRatio, goal_.points, {*ratio}}, "the ratio is another one");
  }

  void other_angle() {
    const std::array<PointId, 4> angle = quantities_of(goal_).angles.front();
    if (!figure_.distinct(angle[0], angle[1]) || !figure_.distinct(angle[2], angle[3])) return;
    const auto size = simple_angle(directed_degrees(figure_, angle));
    if (!size) return;
    add({Predicate::kConstantAngle, goal_.points, {*size}}, "the angle is another one");
  }

  /// The mirrored relation, then both with the vertices of the second triangle in another order.
  void triangles(Predicate mirrored, std::string_view words) {
    add(renamed(goal_, mirrored), words);
    std::array<std::size_t, 3> order = {3, 4, 5};
    while (std::ranges::next_permutation(order).found) {
      const std::array<std::size_t, 6> whole = {0, 1, 2, order[0], order[1], order[2]};
      const Fact other = rearranged(goal_, whole);
      add(other, "the vertices correspond in another order");
      add(renamed(other, mirrored), "the vertices correspond in another order, with another sense");
    }
  }

  void similar_only() {
    add(renamed(goal_, Predicate::kSimilar), "similar, not congruent");
    add(renamed(goal_, Predicate::kSimilarMirrored), "similar with opposite senses, not congruent");
  }

  void centres() {
    for (std::size_t i = 1; i < goal_.points.size(); ++i) {
      Fact other = goal_;
      std::swap(other.points[0], other.points[i]);
      add(std::move(other), "another of the points is the centre");
    }
  }

  const Fact& goal_;
  const Figure& figure_;
  std::vector<NearMiss> found_;
};

}  // namespace

std::vector<NearMiss> near_misses(const Fact& goal, const Figure& figure) { return Finder(goal, figure).find(); }

}  // namespace pappus::symbolic
