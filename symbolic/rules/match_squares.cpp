// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_squares.h"

#include <cmath>
#include <utility>

#include "symbolic/rules/each_once.h"

namespace pappus::symbolic {
namespace {

/// Four times the squared median pm is 2|pa|² + 2|pb|² − |ab|² (Apollonius).
void match_median(ClosureState& state, const MidpointCandidate& candidate, PointId p) {
  const auto [m, a, b] = candidate;
  const Unknowns& unknowns = state.unknowns();
  if (!unknowns.has_pair(p, m) || !unknowns.has_pair(p, a) || !unknowns.has_pair(p, b)) return;
  const Modular rest = Modular(4) * unknowns.squared_length(p, m) + unknowns.squared_length(a, b) -
                       Modular(2) * (unknowns.squared_length(p, a) + unknowns.squared_length(p, b));
  if (rest.is_zero()) return;
  LoggedFact logged;
  logged.fact = {Predicate::kSquaredLengthSum, {p, m, p, a, p, b, a, b}, {4, -2, -2, 1}};
  logged.rule = Rule::kMedianLength;
  logged.premises = {{Predicate::kMidpoint, {m, a, b}, {}}};
  state.record(std::move(logged));
}

/// |ac|² + |bd|² − |ad|² − |bc|² = 0, without the terms whose points are equal.
Fact orthogonality(PointId a, PointId b, PointId c, PointId d) {
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

}  // namespace

void SquareMatcher::watch(PointId a, PointId b, std::size_t candidate) {
  if (a == b) return;
  std::uint32_t& first = first_watch_[pair_index(a, b)];
  watches_.push_back({static_cast<std::uint32_t>(candidate), first});
  first = static_cast<std::uint32_t>(watches_.size() - 1);
}

void SquareMatcher::add_candidate(const Unknowns& unknowns, const Arm& left, const Arm& right) {
  auto [a, b] = std::pair(left.from, left.to);
  auto [c, d] = std::pair(right.from, right.to);
  if (b == c || b == d) std::swap(a, b);
  if (a == d) std::swap(c, d);
  const auto measured = [&unknowns](PointId p, PointId q) { return p == q || unknowns.has_pair(p, q); };
  if (!measured(a, c) || !measured(a, d) || !measured(b, c) || !measured(b, d)) return;
  const std::size_t index = candidates_.size();
  candidates_.push_back({a, b, c, d});
  watch(a, b, index);
  watch(c, d, index);
  watch(a, c, index);
  watch(b, d, index);
  if (a == c) return;  // then ad and bc are listed as cd and ab
  watch(a, d, index);
  watch(b, c, index);
}

void SquareMatcher::add_point(const ClosureState& state, PointId added) {
  const Unknowns& unknowns = state.unknowns();
  first_watch_.resize(pair_count(added.index() + 1), kNone);
  for (std::size_t i = 0; i < added.index(); ++i) {
    if (!unknowns.has_pair(PointId(i), added)) continue;
    double direction = unknowns.direction_value(PointId(i), added);
    direction -= std::floor(direction + 1e-10);
    const bool turned = direction > 0.5 - 1e-10;
    const std::size_t bucket = directions_.bucket(turned ? direction - 0.5 : direction);
    if (bucket == first_arm_.size()) first_arm_.push_back(kNone);
    const Arm arm{PointId(i), added, turned, first_arm_[bucket]};
    for (std::uint32_t at = first_arm_[bucket]; at != kNone; at = arms_[at].next) {
      if (arms_[at].turned != turned) add_candidate(unknowns, arms_[at], arm);
    }
    first_arm_[bucket] = static_cast<std::uint32_t>(arms_.size());
    arms_.push_back(arm);
  }
}

void SquareMatcher::match_perpendicular(ClosureState& state, Candidate& candidate) {
  const PointId a = candidate.a, b = candidate.b, c = candidate.c, d = candidate.d;
  const Unknowns& unknowns = state.unknowns();
  const auto squared = [&unknowns](PointId p, PointId q) { return p == q ? Modular() : unknowns.squared_length(p, q); };
  const bool squares = (squared(a, c) + squared(b, d) - squared(a, d) - squared(b, c)).is_zero();
  const bool directions = proved_perpendicular(unknowns, a, b, c, d);
  candidate.settled = squares || directions;
  if (squares == directions) return;
  const Fact perpendicular{Predicate::kPerpendicular, {a, b, c, d}, {}};
  LoggedFact logged;
  logged.fact = directions ? orthogonality(a, b, c, d) : perpendicular;
  logged.rule = directions ? Rule::kPerpendicularSquares : Rule::kPerpendicularFromSquares;
  logged.premises = {directions ? perpendicular : orthogonality(a, b, c, d)};
  state.record(std::move(logged));
}

void SquareMatcher::match_medians(ClosureState& state, const FigureIncidences& figure) {
  medians_.resize(figure.midpoints().size(), 0);
  for (std::size_t i = 0; i < medians_.size(); ++i) {
    const MidpointCandidate& candidate = figure.midpoints()[i];
    const Unknowns& unknowns = state.unknowns();
    if (medians_[i] == unknowns.point_count()) continue;
    const auto [m, a, b] = candidate;
    if (unknowns.log_length(m, a) != unknowns.log_length(m, b) || !proved_collinear(unknowns, m, a, b)) continue;
    if (medians_[i] == 0 && !state.implies({Predicate::kMidpoint, {m, a, b}, {}})) continue;
    for (; medians_[i] < unknowns.point_count(); ++medians_[i]) match_median(state, candidate, PointId(medians_[i]));
  }
}

void SquareMatcher::match(ClosureState& state, const FigureIncidences& figure) {
  match_medians(state, figure);
  queue_.clear();
  for (const std::size_t pair : changed_.take(state.unknowns(), {TableKind::kDirection, TableKind::kSquaredLength})) {
    for (std::uint32_t at = first_watch_[pair]; at != kNone; at = watches_[at].next) {
      if (!candidates_[watches_[at].candidate].settled) queue_.push_back(watches_[at].candidate);
    }
  }
  keep_each_once(queue_);
  for (const std::size_t candidate : queue_) {
    if (state.inconsistency()) return;
    match_perpendicular(state, candidates_[candidate]);
  }
}

}  // namespace pappus::symbolic
