// SPDX-License-Identifier: Apache-2.0
#include <span>
#include <utility>

#include "symbolic/rules/match_families.h"

namespace pappus::symbolic {
namespace {

void match_division(ClosureState& state, const StewartCandidate& candidate) {
  const auto& [a, d, b, part] = candidate;
  const Unknowns& unknowns = state.unknowns();
  const Fact ratio{Predicate::kConstantRatio, {a, d, a, b}, {part}};
  const Fact inside{Predicate::kBetween, {d, a, b}, {}};
  if (!proved_collinear(unknowns, a, d, b) || !state.implies(ratio) || !state.figure().certify(inside)) return;
  const Rational rest = Rational(1) - part;
  const Modular part_key = Modular::from(part), rest_key = Modular::from(rest);
  for (std::size_t i = 0; i < unknowns.point_count(); ++i) {
    const PointId p(i);
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

void match_stewart(ClosureState& state, std::span<const StewartCandidate> candidates) {
  for (const StewartCandidate& candidate : candidates) {
    if (state.inconsistency()) return;
    match_division(state, candidate);
  }
}

}  // namespace pappus::symbolic
