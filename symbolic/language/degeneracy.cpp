// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "symbolic/language/relation.h"

namespace pappus::symbolic {
namespace {

std::size_t count_distinct(std::span<const PointId> points) {
  std::vector<PointId> sorted(points.begin(), points.end());
  std::sort(sorted.begin(), sorted.end());
  return static_cast<std::size_t>(std::unique(sorted.begin(), sorted.end()) - sorted.begin());
}

std::string of_pairs(const Fact& fact, std::span<const std::string> names) {
  for (std::size_t i = 0; i + 1 < fact.points.size(); i += 2) {
    if (fact.points[i] == fact.points[i + 1]) {
      const std::string& name = names[fact.points[i].index()];
      return "'" + std::string(info(fact.predicate).name) + "' needs two different points, not '" + name + " " + name +
             "'";
    }
  }
  return {};
}

std::string of_set(const Fact& fact, std::span<const PointId> points, std::size_t least) {
  if (count_distinct(points) >= least) return {};
  return "'" + std::string(info(fact.predicate).name) + "' needs at least " + std::to_string(least) +
         " different points";
}

std::string of_angles(const Fact& fact) {
  for (std::size_t i = 0; i + 2 < fact.points.size(); i += 3) {
    if (count_distinct(std::span(fact.points).subspan(i, 3)) < 3) return "an angle needs three different points";
  }
  return {};
}

std::string of_triangles(const Fact& fact) {
  const std::span<const PointId> points = fact.points;
  if (count_distinct(points.subspan(0, 3)) == 3 && count_distinct(points.subspan(3, 3)) == 3) return {};
  return "the vertices of a triangle must be different points";
}

}  // namespace

std::string degeneracy(const Fact& fact, std::span<const std::string> point_names) {
  const std::span<const PointId> points = fact.points;
  switch (fact.predicate) {
    case Predicate::kParallel:
    case Predicate::kPerpendicular:
    case Predicate::kCongruent:
    case Predicate::kEqualAngle:
    case Predicate::kEqualRatio:
    case Predicate::kConstantAngle:
    case Predicate::kConstantRatio:
    case Predicate::kConstantLength:
    case Predicate::kAngleSum:
    case Predicate::kLengthSum:
    case Predicate::kLogLengthSum:
    case Predicate::kSquaredLengthSum:
    case Predicate::kComputeAngle:
    case Predicate::kComputeRatio:
    case Predicate::kComputeLength:
    case Predicate::kDistinct:
    case Predicate::kNotParallel:
    case Predicate::kNotPerpendicular:
    case Predicate::kLonger:
    case Predicate::kLengthsGreater:
    case Predicate::kAngleBranch:
    case Predicate::kNotEqualAngle: return of_pairs(fact, point_names);
    case Predicate::kCollinear:
    case Predicate::kMidpoint:
    case Predicate::kNotCollinear:
    case Predicate::kCounterClock:
    case Predicate::kBetween:
    case Predicate::kOutside:
    case Predicate::kAcute:
    case Predicate::kObtuse: return of_set(fact, points, 3);
    case Predicate::kCyclic: return of_set(fact, points, 4);
    case Predicate::kCircle:
      if (std::count(points.begin() + 1, points.end(), points.front()) > 0)
        return "a circle does not contain its centre";
      return of_set(fact, points.subspan(1), 3);
    case Predicate::kAnglesGreater:
    case Predicate::kAnglesNotLess: return of_angles(fact);
    case Predicate::kSimilar:
    case Predicate::kSimilarMirrored:
    case Predicate::kCongruentTriangles:
    case Predicate::kCongruentTrianglesMirrored:
    case Predicate::kSameClock:
    case Predicate::kSameSide:
    case Predicate::kNotSameSide: return of_triangles(fact);
    case Predicate::kSamePoint:
    case Predicate::kSameHalf:
    case Predicate::kSameHalfCenter:
    case Predicate::kSameFlank: return {};
  }
  return {};
}

}  // namespace pappus::symbolic
