// SPDX-License-Identifier: Apache-2.0
#include <span>
#include <utility>

#include "symbolic/rules/match_families.h"

namespace pappus::symbolic {
namespace {

/// d is proved to divide the segment in the ratio. Equal squares are the cheap part of that.
bool is_divided(ClosureState& state, const StewartCandidate& candidate, const Fact& ratio) {
  const PointId a = candidate.a, d = candidate.d, b = candidate.b;
  const Unknowns& unknowns = state.unknowns();
  return unknowns.squared_length(a, d) ==
             Modular::from(candidate.part * candidate.part) * unknowns.squared_length(a, b) &&
         proved_collinear(unknowns, a, d, b) && state.implies(ratio);
}

/// Relates the distances from the division's points of every point that the candidate has not related yet.
void match_division(ClosureState& state, StewartCandidate& candidate) {
  const PointId a = candidate.a, d = candidate.d, b = candidate.b;
  const Rational& part = candidate.part;
  const Unknowns& unknowns = state.unknowns();
  if (candidate.related == unknowns.point_count()) return;
  const Fact ratio{Predicate::kConstantRatio, {a, d, a, b}, {part}};
  const Fact inside{Predicate::kBetween, {d, a, b}, {}};
  if ((candidate.related == 0 && !is_divided(state, candidate, ratio)) || !state.figure().certify(inside)) return;
  const Rational rest = Rational(1) - part;
  const Modular part_key = Modular::from(part), rest_key = Modular::from(rest);
  for (; candidate.related < unknowns.point_count(); ++candidate.related) {
    const PointId p(candidate.related);
    if (!unknowns.has_pair(p, a) || !unknowns.has_pair(p, d) || !unknowns.has_pair(p, b)) continue;
    const Modular sum = unknowns.squared_length(p, d) - rest_key * unknowns.squared_length(p, a) -
                        part_key * unknowns.squared_length(p, b) + part_key * rest_key * unknowns.squared_length(a, b);
    if (sum.is_zero()) continue;
    LoggedFact logged;
    logged.fact = {Predicate::kSquaredLengthSum, {p, d, p, a, p, b, a, b}, {1, -rest, -part, part * rest}};
    logged.rule = Rule::kStewartLength;
    logged.premises = {{Predicate::kCollinear, {a, d, b}, {}}, ratio};
    logged.configuration = {inside};
    state.record(std::move(logged));
  }
}

}  // namespace

void match_stewart(ClosureState& state, std::span<StewartCandidate> candidates) {
  for (StewartCandidate& candidate : candidates) {
    if (state.inconsistency()) return;
    match_division(state, candidate);
  }
}

}  // namespace pappus::symbolic
