// SPDX-License-Identifier: Apache-2.0
#include <utility>
#include <vector>

#include "symbolic/rules/match_families.h"

namespace pappus::symbolic {
namespace {

/// The facts that put the half's point halfway between c and line ab.
std::vector<Fact> premises_of(const HalfwayCandidate& candidate, const HalfwayPoint& half) {
  const auto [c, a, b, left, right] = candidate;
  const auto [d, w, is_midpoint] = half;
  std::vector<Fact> premises;
  if (w != a && w != b) premises.push_back({Predicate::kCollinear, {a, b, w}, {}});
  if (is_midpoint) {
    premises.push_back({Predicate::kMidpoint, {d, c, w}, {}});
  } else {
    premises.push_back({Predicate::kPerpendicular, {d, c, d, w}, {}});
    premises.push_back({Predicate::kEqualAngle, {w, c, w, d, w, d, a, b}, {}});
  }
  return premises;
}

/// The same in the tables, without the line's points.
bool is_halfway(const Unknowns& unknowns, const HalfwayCandidate& candidate, const HalfwayPoint& half) {
  const auto [d, w, is_midpoint] = half;
  const PointId c = candidate.c, a = candidate.a, b = candidate.b;
  if (is_midpoint) {
    return unknowns.log_length(d, c) == unknowns.log_length(d, w) &&
           direction_key(unknowns, d, c) == direction_key(unknowns, d, w);
  }
  const auto turn = [&unknowns](PointId p, PointId q, PointId r, PointId s) {
    return std::pair(unknowns.direction(r, s) - unknowns.direction(p, q),
                     unknowns.direction_value(r, s) - unknowns.direction_value(p, q));
  };
  const auto [right, right_value] = turn(d, c, d, w);
  const Modular quarter = normalised(right, right_value);
  if (quarter + quarter != Modular(1)) return false;
  const auto [first, first_value] = turn(w, c, w, d);
  const auto [second, second_value] = turn(w, d, a, b);
  return normalised(first - second, first_value - second_value).is_zero();
}

/// Returns whether the parallels are known, so that the candidate has nothing left to say.
bool match_candidate(ClosureState& state, const HalfwayCandidate& candidate) {
  const Unknowns& unknowns = state.unknowns();
  const auto& [c, a, b, left, right] = candidate;
  if (direction_key(unknowns, a, b) == direction_key(unknowns, left.point, right.point)) return true;
  if (!is_halfway(unknowns, candidate, left) || !is_halfway(unknowns, candidate, right)) return false;
  LoggedFact logged;
  logged.fact = {Predicate::kParallel, {left.point, right.point, a, b}, {}};
  logged.rule = Rule::kHalfwayPoints;
  bool holds = true;
  for (const HalfwayPoint* half : {&left, &right}) {
    for (Fact& premise : premises_of(candidate, *half)) {
      holds = holds && state.implies(premise);
      logged.premises.push_back(std::move(premise));
    }
  }
  if (holds) state.record(std::move(logged));
  return false;
}

}  // namespace

void match_halfway(ClosureState& state, std::vector<HalfwayCandidate>& candidates) {
  std::erase_if(candidates, [&state](const HalfwayCandidate& candidate) {
    return !state.inconsistency() && match_candidate(state, candidate);
  });
}

}  // namespace pappus::symbolic
