// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_angle_divisions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "symbolic/core/point_triples.h"

namespace pappus::symbolic {
namespace {

constexpr double kAngleTolerance = 1e-10;

/// Modulo 1, in [-tolerance, 1 - tolerance).
double reduced(double turn) { return turn - std::floor(turn + kAngleTolerance); }

bool is_equal(double left, double right) { return std::abs(reduced(left - right)) < 2 * kAngleTolerance; }

double turn(const Unknowns& unknowns, PointId vertex, PointId from, PointId to) {
  return unknowns.direction_value(vertex, to) - unknowns.direction_value(vertex, from);
}

/// ∠(from, to) at the vertex, or its opposite.
Modular turn_key(const Unknowns& unknowns, PointId vertex, PointId from, PointId to, bool mirrored) {
  const double value = turn(unknowns, vertex, from, to);
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

/// log sin ∠(from, middle) − log sin ∠(middle, to).
Modular sine_ratio_of(const Unknowns& unknowns, VariableId first_sine, VariableId second_sine) {
  const ModularTable& table = unknowns.table(TableKind::kLogLength);
  return table.fingerprint(first_sine) - table.fingerprint(second_sine);
}

/// Of the points on its line through the vertex, `point` is the first one added.
bool stands_for_ray(const FigureIncidences& figure, PointId vertex, PointId point) {
  const auto line = figure.line_through(vertex, point);
  if (!line) return true;
  return std::ranges::none_of(figure.lines()[*line], [&](PointId other) { return other != vertex && other < point; });
}

}  // namespace

/// Takes in the laws of sines asserted since the last call.
void AngleDivisionMatcher::take_laws(const ClosureState& state, const FigureIncidences& figure) {
  first_part_.resize(arm_count(state.unknowns().point_count()), kNone);
  taken_.resize(triple_count(state.unknowns().point_count()), 0);
  const std::vector<SineLaw>& laws = state.sines().laws;
  for (; laws_seen_ < laws.size(); ++laws_seen_) {
    const SineLaw& law = laws[laws_seen_];
    // A law is asserted again when its third sine occurs elsewhere.
    std::uint8_t& taken = taken_[triple_index(law.triangle[0], law.triangle[1], law.triangle[2])];
    for (std::size_t v = 0; v < 3; ++v) {
      const PointId vertex = law.triangle[v], first = law.triangle[(v + 1) % 3], second = law.triangle[(v + 2) % 3];
      if (!law.sine[v] || (taken >> v & 1U) != 0) continue;
      taken = static_cast<std::uint8_t>(taken | 1U << v);
      if (!stands_for_ray(figure, vertex, first) || !stands_for_ray(figure, vertex, second)) continue;
      add_part(state.unknowns(), vertex, first, second, *law.sine[v]);
      add_part(state.unknowns(), vertex, second, first, *law.sine[v]);
    }
  }
}

/// Joins the part to every other one at its arm.
void AngleDivisionMatcher::add_part(const Unknowns& unknowns, PointId vertex, PointId ray, PointId other,
                                    VariableId sine) {
  std::uint32_t& first = first_part_[arm_index(vertex, ray)];
  for (std::uint32_t at = first; at != kNone; at = parts_[at].next) {
    const Part& known = parts_[at];
    if (known.other != other) add_angle(unknowns, {vertex, known.other, ray, other, known.sine, sine});
  }
  parts_.push_back({other, sine, first});
  first = static_cast<std::uint32_t>(parts_.size() - 1);
}

void AngleDivisionMatcher::add_angle(const Unknowns& unknowns, const DividedAngle& angle) {
  const PointId vertex = angle.vertex, from = angle.from, middle = angle.middle, to = angle.to;
  double whole = reduced(turn(unknowns, vertex, from, to)), part = reduced(turn(unknowns, vertex, from, middle));
  if (whole > 0.5 + kAngleTolerance) {
    whole = 1 - whole;
    part = 1 - part;
  }
  // The least part among the readings with this whole: from either arm, and for a right angle, its own opposite, in
  // either sense.
  double least = std::min(part, reduced(whole - part));
  if (whole > 0.5 - kAngleTolerance) least = std::min({least, 1 - part, 1 - reduced(whole - part)});
  const std::size_t bucket = shapes_.bucket(whole, least);
  if (bucket == last_.size()) last_.push_back(kNone);
  const auto index = static_cast<std::uint32_t>(angles_.size());
  angles_.push_back(angle);
  for (std::uint32_t other = last_[bucket]; other != kNone; other = previous_[other])
    add_candidates(unknowns, other, index);
  previous_.push_back(std::exchange(last_[bucket], index));
}

void AngleDivisionMatcher::add_candidates(const Unknowns& unknowns, std::uint32_t left, std::uint32_t right) {
  const DividedAngle& l = angles_[left];
  const double whole = turn(unknowns, l.vertex, l.from, l.to);
  const double part = turn(unknowns, l.vertex, l.from, l.middle);
  for (const bool reversed : {false, true}) {
    const DividedAngle r = reversed ? angles_[right].reversed() : angles_[right];
    for (const bool mirrored : {false, true}) {
      const double sign = mirrored ? -1 : 1;
      if (is_equal(whole, sign * turn(unknowns, r.vertex, r.from, r.to)) &&
          is_equal(part, sign * turn(unknowns, r.vertex, r.from, r.middle))) {
        candidates_.push_back({left, right, reversed, mirrored});
      }
    }
  }
}

bool AngleDivisionMatcher::match_pair(ClosureState& state, const Candidate& candidate) const {
  const DividedAngle& l = angles_[candidate.left];
  const DividedAngle r = candidate.reversed ? angles_[candidate.right].reversed() : angles_[candidate.right];
  const bool mirrored = candidate.mirrored;
  const Unknowns& unknowns = state.unknowns();
  if (turn_key(unknowns, l.vertex, l.from, l.middle, false) ==
      turn_key(unknowns, r.vertex, r.from, r.middle, mirrored)) {
    return true;
  }
  if (turn_key(unknowns, l.vertex, l.from, l.to, false) != turn_key(unknowns, r.vertex, r.from, r.to, mirrored) ||
      sine_ratio_of(unknowns, l.first_sine, l.second_sine) != sine_ratio_of(unknowns, r.first_sine, r.second_sine)) {
    return false;
  }
  LoggedFact logged;
  logged.fact = {Predicate::kEqualAngle,
                 {l.vertex, l.from, l.vertex, l.middle, r.vertex, mirrored ? r.middle : r.from, r.vertex,
                  mirrored ? r.from : r.middle},
                 {}};
  logged.rule = Rule::kAngleDivision;
  // The angles and the sines that the theorem needs are found again from these, see ProofBuilder::angle_division.
  logged.configuration = {same_clock(state, {l.vertex, l.from, l.middle}, {r.vertex, r.from, r.middle}),
                          same_clock(state, {l.vertex, l.middle, l.to}, {r.vertex, r.middle, r.to}),
                          same_clock(state, {l.vertex, l.from, l.to}, {r.vertex, r.from, r.to})};
  const auto certain = [&state](const Fact& fact) { return state.figure().certify(fact); };
  return std::ranges::all_of(logged.configuration, certain) && state.record(std::move(logged));
}

void AngleDivisionMatcher::find_fresh(const Unknowns& unknowns) {
  if (candidates_.size() <= angles_.size()) {  // looking at all of them costs less than finding out
    looks_.clear();
    return;
  }
  directions_.take(unknowns, {TableKind::kDirection});
  looks_.resize(angles_.size(), {std::nullopt, true});
  for (std::size_t i = 0; i < angles_.size(); ++i) {
    const DividedAngle& angle = angles_[i];
    const Modular ratio = sine_ratio_of(unknowns, angle.first_sine, angle.second_sine);
    looks_[i].fresh = looks_[i].sine_ratio != ratio || directions_.contains(angle.vertex, angle.from) ||
                      directions_.contains(angle.vertex, angle.middle) || directions_.contains(angle.vertex, angle.to);
    looks_[i].sine_ratio = ratio;
  }
}

void AngleDivisionMatcher::match(ClosureState& state, const FigureIncidences& figure) {
  take_laws(state, figure);
  find_fresh(state.unknowns());
  std::erase_if(candidates_, [&](const Candidate& candidate) {
    const bool fresh = looks_.empty() || looks_[candidate.left].fresh || looks_[candidate.right].fresh;
    return fresh && !state.inconsistency() && match_pair(state, candidate);
  });
}

}  // namespace pappus::symbolic
