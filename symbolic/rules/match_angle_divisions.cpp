// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_angle_divisions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>

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

/// log sin ∠(first, second) − log sin ∠(second, third) at the vertex, where laws of sines have used both.
std::optional<Modular> sine_ratio(const ClosureState& state, const SineLookup& lookup, PointId vertex, PointId first,
                                  PointId second, PointId third) {
  const auto left = lookup.find({vertex, first, second}), right = lookup.find({vertex, second, third});
  if (!left || !right) return std::nullopt;
  const ModularTable& table = state.unknowns().table(TableKind::kLogLength);
  return table.fingerprint(*left) - table.fingerprint(*right);
}

}  // namespace

void AngleDivisionMatcher::add_point(const ClosureState& state, const FigureIncidences& figure, PointId added) {
  const Unknowns& unknowns = state.unknowns();
  rays_.resize(added.index() + 1);
  // The first point of the line through both, other than `vertex`, has the line's ray at `vertex`.
  const auto opens_ray = [&](PointId vertex, PointId point) {
    const auto line = figure.line_through(vertex, point);
    if (!line) return true;
    return std::ranges::none_of(figure.lines()[*line], [&](PointId other) { return other != vertex && other < point; });
  };
  for (std::size_t i = 0; i < added.index(); ++i) {
    const PointId point(i);
    if (!unknowns.has_pair(point, added)) continue;
    if (opens_ray(added, point)) add_ray(unknowns, added, point);
    if (opens_ray(point, added)) add_ray(unknowns, point, added);
  }
}

void AngleDivisionMatcher::add_ray(const Unknowns& unknowns, PointId vertex, PointId point) {
  std::vector<PointId>& rays = rays_[vertex.index()];
  for (std::size_t j = 1; j < rays.size(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      add_angle(unknowns, {vertex, rays[i], point, rays[j]});
      add_angle(unknowns, {vertex, rays[i], rays[j], point});
      add_angle(unknowns, {vertex, rays[j], rays[i], point});
    }
  }
  rays.push_back(point);
}

void AngleDivisionMatcher::add_angle(const Unknowns& unknowns, const DividedAngle& angle) {
  const auto [vertex, from, middle, to] = angle;
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
  for (std::uint32_t other = last_[bucket]; other != kNone; other = previous_[other]) {
    add_candidates(unknowns, angles_[other], angle);
  }
  previous_.push_back(last_[bucket]);
  last_[bucket] = static_cast<std::uint32_t>(angles_.size());
  angles_.push_back(angle);
}

void AngleDivisionMatcher::add_candidates(const Unknowns& unknowns, const DividedAngle& left,
                                          const DividedAngle& right) {
  const double whole = turn(unknowns, left.vertex, left.from, left.to);
  const double part = turn(unknowns, left.vertex, left.from, left.middle);
  for (const DividedAngle& reading : {right, DividedAngle{right.vertex, right.to, right.middle, right.from}}) {
    for (const bool mirrored : {false, true}) {
      const double sign = mirrored ? -1 : 1;
      if (is_equal(whole, sign * turn(unknowns, reading.vertex, reading.from, reading.to)) &&
          is_equal(part, sign * turn(unknowns, reading.vertex, reading.from, reading.middle))) {
        candidates_.push_back({left, reading, mirrored});
      }
    }
  }
}

void AngleDivisionMatcher::match_pair(ClosureState& state, const SineLookup& lookup, const Candidate& candidate) {
  const auto& [l, r, mirrored] = candidate;
  const Unknowns& unknowns = state.unknowns();
  if (turn_key(unknowns, l.vertex, l.from, l.to, false) != turn_key(unknowns, r.vertex, r.from, r.to, mirrored)) return;
  if (turn_key(unknowns, l.vertex, l.from, l.middle, false) ==
      turn_key(unknowns, r.vertex, r.from, r.middle, mirrored)) {
    return;
  }
  const auto left = sine_ratio(state, lookup, l.vertex, l.from, l.middle, l.to);
  const auto right = sine_ratio(state, lookup, r.vertex, r.from, r.middle, r.to);
  if (!left || !right || *left != *right) return;
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
  if (std::ranges::all_of(logged.configuration, certain)) state.record(std::move(logged));
}

void AngleDivisionMatcher::match(ClosureState& state) const {
  if (candidates_.empty()) return;
  const SineLookup lookup(state);
  for (const Candidate& candidate : candidates_) {
    if (state.inconsistency()) return;
    match_pair(state, lookup, candidate);
  }
}

}  // namespace pappus::symbolic
