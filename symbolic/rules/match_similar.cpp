// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_similar.h"

#include <algorithm>
#include <span>

#include "symbolic/core/point_triples.h"
#include "symbolic/rules/each_once.h"

namespace pappus::symbolic {
namespace {

constexpr double kShapeTolerance = 1e-8;

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

/// Records what the criterion proves of two triangles with equal keys.
void conclude(ClosureState& state, const Criterion& criterion, const OrderedTriangle& left,
              const OrderedTriangle& right) {
  const Triangle p0{left.a, left.b, left.c}, q0{right.a, right.b, right.c};
  const auto order = stated_order(criterion);
  const Triangle p{p0[order[0]], p0[order[1]], p0[order[2]]};
  const Triangle q{q0[order[0]], q0[order[1]], q0[order[2]]};
  const bool mirrored = left.orientation != right.orientation;
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
      if (!state.figure().certify(longer)) return;
      logged.premises = {equal_angle_at(p, q, 0, mirrored), equal_ratio(p, q, 0, 1, 2)};
      logged.configuration = {same_clock, longer};
    }
  }
  state.record(std::move(logged));
}

/// One triangle of a class under examination.
struct Examined {
  const OrderedTriangle* triangle;
  ShapeKeys keys;
  bool proved_similar = false;  // to an earlier one
};

bool already_similar(const ShapeKeys& left, const ShapeKeys& right) {
  const auto scale = [&](std::size_t side) { return left.side[side] - right.side[side]; };
  return left.angle[0] == right.angle[0] && left.angle[1] == right.angle[1] && scale(0) == scale(1) &&
         scale(1) == scale(2);
}

/// Concludes what the criterion proves; afterwards keys may be out of date, and true is returned if they are.
bool apply(ClosureState& state, const Criterion& criterion, std::vector<Examined>& examined,
           std::vector<std::pair<std::pair<Modular, Modular>, std::size_t>>& keyed) {
  keyed.clear();
  for (std::size_t i = 0; i < examined.size(); ++i) {
    if (!examined[i].proved_similar) keyed.emplace_back(key_for(criterion, examined[i].keys), i);
  }
  std::sort(keyed.begin(), keyed.end());
  const std::uint64_t before = state.revision();
  for (std::size_t i = 1, first = 0; i < keyed.size(); ++i) {
    if (keyed[i].first != keyed[first].first) {
      first = i;
      continue;
    }
    const Examined& left = examined[keyed[first].second];
    Examined& right = examined[keyed[i].second];
    right.proved_similar = already_similar(left.keys, right.keys);
    if (right.proved_similar) continue;
    conclude(state, criterion, *left.triangle, *right.triangle);
    if (state.inconsistency()) return true;
  }
  return state.revision() != before;
}

}  // namespace

void SimilarMatcher::add_point(const ClosureState& state, PointId added) {
  for (std::size_t j = 1; j < added.index(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const PointId a(i), b(j);
      const Unknowns& unknowns = state.unknowns();
      if (state.orientation(a, b, added) != 0 && unknowns.has_pair(a, b) && unknowns.has_pair(a, added) &&
          unknowns.has_pair(b, added)) {
        add_triangle(state, {a, b, added});
      }
      member_ends_.push_back(static_cast<std::uint32_t>(members_.size()));
    }
  }
}

void SimilarMatcher::add_triangle(const ClosureState& state, std::array<PointId, 3> vertices) {
  const Unknowns& unknowns = state.unknowns();
  do {
    const auto [a, b, c] = vertices;
    const double bc = unknowns.length_value(b, c), ca = unknowns.length_value(c, a), ab = unknowns.length_value(a, b);
    const double slack = kShapeTolerance * ab;
    if (bc > ca + slack || ca > ab + slack) continue;
    const std::size_t shape = shapes_.bucket(bc / ab, ca / ab);
    if (shape == classes_.size()) classes_.emplace_back();
    members_.push_back(
        {{a, b, c, state.orientation(a, b, c)}, static_cast<std::uint32_t>(shape), classes_[shape].first});
    classes_[shape].first = static_cast<std::uint32_t>(members_.size() - 1);
    ++classes_[shape].size;
  } while (std::next_permutation(vertices.begin(), vertices.end()));
}

void SimilarMatcher::match_class(ClosureState& state, Class& shape) {
  std::vector<Examined> examined;
  examined.reserve(shape.size);
  for (std::uint32_t at = shape.first; at != kNone; at = members_[at].next)
    examined.push_back({&members_[at].triangle, keys_of(state.unknowns(), members_[at].triangle)});
  std::reverse(examined.begin(), examined.end());  // in order of their points
  std::vector<std::pair<std::pair<Modular, Modular>, std::size_t>> keyed;
  for (const Criterion& criterion : kCriteria) {
    const bool changed = apply(state, criterion, examined, keyed);
    if (state.inconsistency()) return;
    if (!changed) continue;
    for (Examined& each : examined) each.keys = keys_of(state.unknowns(), *each.triangle);
  }
  // The class keeps those that stand for themselves.
  std::uint32_t* link = &shape.first;
  auto each = examined.rbegin();
  for (std::uint32_t at = shape.first; at != kNone; at = members_[at].next, ++each) {
    if (each->proved_similar) {
      --shape.size;
      continue;
    }
    *link = at;
    link = &members_[at].next;
  }
  *link = kNone;
}

void SimilarMatcher::match(ClosureState& state) {
  queue_.clear();
  for (const std::size_t pair : changed_.take(state.unknowns(), {TableKind::kDirection, TableKind::kLogLength})) {
    const auto [a, b] = points_of_pair(pair);
    for (std::size_t i = 0; i < state.unknowns().point_count(); ++i) {
      const PointId c(i);
      if (c == a || c == b) continue;
      const std::size_t triple = triple_index(a, b, c);
      for (std::uint32_t m = triple == 0 ? 0 : member_ends_[triple - 1]; m < member_ends_[triple]; ++m) {
        if (classes_[members_[m].shape].size > 1) queue_.push_back(members_[m].shape);
      }
    }
  }
  keep_each_once(queue_);
  for (const std::size_t shape : queue_) {
    match_class(state, classes_[shape]);
    if (state.inconsistency()) return;
  }
}

}  // namespace pappus::symbolic
