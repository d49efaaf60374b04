// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_sines.h"

#include <algorithm>

#include <cmath>
#include <numbers>
#include <utility>

namespace pappus::symbolic {
namespace {

struct FoldedAngle {
  Modular key;   // of the angle or its supplement, whichever is at most 1/2
  double value;  // numeric, in (0, 1/2]
};

/// An angle of (0, 1) or its supplement, whichever is at most 1/2.
double folded_value(const ClosureState& state, const VertexAngle& angle) {
  const Unknowns& unknowns = state.unknowns();
  double value =
      unknowns.direction_value(angle.vertex, angle.second) - unknowns.direction_value(angle.vertex, angle.first);
  value -= std::floor(value + 1e-9);
  return value > 0.5 ? 1 - value : value;
}

FoldedAngle folded(const ClosureState& state, const VertexAngle& angle) {
  const Unknowns& unknowns = state.unknowns();
  double value =
      unknowns.direction_value(angle.vertex, angle.second) - unknowns.direction_value(angle.vertex, angle.first);
  Modular key = unknowns.direction(angle.vertex, angle.second) - unknowns.direction(angle.vertex, angle.first);
  if (state.orientation(angle.vertex, angle.first, angle.second) < 0) {
    value = -value;
    key = -key;
  }
  key = normalised(key, value);
  value -= std::floor(value + 1e-9);
  if (value > 0.5 + 1e-9) {
    key = Modular(1) - key;
    value = 1 - value;
  }
  return {key, value};
}

/// log sin of an angle of 90, 60, 45 or 30 degrees as a combination of logarithms of 2 and 3, subtracted from
/// `unknown`.
std::optional<LinearForm> constant_sine(Unknowns& unknowns, VariableId unknown, const Rational& angle) {
  LinearForm form;
  form.add(unknown, 1);
  if (angle == Rational(1, 2)) return form;
  if (angle == Rational(1, 3)) {
    form.add(unknowns.log_prime(2), 1);
    form.add(unknowns.log_prime(3), Rational(-1, 2));
    return form;
  }
  if (angle == Rational(1, 4) || angle == Rational(1, 6)) {
    form.add(unknowns.log_prime(2), angle == Rational(1, 4) ? Rational(1, 2) : Rational(1));
    return form;
  }
  return std::nullopt;
}

/// The angles whose sines are tabulated, in units of π.
constexpr std::array<std::pair<int, int>, 4> kSpecialAngles{{{1, 2}, {1, 3}, {1, 4}, {1, 6}}};

/// Doubles know the logarithm of a smaller sine too badly to tell equal from unequal: such a triangle would make a true
/// relation look false.
constexpr double kFlat = 1e-6;

bool is_special(double folded_value) {
  return std::ranges::any_of(kSpecialAngles, [folded_value](const auto& angle) {
    return std::abs(folded_value - static_cast<double>(angle.first) / angle.second) < 1e-9;
  });
}

}  // namespace

void SineMatcher::count_shared(std::uint32_t triangle) {
  if (++shared_angles_[triangle] >= 2) lawless_.push_back(triangle);
}

void SineMatcher::add_point(const ClosureState& state, PointId added) {
  const Unknowns& unknowns = state.unknowns();
  for (std::size_t j = 1; j < added.index(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const auto index = static_cast<std::uint32_t>(triangles_.size());
      const std::array<PointId, 3> p{PointId(i), PointId(j), added};
      const bool measured =
          unknowns.has_pair(p[0], p[1]) && unknowns.has_pair(p[1], p[2]) && unknowns.has_pair(p[0], p[2]);
      if (!measured || state.orientation(p[0], p[1], p[2]) == 0) continue;
      std::array<double, 3> value{};
      for (std::size_t v = 0; v < 3; ++v) value[v] = folded_value(state, {p[v], p[(v + 1) % 3], p[(v + 2) % 3]});
      if (*std::ranges::min_element(value) < kFlat) continue;
      triangles_.push_back({p});
      shared_angles_.push_back(0);
      asserted_angles_.push_back(0);
      for (std::size_t v = 0; v < 3; ++v) {
        const std::size_t bucket = sines_.bucket(value[v]);
        triangles_.back().bucket[v] = static_cast<std::uint32_t>(bucket);
        if (bucket == buckets_.size()) {
          buckets_.push_back({index, false, is_special(value[v])});
          continue;
        }
        if (!std::exchange(buckets_[bucket].shared, true)) count_shared(buckets_[bucket].first_triangle);
        count_shared(index);
      }
    }
  }
}

void SineMatcher::mark(std::uint32_t bucket) {
  if (!std::exchange(buckets_[bucket].listed, true)) marked_.push_back(bucket);
}

/// Classes of the bucket whose angles have become equal or supplementary get one sine; constants get their value.
void SineMatcher::merge_classes(ClosureState& state, const Bucket& bucket) {
  std::vector<SineClass>& classes = state.sines().classes;
  std::vector<std::pair<Modular, std::uint32_t>> keyed;
  for (std::uint32_t at = bucket.first_class; at != kNone; at = classes_[at].next) {
    if (!classes[at].merged) keyed.emplace_back(classes_[at].key, at);
  }
  std::sort(keyed.begin(), keyed.end());
  for (std::size_t i = 0, first = 0; i < keyed.size(); ++i) {
    if (i == 0 || keyed[i].first != keyed[first].first) {
      first = i;
      if (bucket.special) evaluate(state, classes[keyed[i].second]);
      continue;
    }
    const SineClass& left = classes[keyed[first].second];
    SineClass& right = classes[keyed[i].second];
    right.merged = true;
    state.sines().merges.push_back(
        {left.unknown, right.unknown, left.representative, right.representative, state.log().size()});
    LinearForm equal;
    equal.add(left.unknown, 1);
    equal.add(right.unknown, -1);
    state.assert_sines(std::move(equal));
  }
}

void SineMatcher::evaluate(ClosureState& state, SineClass& sine) const {
  if (sine.is_constant) return;
  const VertexAngle& at = sine.representative;
  const FoldedAngle own = folded(state, at);
  for (const auto& [numerator, denominator] : kSpecialAngles) {
    const Rational angle(numerator, denominator);
    if (own.key != Modular::from(angle)) continue;
    auto equation = constant_sine(state.unknowns(), sine.unknown, angle);
    if (!equation) return;
    // The directed angle is the special one or its supplement; the figure says which.
    const Unknowns& unknowns = state.unknowns();
    double turn = unknowns.direction_value(at.vertex, at.second) - unknowns.direction_value(at.vertex, at.first);
    turn -= std::floor(turn);
    const bool right = angle == Rational(1, 2);
    Fact premise{
        right ? Predicate::kPerpendicular : Predicate::kConstantAngle, {at.vertex, at.first, at.vertex, at.second}, {}};
    if (!right) premise.constants.push_back(std::abs(turn - angle.to_double()) < 1e-9 ? angle : Rational(1) - angle);
    sine.is_constant = true;
    state.sines().constants.push_back({sine.unknown, at, *equation, std::move(premise), state.log().size()});
    state.assert_sines(std::move(*equation));
    return;
  }
}

/// The unknown of the angle's class, made with the angle as representative if there is none.
VariableId SineMatcher::sine_of(ClosureState& state, std::uint32_t bucket, const VertexAngle& angle) {
  const FoldedAngle own = folded(state, angle);
  std::vector<SineClass>& classes = state.sines().classes;
  for (std::uint32_t at = buckets_[bucket].first_class; at != kNone; at = classes_[at].next) {
    if (!classes[at].merged && classes_[at].key == own.key) return classes[at].unknown;
  }
  const VariableId unknown = state.unknowns().add_log_sine(std::log(std::sin(own.value * std::numbers::pi)));
  classes.push_back({unknown, angle});
  classes_.push_back({bucket, buckets_[bucket].first_class, own.key, {}, false});
  buckets_[bucket].first_class = static_cast<std::uint32_t>(classes_.size() - 1);
  if (buckets_[bucket].special) evaluate(state, classes.back());
  return unknown;
}

void SineMatcher::assert_law(ClosureState& state, const Triangle& triangle) {
  const auto& p = triangle.points;
  SineLaw law{p, {}, state.log().size()};
  for (std::size_t v = 0; v < 3; ++v) {
    if (buckets_[triangle.bucket[v]].shared)
      law.sine[v] = sine_of(state, triangle.bucket[v], {p[v], p[(v + 1) % 3], p[(v + 2) % 3]});
  }
  auto proportions = sine_proportions(state.unknowns(), law);
  if (proportions[0] && proportions[1]) proportions[2].reset();  // which the two others imply
  for (const auto& proportion : proportions) {
    if (proportion) state.assert_sines(*proportion);
  }
  state.sines().laws.push_back(law);
}

/// Classes with one proved sine: the angles are equal or supplementary, and the figure says which.
void SineMatcher::find_equal_angles(ClosureState& state, const Bucket& bucket) const {
  const std::vector<SineClass>& classes = state.sines().classes;
  for (std::uint32_t j = bucket.first_class; j != kNone; j = classes_[j].next) {
    if (classes[j].merged) continue;
    for (std::uint32_t i = classes_[j].next; i != kNone; i = classes_[i].next) {
      if (classes[i].merged || classes_[i].sine != classes_[j].sine || !(classes_[i].fresh || classes_[j].fresh))
        continue;
      const VertexAngle& left = classes[i].representative;
      const VertexAngle& right = classes[j].representative;
      if (folded(state, left).key == folded(state, right).key) continue;
      for (const bool mirrored : {false, true}) {
        const Fact equal = equal_vertex_angles(left, right, mirrored);
        const Fact other{Predicate::kNotEqualAngle, equal_vertex_angles(left, right, !mirrored).points, {}};
        if (!state.figure().seems_true(equal) || !state.figure().certify(other)) continue;
        state.record({equal, Rule::kAngleFromSines, {}, {}, {other}});
        break;
      }
    }
  }
}

void SineMatcher::merge_changed_classes(ClosureState& state) {
  if (changed_.take(state.unknowns(), {TableKind::kDirection}).empty()) return;
  const std::vector<SineClass>& classes = state.sines().classes;
  for (std::size_t at = 0; at < classes_.size(); ++at) {
    const auto& [vertex, first, second] = classes[at].representative;
    if (classes[at].merged || !(changed_.contains(vertex, first) || changed_.contains(vertex, second))) continue;
    const Modular key = folded(state, classes[at].representative).key;
    if (std::exchange(classes_[at].key, key) != key) mark(classes_[at].bucket);
  }
  for (const std::uint32_t bucket : marked_) {
    buckets_[bucket].listed = false;
    merge_classes(state, buckets_[bucket]);
  }
  marked_.clear();
}

void SineMatcher::find_equal_angles_of_changed_sines(ClosureState& state) {
  const ModularTable& table = state.unknowns().table(TableKind::kLogLength);
  const std::vector<SineClass>& classes = state.sines().classes;
  for (std::size_t at = 0; at < classes_.size(); ++at) {
    ClassLink& link = classes_[at];
    const Modular sine = table.fingerprint(classes[at].unknown);
    link.fresh = !link.sine || *link.sine != sine;
    link.sine = sine;
    if (link.fresh) mark(link.bucket);
  }
  for (const std::uint32_t bucket : marked_) {
    buckets_[bucket].listed = false;
    if (!state.inconsistency()) find_equal_angles(state, buckets_[bucket]);
  }
  marked_.clear();
}

void SineMatcher::match(ClosureState& state) {
  merge_changed_classes(state);
  for (const std::uint32_t triangle : std::exchange(lawless_, {})) {
    if (state.inconsistency()) return;
    // A third sine that became shared since then belongs to the law as well.
    if (std::exchange(asserted_angles_[triangle], shared_angles_[triangle]) == shared_angles_[triangle]) continue;
    assert_law(state, triangles_[triangle]);
  }
  find_equal_angles_of_changed_sines(state);
}

}  // namespace pappus::symbolic
