// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "symbolic/rules/match_families.h"

namespace pappus::symbolic {
namespace {

using Triple = std::array<PointId, 3>;

/// The lines of the theorem: the two that carry the hexagon, and its sides with the common points on them.
std::array<Triple, 8> lines_of(const PappusCandidate& candidate) {
  const auto [a, b, c] = candidate.left;
  const auto [p, q, r] = candidate.right;
  const PointId x = candidate.x, y = candidate.y, z = candidate.z;
  return {{{a, b, c}, {p, q, r}, {a, q, x}, {b, p, x}, {b, r, y}, {c, q, y}, {a, r, z}, {c, p, z}}};
}

LoggedFact step_of(const PappusCandidate& candidate) {
  LoggedFact logged;
  logged.fact = {Predicate::kCollinear, {candidate.x, candidate.y, candidate.z}, {}};
  logged.rule = Rule::kPappus;
  for (const auto& [p, q, r] : lines_of(candidate)) logged.premises.push_back({Predicate::kCollinear, {p, q, r}, {}});
  const auto& [l, r, x, y, z] = candidate;
  for (const PointId point : l) logged.configuration.push_back({Predicate::kNotCollinear, {r[0], r[1], point}, {}});
  for (const PointId point : r) logged.configuration.push_back({Predicate::kNotCollinear, {l[0], l[1], point}, {}});
  return logged;
}

/// Returns whether the points are known to be on one line, so that the candidate has nothing left to say.
bool match_hexagon(ClosureState& state, const PappusCandidate& candidate) {
  const Unknowns& unknowns = state.unknowns();
  if (proved_collinear(unknowns, candidate.x, candidate.y, candidate.z)) return true;
  const auto lines = lines_of(candidate);
  const auto is_proved = [&](const Triple& p) { return proved_collinear(unknowns, p[0], p[1], p[2]); };
  if (!std::ranges::all_of(lines, is_proved)) return false;
  LoggedFact logged = step_of(candidate);
  const auto certain = [&state](const Fact& fact) { return state.figure().certify(fact); };
  if (std::ranges::all_of(logged.configuration, certain)) state.record(std::move(logged));
  return false;
}

}  // namespace

void match_pappus(ClosureState& state, std::vector<PappusCandidate>& candidates) {
  std::erase_if(candidates, [&state](const PappusCandidate& candidate) {
    return !state.inconsistency() && match_hexagon(state, candidate);
  });
}

}  // namespace pappus::symbolic
