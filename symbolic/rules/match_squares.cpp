// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

#include "symbolic/rules/match_rules.h"

namespace pappus::symbolic {
namespace {

/// Four times the squared median pm is 2|pa|² + 2|pb|² − |ab|², for every point p (Apollonius).
void match_medians(ClosureState& state, const MidpointCandidate& candidate) {
  const auto [m, a, b] = candidate;
  const Fact midpoint{Predicate::kMidpoint, {m, a, b}, {}};
  const Unknowns& unknowns = state.unknowns();
  if (!unknowns.has_pair(a, b) || !state.implies(midpoint)) return;
  for (std::size_t i = 0; i < unknowns.point_count(); ++i) {
    const PointId p(i);
    if (!unknowns.has_pair(p, m) || !unknowns.has_pair(p, a) || !unknowns.has_pair(p, b)) continue;
    LoggedFact logged;
    logged.fact = {Predicate::kSquaredLengthSum, {p, m, p, a, p, b, a, b}, {4, -2, -2, 1}};
    logged.rule = Rule::kMedianLength;
    logged.premises = {midpoint};
    state.record(std::move(logged));
  }
}

/// |ac|² + |bd|² − |ad|² − |bc|² = 0, without the terms whose points are equal.
Fact orthogonality(const PerpendicularCandidate& candidate) {
  const auto [a, b, c, d] = candidate;
  Fact fact{Predicate::kSquaredLengthSum, {}, {}};
  const auto add = [&fact](PointId p, PointId q, int sign) {
    if (p == q) return;
    fact.points.push_back(p);
    fact.points.push_back(q);
    fact.constants.emplace_back(sign);
  };
  add(a, c, 1);
  add(b, d, 1);
  add(a, d, -1);
  add(b, c, -1);
  return fact;
}

void match_perpendicular(ClosureState& state, const PerpendicularCandidate& candidate) {
  const auto [a, b, c, d] = candidate;
  const Unknowns& unknowns = state.unknowns();
  const auto squared = [&unknowns](PointId p, PointId q) { return p == q ? Modular() : unknowns.squared_length(p, q); };
  const bool squares = (squared(a, c) + squared(b, d) - squared(a, d) - squared(b, c)).is_zero();
  const Modular turn = normalised(unknowns.direction(c, d) - unknowns.direction(a, b),
                                  unknowns.direction_value(c, d) - unknowns.direction_value(a, b));
  const bool directions = turn + turn == Modular(1);
  if (squares == directions) return;
  const Fact perpendicular{Predicate::kPerpendicular, {a, b, c, d}, {}};
  LoggedFact logged;
  logged.fact = directions ? orthogonality(candidate) : perpendicular;
  logged.rule = directions ? Rule::kPerpendicularSquares : Rule::kPerpendicularFromSquares;
  logged.premises = {directions ? perpendicular : orthogonality(candidate)};
  state.record(std::move(logged));
}

}  // namespace

void match_squares(ClosureState& state, const FigureCandidates& candidates) {
  for (const MidpointCandidate& candidate : candidates.midpoints) match_medians(state, candidate);
  for (const PerpendicularCandidate& candidate : candidates.perpendicular) {
    if (state.inconsistency()) return;
    match_perpendicular(state, candidate);
  }
}

}  // namespace pappus::symbolic
