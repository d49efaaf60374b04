// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "symbolic/rules/match_rules.h"

namespace pappus::symbolic {
namespace {

/// Lines through `a` of one proved direction are one line: every two of their points have that direction too.
void match_pencil(ClosureState& state, const std::vector<PointId>& line, PointId a) {
  const Unknowns& unknowns = state.unknowns();
  for (std::size_t j = 0; j < line.size(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const PointId b = line[i], c = line[j];
      if (!unknowns.has_pair(a, b) || !unknowns.has_pair(a, c) || !unknowns.has_pair(b, c)) continue;
      const Modular direction = direction_key(unknowns, a, b);
      if (direction != direction_key(unknowns, a, c) || direction == direction_key(unknowns, b, c)) continue;
      state.record({{Predicate::kCollinear, {a, b, c}, {}}, Rule::kLinearDirection, {}, {}, {}});
    }
  }
}

void match_midpoint(ClosureState& state, const MidpointCandidate& candidate) {
  const auto [m, a, b] = candidate;
  if (!state.unknowns().has_pair(a, b) || state.unknowns().log_length(m, a) != state.unknowns().log_length(m, b))
    return;
  const Fact collinear{Predicate::kCollinear, {m, a, b}, {}};
  if (!state.implies(collinear)) return;
  LoggedFact logged;
  logged.fact = {Predicate::kMidpoint, {m, a, b}, {}};
  logged.rule = Rule::kMidpoint;
  logged.premises = {collinear, {Predicate::kCongruent, {m, a, m, b}, {}}};
  state.record(std::move(logged));
}

/// A right angle at x over the diameter ab puts x on the circle about the midpoint of ab.
void match_thales(ClosureState& state, const MidpointCandidate& candidate, PointId x) {
  const auto [m, a, b] = candidate;
  const Unknowns& unknowns = state.unknowns();
  if (x == a || x == b || !unknowns.has_pair(x, a) || !unknowns.has_pair(x, b) || !unknowns.has_pair(a, b)) return;
  const Fact midpoint{Predicate::kMidpoint, {m, a, b}, {}};
  const Fact right{Predicate::kPerpendicular, {x, a, x, b}, {}};
  if (!state.implies(right) || !state.implies(midpoint)) return;
  LoggedFact logged;
  logged.fact = {Predicate::kCircle, {m, a, b, x}, {}};
  logged.rule = Rule::kThalesCenter;
  logged.premises = {midpoint, right};
  state.record(std::move(logged));
}

}  // namespace

void match_collinear(ClosureState& state, const FigureCandidates& candidates) {
  for (const std::vector<PointId>& line : candidates.collinear) {
    for (const PointId a : line) {
      if (state.inconsistency()) return;
      match_pencil(state, line, a);
    }
  }
  for (const MidpointCandidate& candidate : candidates.midpoints) match_midpoint(state, candidate);
  for (const MidpointCandidate& candidate : candidates.midpoints) {
    for (const EquidistantPoints& group : candidates.equidistant) {
      if (group.center != candidate.middle || std::ranges::find(group.points, candidate.from) == group.points.end())
        continue;
      for (const PointId x : group.points) match_thales(state, candidate, x);
    }
  }
}

}  // namespace pappus::symbolic
