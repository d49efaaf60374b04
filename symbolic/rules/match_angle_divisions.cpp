// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/rules/match_families.h"
#include "symbolic/state/sine_lookup.h"

namespace pappus::symbolic {
namespace {

/// ∠(from, to) at the vertex, or its opposite.
Modular turn_key(const Unknowns& unknowns, PointId vertex, PointId from, PointId to, bool mirrored) {
  const double value = unknowns.direction_value(vertex, to) - unknowns.direction_value(vertex, from);
  const Modular key = unknowns.direction(vertex, to) - unknowns.direction(vertex, from);
  return mirrored ? normalised(-key, -value) : normalised(key, value);
}

/// The triangles vpq and wrs have the same orientation or opposite ones, as a configuration fact that holds.
Fact same_clock(const ClosureState& state, const std::array<PointId, 3>& left, const std::array<PointId, 3>& right) {
  const bool same = state.orientation(left[0], left[1], left[2]) == state.orientation(right[0], right[1], right[2]);
  return {Predicate::kSameClock,
          {left[0], left[1], left[2], right[0], same ? right[1] : right[2], same ? right[2] : right[1]},
          {}};
}

class AngleDivisionMatcher {
 public:
  explicit AngleDivisionMatcher(ClosureState& state) : state_(state), lookup_(state) {}

  void match(const AngleDivisionCandidate& candidate) {
    const auto& [l, r, mirrored] = candidate;
    const Unknowns& unknowns = state_.unknowns();
    if (turn_key(unknowns, l.vertex, l.from, l.to, false) != turn_key(unknowns, r.vertex, r.from, r.to, mirrored))
      return;
    if (turn_key(unknowns, l.vertex, l.from, l.middle, false) ==
        turn_key(unknowns, r.vertex, r.from, r.middle, mirrored)) {
      return;
    }
    const auto left = ratio_of(l), right = ratio_of(r);
    if (!left || !right || *left != *right) return;
    LoggedFact logged;
    logged.fact = {Predicate::kEqualAngle,
                   {l.vertex, l.from, l.vertex, l.middle, r.vertex, mirrored ? r.middle : r.from, r.vertex,
                    mirrored ? r.from : r.middle},
                   {}};
    logged.rule = Rule::kAngleDivision;
    // The angles and the sines that the theorem needs are found again from these, see ProofBuilder.
    logged.configuration = {same_clock(state_, {l.vertex, l.from, l.middle}, {r.vertex, r.from, r.middle}),
                            same_clock(state_, {l.vertex, l.middle, l.to}, {r.vertex, r.middle, r.to}),
                            same_clock(state_, {l.vertex, l.from, l.to}, {r.vertex, r.from, r.to})};
    const auto certain = [this](const Fact& fact) { return state_.figure().certify(fact); };
    if (std::ranges::all_of(logged.configuration, certain)) state_.record(std::move(logged));
  }

 private:
  /// log sin ∠(from, middle) − log sin ∠(middle, to), where the sines are known.
  [[nodiscard]] std::optional<Modular> ratio_of(const DividedAngle& angle) const {
    const auto first = lookup_.find({angle.vertex, angle.from, angle.middle});
    const auto second = lookup_.find({angle.vertex, angle.middle, angle.to});
    if (!first || !second) return std::nullopt;
    const ModularTable& table = state_.unknowns().table(TableKind::kLogLength);
    return table.fingerprint(*first) - table.fingerprint(*second);
  }

  ClosureState& state_;
  SineLookup lookup_;
};

}  // namespace

void match_angle_divisions(ClosureState& state, std::span<const AngleDivisionCandidate> candidates) {
  if (candidates.empty()) return;
  AngleDivisionMatcher matcher(state);
  for (const AngleDivisionCandidate& candidate : candidates) {
    if (state.inconsistency()) return;
    matcher.match(candidate);
  }
}

}  // namespace pappus::symbolic
