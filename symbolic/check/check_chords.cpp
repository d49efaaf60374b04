// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {
namespace {

bool contains(const std::vector<PointId>& points, PointId wanted) {
  return std::find(points.begin(), points.end(), wanted) != points.end();
}

/// The first premise's circle; empty, with the objection in `objection`, when it is none or lacks a point of `wanted`.
std::vector<PointId> first_circle(const StepContext& context, const std::vector<PointId>& wanted,
                                  Objection& objection) {
  if (context.premises().empty() || !context.meaning().is_proper_circle(*context.premises().front())) {
    objection = "the first premise is no circle with three points that are certainly different";
    return {};
  }
  const std::vector<PointId> circle = points_on_circle(*context.premises().front());
  const bool has_all =
      std::all_of(wanted.begin(), wanted.end(), [&](PointId point) { return contains(circle, point); });
  if (!has_all) objection = "an end of a chord does not lie on the first premise's circle";
  return circle;
}

}  // namespace

Objection check_equal_arcs_equal_chords(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kCongruent) return "the rule concludes equal chords";
  if (context.premises().size() != 2) return "the rule has two premises";
  Objection objection = context.require_distinct({fact.points[0], fact.points[1]});
  if (!objection) objection = context.require_distinct({fact.points[2], fact.points[3]});
  const std::vector<PointId> circle = first_circle(context, fact.points, objection);
  if (objection) return objection;
  const PointId p = fact.points[0], q = fact.points[1], r = fact.points[2], s = fact.points[3];
  // An equation that is not 0 = 0 has its directions from the second premise, so the vertices are points of it.
  std::vector<PointId> vertices;
  for (const PointId point : context.premises()[1]->points) {
    if (contains(circle, point) && !contains(vertices, point)) vertices.push_back(point);
  }
  for (const PointId u : vertices) {
    for (const PointId v : vertices) {
      const Fact same{Predicate::kEqualAngle, {u, p, u, q, v, r, v, s}, {}};
      const Fact opposite{Predicate::kEqualAngle, {u, p, u, q, v, s, v, r}, {}};
      const Fact& premise = *context.premises()[1];
      if (context.meaning().implies(premise, same) || context.meaning().implies(premise, opposite)) return std::nullopt;
    }
  }
  return "the second premise implies no equal angles over the chords";
}

Objection check_equal_chords_equal_arcs(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kEqualAngle) return "the rule concludes equal angles";
  const std::vector<PointId>& points = fact.points;
  const PointId u = points[0], p = points[1], q = points[3], v = points[4], r = points[5], s = points[7];
  if (points[2] != u || points[6] != v) return "the conclusion's angles have no vertices";
  for (const std::vector<PointId>& pair : {std::vector{u, p}, {u, q}, {v, r}, {v, s}}) {
    if (Objection objection = context.require_distinct(pair)) return objection;
  }
  Objection objection;
  const std::vector<PointId> circle = first_circle(context, points, objection);
  if (objection) return objection;
  if (Objection missing = context.require({Predicate::kCongruent, {p, q, r, s}, {}})) return missing;
  return context.require_listed({Predicate::kNotEqualAngle, {u, p, u, q, v, s, v, r}, {}});
}

}  // namespace pappus::symbolic::checker
