// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/goal_support.h"

#include <cstddef>
#include <vector>

#include "symbolic/elimination/equation.h"

namespace pappus::symbolic::elimination {
namespace {

bool is_open_condition(Predicate predicate) {
  switch (predicate) {
    case Predicate::kDistinct:
    case Predicate::kNotCollinear:
    case Predicate::kNotParallel:
    case Predicate::kNotPerpendicular:
    case Predicate::kSameClock:
    case Predicate::kLonger:
    case Predicate::kAcute:
    case Predicate::kObtuse:
    case Predicate::kNotEqualAngle:
    case Predicate::kSameSide:
    case Predicate::kNotSameSide: return true;
    default: return false;
  }
}

bool all_distinct(const Figure& figure, const std::vector<PointId>& points, std::size_t first, std::size_t end) {
  for (std::size_t i = first; i < end; ++i) {
    for (std::size_t j = i + 1; j < end; ++j) {
      if (!figure.distinct(points[i], points[j])) return false;
    }
  }
  return true;
}

bool is_proper(const Fact& goal, const Figure& figure) {
  const std::vector<PointId>& p = goal.points;
  switch (goal.predicate) {
    case Predicate::kSamePoint:
    case Predicate::kSquaredLengthSum: return true;
    case Predicate::kCyclic:
      if (!figure.orientation(p[0], p[1], p[2])) return false;
      return all_distinct(figure, p, 0, p.size());
    case Predicate::kCollinear:
    case Predicate::kCircle:
    case Predicate::kMidpoint: return all_distinct(figure, p, 0, p.size());
    case Predicate::kSimilar:
    case Predicate::kSimilarMirrored:
    case Predicate::kCongruentTriangles:
    case Predicate::kCongruentTrianglesMirrored: return all_distinct(figure, p, 0, 3) && all_distinct(figure, p, 3, 6);
    default: break;
  }
  for (std::size_t i = 0; i + 1 < p.size(); i += 2) {
    if (!figure.distinct(p[i], p[i + 1])) return false;
  }
  return true;
}

}  // namespace

std::string objection_to_goal(const Fact& goal, const Figure& figure) {
  const std::string name = std::string(info(goal.predicate).name);
  if (is_open_condition(goal.predicate)) {
    return figure.certify(goal) ? "" : "the goal '" + name + "' is not certain in the figure";
  }
  if (depends_on_scale(goal)) return "lengths with a fixed value are not supported";
  if (equations_of(goal, 0).empty()) return "a goal '" + name + "' is not supported";
  return is_proper(goal, figure) ? "" : "points of the goal coincide in the figure";
}

}  // namespace pappus::symbolic::elimination
