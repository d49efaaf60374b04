// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "symbolic/rules/match_families.h"

namespace pappus::symbolic {
namespace {

using Triple = std::array<PointId, 3>;

constexpr std::array<std::array<std::size_t, 3>, 3> kTurns{{{0, 1, 2}, {1, 2, 0}, {2, 0, 1}}};

Fact collinear(const Triple& p) { return {Predicate::kCollinear, {p[0], p[1], p[2]}, {}}; }

Fact parallel(const InterceptCandidate& rungs, std::size_t i, std::size_t j) {
  return {Predicate::kParallel, {rungs.from[i], rungs.to[i], rungs.from[j], rungs.to[j]}, {}};
}

/// |p_i p_j| : |p_j p_k| = |q_i q_j| : |q_j q_k|.
Fact equal_division(const InterceptCandidate& rungs, const std::array<std::size_t, 3>& turn) {
  const auto [i, j, k] = turn;
  const Triple &p = rungs.from, &q = rungs.to;
  return {Predicate::kEqualRatio, {p[i], p[j], p[j], p[k], q[i], q[j], q[j], q[k]}, {}};
}

bool is_divided_equally(const Unknowns& unknowns, const InterceptCandidate& rungs,
                        const std::array<std::size_t, 3>& turn) {
  const auto [i, j, k] = turn;
  const auto ratio = [&](const Triple& p) { return unknowns.log_length(p[i], p[j]) - unknowns.log_length(p[j], p[k]); };
  return ratio(rungs.from) == ratio(rungs.to);
}

/// Rungs i and j are parallel, k is not known to be.
void match_parallel(ClosureState& state, const InterceptCandidate& rungs, std::size_t i, std::size_t j, std::size_t k) {
  const auto turn = std::ranges::find_if(
      kTurns, [&](const auto& order) { return is_divided_equally(state.unknowns(), rungs, order); });
  if (turn == kTurns.end()) return;
  const Triple &p = rungs.from, &q = rungs.to;
  LoggedFact logged;
  logged.fact = parallel(rungs, k, i);
  logged.rule = Rule::kInterceptParallel;
  logged.premises = {collinear(p), collinear(q), parallel(rungs, i, j), equal_division(rungs, *turn)};
  logged.configuration = {{Predicate::kBetween, {p[1], p[0], p[2]}, {}}, {Predicate::kBetween, {q[1], q[0], q[2]}, {}}};
  const auto certain = [&state](const Fact& fact) { return state.figure().certify(fact); };
  if (std::ranges::all_of(logged.configuration, certain)) state.record(std::move(logged));
}

/// Returns whether all three rungs are known to be parallel, so that the candidate has nothing left to say.
bool match_rungs(ClosureState& state, const InterceptCandidate& rungs) {
  const Unknowns& unknowns = state.unknowns();
  const auto is_line = [&unknowns](const Triple& p) { return proved_collinear(unknowns, p[0], p[1], p[2]); };
  std::array<Modular, 3> direction;
  for (std::size_t i = 0; i < 3; ++i) direction[i] = direction_key(unknowns, rungs.from[i], rungs.to[i]);
  if (direction[0] == direction[1] && direction[1] == direction[2]) return true;
  const auto pair =
      std::ranges::find_if(kTurns, [&direction](const auto& turn) { return direction[turn[0]] == direction[turn[1]]; });
  if (pair == kTurns.end() || !is_line(rungs.from) || !is_line(rungs.to)) return false;
  match_parallel(state, rungs, (*pair)[0], (*pair)[1], (*pair)[2]);
  return false;
}

}  // namespace

void match_intercepts(ClosureState& state, std::vector<InterceptCandidate>& candidates) {
  std::erase_if(candidates, [&state](const InterceptCandidate& rungs) {
    return !state.inconsistency() && match_rungs(state, rungs);
  });
}

}  // namespace pappus::symbolic
