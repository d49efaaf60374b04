// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/goal_support.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <vector>

#include "symbolic/elimination/equation.h"

namespace pappus::symbolic::elimination {
namespace {

bool is_open_condition(Predicate predicate) {
  constexpr std::array open{Predicate::kDistinct,         Predicate::kNotCollinear, Predicate::kNotParallel,
                            Predicate::kNotPerpendicular, Predicate::kSameClock,    Predicate::kCounterClock,
                            Predicate::kLonger,           Predicate::kAcute,        Predicate::kObtuse,
                            Predicate::kNotEqualAngle,    Predicate::kSameSide,     Predicate::kNotSameSide};
  return std::find(open.begin(), open.end(), predicate) != open.end();
}

bool all_distinct(const Figure& figure, const std::vector<PointId>& points) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t j = i + 1; j < points.size(); ++j) {
      if (!figure.distinct(points[i], points[j])) return false;
    }
  }
  return true;
}

bool is_proper(const Fact& goal, const Figure& figure) {
  const std::vector<PointId>& p = goal.points;
  const auto is_one_of = [&](std::initializer_list<Predicate> predicates) {
    return std::find(predicates.begin(), predicates.end(), goal.predicate) != predicates.end();
  };
  if (is_one_of({Predicate::kSamePoint, Predicate::kSquaredLengthSum})) return true;
  if (goal.predicate == Predicate::kCyclic && !figure.orientation(p[0], p[1], p[2])) return false;
  if (is_one_of({Predicate::kCyclic, Predicate::kCollinear, Predicate::kCircle, Predicate::kMidpoint})) {
    return all_distinct(figure, p);
  }
  if (is_one_of({Predicate::kSimilar, Predicate::kSimilarMirrored, Predicate::kCongruentTriangles,
                 Predicate::kCongruentTrianglesMirrored})) {
    return figure.orientation(p[0], p[1], p[2]) && figure.orientation(p[3], p[4], p[5]);
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
