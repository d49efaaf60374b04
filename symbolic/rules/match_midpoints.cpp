// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_midpoints.h"

#include <array>

#include "symbolic/rules/each_once.h"

namespace pappus::symbolic {
namespace {

/// A right angle at x over the diameter ab puts x on the circle about the midpoint of ab.
void match_thales(ClosureState& state, const MidpointCandidate& candidate, PointId x) {
  const auto [m, a, b] = candidate;
  const Unknowns& unknowns = state.unknowns();
  if (x == a || x == b || !unknowns.has_pair(x, a) || !unknowns.has_pair(x, b)) return;
  if (!proved_perpendicular(unknowns, x, a, x, b)) return;
  if (state.find_circle(PointSet(std::array{a, b, x}), m)) return;
  LoggedFact logged;
  logged.fact = {Predicate::kCircle, {m, a, b, x}, {}};
  logged.rule = Rule::kThalesCenter;
  logged.premises = {{Predicate::kMidpoint, {m, a, b}, {}}, {Predicate::kPerpendicular, {x, a, x, b}, {}}};
  state.record(std::move(logged));
}

}  // namespace

void MidpointMatcher::match_midpoint(ClosureState& state, const MidpointCandidate& candidate, char& settled) {
  const auto [m, a, b] = candidate;
  const Unknowns& unknowns = state.unknowns();
  if (unknowns.log_length(m, a) != unknowns.log_length(m, b) || !proved_collinear(unknowns, m, a, b)) return;
  settled = 1;
  LoggedFact logged;
  logged.fact = {Predicate::kMidpoint, {m, a, b}, {}};
  logged.rule = Rule::kMidpoint;
  logged.premises = {{Predicate::kCollinear, {m, a, b}, {}}, {Predicate::kCongruent, {m, a, m, b}, {}}};
  state.record(std::move(logged));
}

void MidpointMatcher::match(ClosureState& state, const FigureIncidences& figure) {
  settled_.resize(figure.midpoints().size(), 0);
  groups_.clear();
  for (const std::size_t pair : changed_.take(state.unknowns(), {TableKind::kDirection, TableKind::kLogLength})) {
    const auto [a, b] = points_of_pair(pair);
    figure.collect_equidistant(a, b, groups_);
  }
  keep_each_once(groups_);
  for (const std::size_t group : groups_) {
    for (const std::size_t index : figure.midpoints_of(group)) {
      if (state.inconsistency()) return;
      const MidpointCandidate& candidate = figure.midpoints()[index];
      if (settled_[index] == 0) match_midpoint(state, candidate, settled_[index]);
      if (settled_[index] == 0) continue;
      for (const PointId x : figure.equidistant()[group].points) match_thales(state, candidate, x);
    }
  }
}

}  // namespace pappus::symbolic
