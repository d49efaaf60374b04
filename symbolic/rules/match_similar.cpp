// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

#include "symbolic/rules/match_rules.h"

namespace pappus::symbolic {
namespace {

/// Fingerprints of a triangle's interior angles (in (0, 1), units of π) and log ratios of its sides.
struct ShapeKeys {
  std::array<Modular, 3> angle;  // at a, b, c
  std::array<Modular, 3> side;   // log |bc|, log |ca|, log |ab|
};

/// The interior angle at `vertex` from arm `first` to arm `second` of a triangle with this orientation.
Modular interior_angle(const Unknowns& unknowns, PointId vertex, PointId first, PointId second, int orientation) {
  const double turn = unknowns.direction_value(vertex, second) - unknowns.direction_value(vertex, first);
  const Modular key = unknowns.direction(vertex, second) - unknowns.direction(vertex, first);
  return orientation > 0 ? normalised(key, turn) : normalised(-key, -turn);
}

ShapeKeys keys_of(const Unknowns& unknowns, const OrderedTriangle& t) {
  return {
      {interior_angle(unknowns, t.a, t.b, t.c, t.orientation), interior_angle(unknowns, t.b, t.c, t.a, t.orientation),
       interior_angle(unknowns, t.c, t.a, t.b, t.orientation)},
      {unknowns.log_length(t.b, t.c), unknowns.log_length(t.c, t.a), unknowns.log_length(t.a, t.b)}};
}

/// A criterion compares two numbers of each triangle. Vertices count 0, 1, 2 = a, b, c; side i is opposite vertex i.
struct Criterion {
  Rule rule;
  /// AA, SSS: unused. SAS, SSA: the vertex of the equal angle.
  std::size_t vertex;
  /// SSA: the side next to the angle that is compared with the (longer) opposite one.
  std::size_t side;
};

constexpr std::array<Criterion, 8> kCriteria{{{Rule::kSimilarAngleAngle, 0, 0},
                                              {Rule::kSimilarSideSideSide, 0, 0},
                                              {Rule::kSimilarSideAngleSide, 0, 0},
                                              {Rule::kSimilarSideAngleSide, 1, 0},
                                              {Rule::kSimilarSideAngleSide, 2, 0},
                                              {Rule::kSimilarSideSideAngle, 1, 0},
                                              {Rule::kSimilarSideSideAngle, 2, 0},
                                              {Rule::kSimilarSideSideAngle, 2, 1}}};

std::pair<Modular, Modular> key_for(const Criterion& criterion, const ShapeKeys& keys) {
  const auto ratio = [&keys](std::size_t i, std::size_t j) { return keys.side[i] - keys.side[j]; };
  const std::size_t next = (criterion.vertex + 1) % 3, last = (criterion.vertex + 2) % 3;
  switch (criterion.rule) {
    case Rule::kSimilarAngleAngle: return {keys.angle[0], keys.angle[1]};
    case Rule::kSimilarSideSideSide: return {ratio(0, 1), ratio(1, 2)};
    case Rule::kSimilarSideAngleSide: return {keys.angle[criterion.vertex], ratio(next, last)};
    default: return {keys.angle[criterion.vertex], ratio(criterion.vertex, criterion.side)};
  }
}

using Triangle = std::array<PointId, 3>;

Fact equal_angle_at(const Triangle& p, const Triangle& q, std::size_t vertex, bool mirrored) {
  const std::size_t next = (vertex + 1) % 3, last = (vertex + 2) % 3;
  if (mirrored) {
    return {
        Predicate::kEqualAngle, {p[vertex], p[next], p[vertex], p[last], q[vertex], q[last], q[vertex], q[next]}, {}};
  }
  return {Predicate::kEqualAngle, {p[vertex], p[next], p[vertex], p[last], q[vertex], q[next], q[vertex], q[last]}, {}};
}

/// |p_i p_j| : |p_j p_k| = |q_i q_j| : |q_j q_k|.
Fact equal_ratio(const Triangle& p, const Triangle& q, std::size_t i, std::size_t j, std::size_t k) {
  return {Predicate::kEqualRatio, {p[i], p[j], p[j], p[k], q[i], q[j], q[j], q[k]}, {}};
}

/// Vertices rotated (and reflected where SSA needs it) into the order in which the theorem is stated.
std::array<std::size_t, 3> stated_order(const Criterion& criterion) {
  const std::size_t first = criterion.vertex;
  if (criterion.rule == Rule::kSimilarSideSideAngle) {
    // SSA is stated with the angle at a and the adjacent side ab, which is opposite c.
    const std::size_t third = criterion.side;
    return {first, 3 - first - third, third};
  }
  return {first, (first + 1) % 3, (first + 2) % 3};
}

class SimilarMatcher {
 public:
  SimilarMatcher(ClosureState& state, const std::vector<OrderedTriangle>& triangles)
      : state_(state), triangles_(triangles) {}

