// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "symbolic/rules/match_rules.h"

namespace pappus::symbolic {
namespace {

Fact congruent(PointId a, PointId b, PointId c, PointId d) { return {Predicate::kCongruent, {a, b, c, d}, {}}; }

/// Base angles of oab are equal: ∠(ao, ab) = ∠(ba, bo).
Fact base_angles(PointId o, PointId a, PointId b) { return {Predicate::kEqualAngle, {a, o, a, b, b, a, b, o}, {}}; }

void match_isosceles(ClosureState& state, PointId o, PointId a, PointId b) {
  if (state.orientation(o, a, b) == 0) return;
  const bool sides = state.unknowns().log_length(o, a) == state.unknowns().log_length(o, b);
  LoggedFact logged;
  logged.configuration = {{Predicate::kNotCollinear, {o, a, b}, {}}};
  if (sides) {
    logged.fact = base_angles(o, a, b);
    logged.rule = Rule::kIsoscelesAngles;
    logged.premises = {congruent(o, a, o, b)};
    state.record(std::move(logged));
  } else if (state.implies(base_angles(o, a, b))) {
    logged.fact = congruent(o, a, o, b);
    logged.rule = Rule::kIsoscelesSides;
    logged.premises = {base_angles(o, a, b)};
    state.record(std::move(logged));
  }
}

/// The points of the group at one proved distance from o lie on a circle about o.
void match_circle(ClosureState& state, PointId o, const std::vector<PointId>& points) {
  const std::vector<PointId> different = different_points(state.unknowns(), points);
  if (different.size() < 3) return;
  LoggedFact logged;
  logged.fact = {Predicate::kCircle, {o}, {}};
  logged.fact.points.insert(logged.fact.points.end(), different.begin(), different.end());
  logged.rule = Rule::kCircleFromEqualDistances;
  for (std::size_t i = 1; i < different.size(); ++i) {
    logged.premises.push_back(congruent(o, different[0], o, different[i]));
  }
  state.record(std::move(logged));
}

/// d(ob) − d(oa) = 2(d(xb) − d(xa)).
Fact central_angle(PointId o, PointId a, PointId b, PointId x) {
  return {Predicate::kAngleSum, {o, b, o, a, x, b, x, a}, {1, -1, -2, 2, 0}};
}

void match_center_by_angle(ClosureState& state, PointId o, PointId a, PointId b, PointId x) {
  const Unknowns& unknowns = state.unknowns();
  if (!unknowns.has_pair(x, a) || !unknowns.has_pair(x, b) || !unknowns.has_pair(a, b)) return;
  if (!state.implies(central_angle(o, a, b, x))) return;
  const int center_side = state.orientation(a, b, o), point_side = state.orientation(a, b, x);
  if (center_side == 0 || point_side == 0) return;
  LoggedFact logged;
  logged.fact = {Predicate::kCircle, {o, a, b, x}, {}};
  logged.rule = Rule::kCenterFromCentralAngle;
  logged.premises = {congruent(o, a, o, b), central_angle(o, a, b, x)};
  if (center_side == point_side) {
    logged.configuration = {{Predicate::kSameClock, {a, b, o, a, b, x}, {}}, {Predicate::kAcute, {a, x, b}, {}}};
  } else {
    logged.configuration = {{Predicate::kSameClock, {a, b, o, b, a, x}, {}}, {Predicate::kObtuse, {a, x, b}, {}}};
  }
  const auto certain = [&state](const Fact& fact) { return state.figure().certify(fact); };
  if (std::ranges::all_of(logged.configuration, certain)) state.record(std::move(logged));
}

void match_group(ClosureState& state, const EquidistantPoints& candidate) {
  const PointId o = candidate.center;
  const std::vector<PointId>& points = candidate.points;
  for (std::size_t j = 1; j < points.size(); ++j) {
    for (std::size_t i = 0; i < j; ++i) match_isosceles(state, o, points[i], points[j]);
  }
  std::vector<std::pair<Modular, PointId>> distances;
  for (const PointId point : points) distances.emplace_back(state.unknowns().log_length(o, point), point);
  std::sort(distances.begin(), distances.end());
  for (std::size_t begin = 0, end = 0; begin < distances.size(); begin = end) {
    std::vector<PointId> same;
    for (end = begin; end < distances.size() && distances[end].first == distances[begin].first; ++end) {
      same.push_back(distances[end].second);
    }
    match_circle(state, o, same);
    if (same.size() == points.size()) return;
    for (const PointId x : points) {
      if (std::ranges::find(same, x) != same.end()) continue;
      for (std::size_t i = 0; i + 1 < same.size(); ++i) match_center_by_angle(state, o, same[i], same[i + 1], x);
    }
  }
}

}  // namespace

void match_equidistant(ClosureState& state, const FigureCandidates& candidates) {
  for (const EquidistantPoints& group : candidates.equidistant) {
    if (state.inconsistency()) return;
    match_group(state, group);
  }
}

}  // namespace pappus::symbolic
