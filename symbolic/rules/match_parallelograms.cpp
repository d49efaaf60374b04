// SPDX-License-Identifier: Apache-2.0
#include <span>
#include <utility>

#include "symbolic/rules/match_families.h"

namespace pappus::symbolic {
namespace {

/// |pa|² + |pc|² − |pb|² − |pd|², which is the same for every point p: at a it is |ac|² − |ab|² − |ad|².
Modular alternating_sum(const Unknowns& unknowns, const ParallelogramCandidate& sides, PointId p) {
  const auto square = [&](PointId q) { return p == q ? Modular() : unknowns.squared_length(p, q); };
  return square(sides.a) + square(sides.c) - square(sides.b) - square(sides.d);
}

void record(ClosureState& state, const ParallelogramCandidate& sides, Fact fact) {
  const PointId a = sides.a, b = sides.b, c = sides.c, d = sides.d;
  LoggedFact logged;
  logged.fact = std::move(fact);
  logged.rule = Rule::kParallelogramSquares;
  logged.premises = {{Predicate::kParallel, {a, b, c, d}, {}}, {Predicate::kParallel, {b, c, d, a}, {}}};
  logged.configuration = {{Predicate::kNotCollinear, {a, b, c}, {}}};
  state.record(std::move(logged));
}

/// Relates the distances from the vertices of every point that the candidate has not related yet.
void match_candidate(ClosureState& state, ParallelogramCandidate& sides) {
  const Unknowns& unknowns = state.unknowns();
  const PointId a = sides.a, b = sides.b, c = sides.c, d = sides.d;
  if (sides.related == unknowns.point_count() || direction_key(unknowns, a, b) != direction_key(unknowns, c, d) ||
      direction_key(unknowns, b, c) != direction_key(unknowns, d, a)) {
    return;
  }
  if (alternating_sum(unknowns, sides, a) != alternating_sum(unknowns, sides, b)) {
    record(state, sides, {Predicate::kSquaredLengthSum, {a, b, b, c, c, d, d, a, a, c, b, d}, {1, 1, 1, 1, -1, -1}});
  }
  for (; sides.related < unknowns.point_count(); ++sides.related) {
    const PointId p(sides.related);
    const bool measured =
        unknowns.has_pair(p, a) && unknowns.has_pair(p, b) && unknowns.has_pair(p, c) && unknowns.has_pair(p, d);
    if (!measured || alternating_sum(unknowns, sides, p) == alternating_sum(unknowns, sides, a)) continue;
    record(state, sides,
           {Predicate::kSquaredLengthSum, {p, a, p, c, p, b, p, d, a, c, a, b, a, d}, {1, 1, -1, -1, -1, 1, 1}});
  }
}

}  // namespace

void match_parallelograms(ClosureState& state, std::span<ParallelogramCandidate> candidates) {
  for (ParallelogramCandidate& sides : candidates) {
    if (state.inconsistency()) return;
    match_candidate(state, sides);
  }
}

}  // namespace pappus::symbolic