  void run() {
    for (const Criterion& criterion : kCriteria) {
      if (state_.inconsistency()) return;
      match(criterion);
    }
  }

 private:
  void match(const Criterion& criterion) {
    std::vector<std::pair<std::pair<Modular, Modular>, std::size_t>> keyed;
    keyed.reserve(triangles_.size());
    for (std::size_t i = 0; i < triangles_.size(); ++i) {
      keyed.emplace_back(key_for(criterion, keys_of(state_.unknowns(), triangles_[i])), i);
    }
    std::sort(keyed.begin(), keyed.end());
    for (std::size_t i = 1, first = 0; i < keyed.size(); ++i) {
      if (keyed[i].first != keyed[first].first) {
        first = i;
      } else {
        conclude(criterion, triangles_[keyed[first].second], triangles_[keyed[i].second]);
      }
    }
  }

  void conclude(const Criterion& criterion, const OrderedTriangle& left, const OrderedTriangle& right) {
    const Triangle p0{left.a, left.b, left.c}, q0{right.a, right.b, right.c};
    const auto order = stated_order(criterion);
    const Triangle p{p0[order[0]], p0[order[1]], p0[order[2]]};
    const Triangle q{q0[order[0]], q0[order[1]], q0[order[2]]};
    const bool mirrored = left.orientation != right.orientation;
    if (already_similar(p, q)) return;
    LoggedFact logged;
    logged.fact = {
        mirrored ? Predicate::kSimilarMirrored : Predicate::kSimilar, {p[0], p[1], p[2], q[0], q[1], q[2]}, {}};
    logged.rule = criterion.rule;
    const Fact same_clock{
        Predicate::kSameClock,
        mirrored ? std::vector{p[0], p[1], p[2], q[0], q[2], q[1]} : std::vector{p[0], p[1], p[2], q[0], q[1], q[2]},
        {}};
    switch (criterion.rule) {
      case Rule::kSimilarAngleAngle:
        logged.premises = {equal_angle_at(p, q, 0, mirrored), equal_angle_at(p, q, 1, mirrored)};
        logged.configuration = {{Predicate::kNotCollinear, {p[0], p[1], p[2]}, {}},
                                {Predicate::kNotCollinear, {q[0], q[1], q[2]}, {}}};
        break;
      case Rule::kSimilarSideSideSide:
        logged.premises = {equal_ratio(p, q, 0, 1, 2), equal_ratio(p, q, 1, 2, 0)};
        logged.configuration = {same_clock};
        break;
      case Rule::kSimilarSideAngleSide:
        logged.premises = {equal_angle_at(p, q, 0, mirrored),
                           {Predicate::kEqualRatio, {p[0], p[1], p[0], p[2], q[0], q[1], q[0], q[2]}, {}}};
        logged.configuration = {same_clock};
        break;
      default: {
        const Fact longer{Predicate::kLonger, {p[1], p[2], p[0], p[1]}, {}};
        if (!state_.figure().certify(longer)) return;
        logged.premises = {equal_angle_at(p, q, 0, mirrored), equal_ratio(p, q, 0, 1, 2)};
        logged.configuration = {same_clock, longer};
      }
    }
    state_.record(std::move(logged));
  }

  /// All angles and ratios agree in the tables already.
  [[nodiscard]] bool already_similar(const Triangle& p, const Triangle& q) const {
    const Unknowns& unknowns = state_.unknowns();
    const auto scale = [&](std::size_t i, std::size_t j) {
      return unknowns.log_length(p[i], p[j]) - unknowns.log_length(q[i], q[j]);
    };
    if (scale(0, 1) != scale(1, 2) || scale(1, 2) != scale(2, 0)) return false;
    const int left = state_.orientation(p[0], p[1], p[2]), right = state_.orientation(q[0], q[1], q[2]);
    return interior_angle(unknowns, p[0], p[1], p[2], left) == interior_angle(unknowns, q[0], q[1], q[2], right) &&
           interior_angle(unknowns, p[1], p[2], p[0], left) == interior_angle(unknowns, q[1], q[2], q[0], right);
  }

  ClosureState& state_;
  const std::vector<OrderedTriangle>& triangles_;
};

}  // namespace

void match_similar(ClosureState& state, const FigureCandidates& candidates) {
  for (const std::vector<OrderedTriangle>& triangles : candidates.similar_triangles) {
    SimilarMatcher(state, triangles).run();
    if (state.inconsistency()) return;
  }
}

}  // namespace pappus::symbolic
