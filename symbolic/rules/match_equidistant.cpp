// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_equidistant.h"

#include <algorithm>
#include <utility>

#include "symbolic/rules/each_once.h"

namespace pappus::symbolic {
namespace {

Fact congruent(PointId a, PointId b, PointId c, PointId d) { return {Predicate::kCongruent, {a, b, c, d}, {}}; }

/// Base angles of oab are equal: ∠(ao, ab) = ∠(ba, bo).
Fact base_angles(PointId o, PointId a, PointId b) { return {Predicate::kEqualAngle, {a, o, a, b, b, a, b, o}, {}}; }

/// The state knows that the base angles are equal.
bool proved_base_angles(const Unknowns& unknowns, PointId o, PointId a, PointId b) {
  const Modular key =
      unknowns.direction(a, b) + unknowns.direction(a, b) - unknowns.direction(a, o) - unknowns.direction(b, o);
  const double value =
      2 * unknowns.direction_value(a, b) - unknowns.direction_value(a, o) - unknowns.direction_value(b, o);
  return normalised(key, value).is_zero();
}

void match_isosceles(ClosureState& state, PointId o, PointId a, PointId b) {
  if (state.orientation(o, a, b) == 0 || !state.unknowns().has_pair(a, b)) return;
  const bool sides = state.unknowns().log_length(o, a) == state.unknowns().log_length(o, b);
  const bool angles = proved_base_angles(state.unknowns(), o, a, b);
  if (sides == angles) return;
  LoggedFact logged;
  logged.configuration = {{Predicate::kNotCollinear, {o, a, b}, {}}};
  logged.fact = sides ? base_angles(o, a, b) : congruent(o, a, o, b);
  logged.rule = sides ? Rule::kIsoscelesAngles : Rule::kIsoscelesSides;
  logged.premises = {sides ? congruent(o, a, o, b) : base_angles(o, a, b)};
  state.record(std::move(logged));
}

/// The points of the group at one proved distance from o lie on a circle about o.
void match_circle(ClosureState& state, PointId o, const std::vector<PointId>& points) {
  const std::vector<PointId> different = different_points(state.unknowns(), points);
  if (different.size() < 3 || state.find_circle(PointSet(different), o)) return;
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

bool proved_central_angle(const Unknowns& unknowns, PointId o, PointId a, PointId b, PointId x) {
  const Modular inscribed = unknowns.direction(x, b) - unknowns.direction(x, a);
  const double inscribed_value = unknowns.direction_value(x, b) - unknowns.direction_value(x, a);
  const Modular key = unknowns.direction(o, b) - unknowns.direction(o, a) - inscribed - inscribed;
  const double value = unknowns.direction_value(o, b) - unknowns.direction_value(o, a) - 2 * inscribed_value;
  return normalised(key, value).is_zero();
}

void match_center_by_angle(ClosureState& state, PointId o, PointId a, PointId b, PointId x) {
  const Unknowns& unknowns = state.unknowns();
  if (!unknowns.has_pair(x, a) || !unknowns.has_pair(x, b) || !unknowns.has_pair(a, b)) return;
  if (!proved_central_angle(unknowns, o, a, b, x)) return;
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

void EquidistantMatcher::match(ClosureState& state, const FigureIncidences& figure) {
  groups_.clear();
  for (const std::size_t pair : changed_.take(state.unknowns(), {TableKind::kDirection, TableKind::kLogLength})) {
    const auto [a, b] = points_of_pair(pair);
    figure.collect_equidistant(a, b, groups_);
  }
  keep_each_once(groups_);
  for (const std::size_t group : groups_) {
    if (state.inconsistency()) return;
    match_group(state, figure.equidistant()[group]);
  }
}

}  // namespace pappus::symbolic
