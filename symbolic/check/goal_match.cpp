// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/goal_match.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "symbolic/check/configuration_match.h"

namespace pappus::symbolic::checker {
namespace {

using Points = std::vector<PointId>;

bool contains_all(const Points& points, const Points& wanted) {
  return std::all_of(wanted.begin(), wanted.end(),
                     [&](PointId point) { return std::find(points.begin(), points.end(), point) != points.end(); });
}

bool same_segment(const Points& p, const Points& q, std::size_t from) {
  return (p[from] == q[from] && p[from + 1] == q[from + 1]) || (p[from] == q[from + 1] && p[from + 1] == q[from]);
}

/// How the predicate relates two triangles; nothing for other predicates.
struct TriangleRelation {
  bool mirrored;
  bool congruent;
};

std::optional<TriangleRelation> triangle_relation(Predicate predicate) {
  if (predicate == Predicate::kSimilar) return TriangleRelation{false, false};
  if (predicate == Predicate::kSimilarMirrored) return TriangleRelation{true, false};
  if (predicate == Predicate::kCongruentTriangles) return TriangleRelation{false, true};
  if (predicate == Predicate::kCongruentTrianglesMirrored) return TriangleRelation{true, true};
  return std::nullopt;
}

/// The triangles may be exchanged, and their vertices permuted in the same way.
bool same_triangles(const Points& p, const Points& q) {
  std::array<std::size_t, 3> order{0, 1, 2};
  do {
    for (const std::size_t first : {0U, 3U}) {
      bool equal = true;
      for (std::size_t i = 0; i < 3; ++i) {
        equal = equal && q[i] == p[first + order[i]] && q[3 + i] == p[3 - first + order[i]];
      }
      if (equal) return true;
    }
  } while (std::next_permutation(order.begin(), order.end()));
  return false;
}

bool settles_triangles(const Fact& proved, const Fact& goal) {
  const auto given = triangle_relation(proved.predicate);
  const auto wanted = triangle_relation(goal.predicate);
  return given && wanted && given->mirrored == wanted->mirrored && (given->congruent || !wanted->congruent) &&
         same_triangles(proved.points, goal.points);
}

/// The proved circle has the goal's points, and its centre if it names one.
bool settles_circle(const FactMeaning& meaning, const Fact& proved, const Fact& goal) {
  if (!meaning.is_proper_circle(proved)) return false;
  if (goal.predicate == Predicate::kCircle &&
      (proved.predicate != Predicate::kCircle || proved.points[0] != goal.points[0])) {
    return false;
  }
  return contains_all(points_on_circle(proved), points_on_circle(goal));
}

/// |ab|² = r, or |ab|² : |cd|² = r, as a product of powers of lengths.
bool is_square_of(const Fact& proved, const Fact& goal) {
  if (proved.predicate != Predicate::kLogLengthSum || proved.points.size() != goal.points.size()) return false;
  const bool one_length = goal.predicate == Predicate::kComputeLength;
  return proved.constants.size() == (one_length ? 2 : 3) && proved.constants[0] == 2 &&
         (one_length || proved.constants[1] == -2);
}

/// The proved fact gives the value that the goal asks for: of an angle, or of a length, a ratio or its square.
bool settles_computation(const Fact& proved, const Fact& goal) {
  bool gives_value = false;
  switch (goal.predicate) {
    case Predicate::kComputeAngle: gives_value = proved.predicate == Predicate::kConstantAngle; break;
    case Predicate::kComputeRatio:
      gives_value = proved.predicate == Predicate::kConstantRatio || is_square_of(proved, goal);
      break;
    case Predicate::kComputeLength:
      gives_value = proved.predicate == Predicate::kConstantLength || is_square_of(proved, goal);
      break;
    default: break;
  }
  if (!gives_value) return false;
  for (std::size_t pair = 0; pair < goal.points.size(); pair += 2) {
    if (!same_segment(proved.points, goal.points, pair)) return false;
  }
  return true;
}

}  // namespace

bool settles(const FactMeaning& meaning, const Fact& proved, const Fact& goal) {
  if (proved == goal || same_configuration(proved, goal)) return true;
  const Predicate predicate = goal.predicate;
  if (asks_for_value(predicate)) return settles_computation(proved, goal);
  if (predicate == Predicate::kCyclic || predicate == Predicate::kCircle) return settles_circle(meaning, proved, goal);
  if (predicate == Predicate::kCollinear && goal.points.size() > 3) {
    return proved.predicate == Predicate::kCollinear && contains_all(proved.points, goal.points);
  }
  if (predicate == Predicate::kMidpoint) {
    return proved.predicate == Predicate::kMidpoint && proved.points[0] == goal.points[0] &&
           same_segment(proved.points, goal.points, 1);
  }
  if (predicate == Predicate::kSamePoint) {
    return proved.predicate == Predicate::kSamePoint && same_segment(proved.points, goal.points, 0);
  }
  if (triangle_relation(predicate)) return settles_triangles(proved, goal);
  return meaning.implies(proved, goal);
}

bool is_open_goal(Predicate predicate) {
  constexpr std::array open{Predicate::kDistinct,         Predicate::kNotCollinear, Predicate::kNotParallel,
                            Predicate::kNotPerpendicular, Predicate::kSameClock,    Predicate::kCounterClock,
                            Predicate::kLonger,           Predicate::kAcute,        Predicate::kObtuse,
                            Predicate::kNotEqualAngle,    Predicate::kSameSide,     Predicate::kNotSameSide};
  return std::find(open.begin(), open.end(), predicate) != open.end();
}

}  // namespace pappus::symbolic::checker
