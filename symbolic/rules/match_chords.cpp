// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_chords.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace pappus::symbolic {
namespace {

/// A chord with the inscribed angle on it, taken between 0 and 1/2 (units of π).
struct Chord {
  PointId from, to;
  double angle;  // numeric
  Modular angle_key;
  Modular length_key;
};

std::vector<Chord> chords_of(const Unknowns& unknowns, const CircleObject& circle) {
  std::vector<Chord> chords;
  const auto& points = circle.order;
  for (std::size_t j = 1; j < points.size(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      if (!unknowns.has_pair(points[i], points[j])) continue;
      const VariableId p = circle.unknown[i], q = circle.unknown[j];
      const ModularTable& table = unknowns.table(TableKind::kDirection);
      double value = unknowns.value(TableKind::kDirection, q) - unknowns.value(TableKind::kDirection, p);
      Modular key = table.fingerprint(q) - table.fingerprint(p);
      const double turns = std::floor(value);
      value -= turns;
      key -= Modular(static_cast<std::int64_t>(turns));
      if (value > 0.5 + kNumericTolerance) {
        value = 1 - value;
        key = Modular(1) - key;
      }
      chords.push_back({points[i], points[j], value, key, unknowns.log_length(points[i], points[j])});
    }
  }
  std::stable_sort(chords.begin(), chords.end(), [](const Chord& l, const Chord& r) { return l.angle < r.angle; });
  return chords;
}

/// A point of the circle off the chord from which the chord is seen, preferably an end of the other chord.
std::optional<PointId> viewpoint(const Unknowns& unknowns, const CircleObject& circle, const Chord& chord,
                                 const Chord& other) {
  const auto usable = [&](PointId u) {
    return u != chord.from && u != chord.to && unknowns.has_pair(u, chord.from) && unknowns.has_pair(u, chord.to);
  };
  for (const PointId u : {other.from, other.to}) {
    if (usable(u)) return u;
  }
  for (const PointId u : circle.order) {
    if (usable(u)) return u;
  }
  return std::nullopt;
}

void match_pair(ClosureState& state, std::size_t circle_index, const Chord& left, const Chord& right) {
  if ((left.angle_key == right.angle_key) == (left.length_key == right.length_key)) return;
  const CircleObject& circle = state.circles()[circle_index];
  const auto u = viewpoint(state.unknowns(), circle, left, right);
  const auto v = viewpoint(state.unknowns(), circle, right, left);
  if (!u || !v) return;
  const PointId p = left.from, q = left.to, r = right.from, s = right.to;
  const Fact direct{Predicate::kEqualAngle, {*u, p, *u, q, *v, r, *v, s}, {}};
  const Fact reversed{Predicate::kEqualAngle, {*u, p, *u, q, *v, s, *v, r}, {}};
  Fact on_circle{Predicate::kCyclic, {}, {}};
  const std::vector<PointId> ends{p, q, r, s, *u, *v};
  on_circle.points = PointSet(ends).points();
  if (on_circle.points.size() < 4) return;  // chords of one triangle: the isosceles theorem
  const Fact equal_chords{Predicate::kCongruent, {p, q, r, s}, {}};
  LoggedFact logged;
  if (left.angle_key == right.angle_key) {
    logged.fact = equal_chords;
    logged.rule = Rule::kEqualArcsEqualChords;
    logged.premises = {on_circle, state.implies(direct) ? direct : reversed};
    state.record(std::move(logged));
    return;
  }
  const bool is_direct = state.figure().seems_true(direct);
  logged.fact = is_direct ? direct : reversed;
  logged.rule = Rule::kEqualChordsEqualArcs;
  logged.premises = {on_circle, equal_chords};
  logged.configuration = {{Predicate::kNotEqualAngle, is_direct ? reversed.points : direct.points, {}}};
  if (state.figure().certify(logged.configuration[0])) state.record(std::move(logged));
}

void match_circle(ClosureState& state, std::size_t index) {
  const std::vector<Chord> chords = chords_of(state.unknowns(), state.circles()[index]);
  for (std::size_t begin = 0, end = 0; begin < chords.size(); begin = end) {
    end = begin + 1;
    while (end < chords.size() && chords[end].angle - chords[end - 1].angle < 1e-8) ++end;
    for (std::size_t i = begin; i < end; ++i) {
      for (std::size_t j = begin; j < i; ++j) {
        if (state.inconsistency()) return;
        match_pair(state, index, chords[j], chords[i]);
      }
    }
  }
}

}  // namespace

void ChordMatcher::match(ClosureState& state) {
  // A circle's unknowns move only if the direction of some chord does.
  const std::span<const std::size_t> pairs =
      changed_.take(state.unknowns(), {TableKind::kDirection, TableKind::kLogLength});
  for (std::size_t c = 0; c < state.circles().size(); ++c) {
    const CircleObject& circle = state.circles()[c];
    if (c == seen_points_.size()) seen_points_.push_back(0);
    if (circle.absorbed) continue;
    const bool grown = std::exchange(seen_points_[c], circle.order.size()) != circle.order.size();
    const bool changed = grown || std::ranges::any_of(pairs, [&circle](std::size_t pair) {
                           const auto [a, b] = points_of_pair(pair);
                           return circle.points.contains(a) && circle.points.contains(b);
                         });
    if (changed) match_circle(state, c);
  }
}

}  // namespace pappus::symbolic
