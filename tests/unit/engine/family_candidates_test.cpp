// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_families.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "tests/figures/grown_figure.h"

namespace pappus::symbolic {
namespace {

using Key = std::vector<std::size_t>;

Key sorted(Key points) {
  std::sort(points.begin(), points.end());
  return points;
}

Key key_of(const PowerQuantity& quantity) {
  Key key{quantity.p.index()};
  for (const std::size_t end : sorted({quantity.x.index(), quantity.y.index()})) key.push_back(end);
  key.push_back(quantity.center ? quantity.center->index() : ~std::size_t{0});
  return key;
}
Key key_of(const PowerCandidate& candidate) {
  Key left = key_of(candidate.left), right = key_of(candidate.right);
  if (right < left) std::swap(left, right);
  left.insert(left.end(), right.begin(), right.end());
  return left;
}
/// The two lines in either order, each from either end.
Key key_of(const InterceptCandidate& rungs) {
  Key best;
  for (const bool swapped : {false, true}) {
    for (const bool reversed : {false, true}) {
      Key key;
      for (const auto& line : {swapped ? rungs.to : rungs.from, swapped ? rungs.from : rungs.to}) {
        for (std::size_t i = 0; i < 3; ++i) key.push_back(line[reversed ? 2 - i : i].index());
      }
      if (best.empty() || key < best) best = key;
    }
  }
  return best;
}
Key key_of(const HalfwayPoint& half) { return {half.point.index(), half.end.index(), half.is_midpoint ? 1U : 0U}; }
Key key_of(const HalfwayCandidate& candidate) {
  Key left = key_of(candidate.left), right = key_of(candidate.right);
  if (right < left) std::swap(left, right);
  Key key{candidate.c.index()};
  for (const std::size_t point : sorted({candidate.a.index(), candidate.b.index()})) key.push_back(point);
  key.insert(key.end(), left.begin(), left.end());
  key.insert(key.end(), right.begin(), right.end());
  return key;
}
Key key_of(const ParallelogramCandidate& sides) {
  Key left = sorted({sides.a.index(), sides.c.index()}), right = sorted({sides.b.index(), sides.d.index()});
  if (right < left) std::swap(left, right);
  left.insert(left.end(), right.begin(), right.end());
  return left;
}
Key key_of(const StewartCandidate& candidate) {
  Key key = sorted({candidate.a.index(), candidate.b.index()});
  key.push_back(candidate.d.index());
  return key;
}
Key key_of(const TransversalCandidate& points) {
  const auto& [a, b, c, d, e, f] = points;
  return {a.index(), b.index(), c.index(), d.index(), e.index(), f.index()};
}
Key key_of(const CevianCandidate& points) {
  const auto& [a, b, c, d, e, f, p] = points;
  return {a.index(), b.index(), c.index(), d.index(), e.index(), f.index(), p.index()};
}
Key key_of(const PappusCandidate& candidate) {
  Key key;
  for (const auto& line : {candidate.left, candidate.right}) {
    for (const PointId point : line) key.push_back(point.index());
  }
  for (const PointId point : {candidate.x, candidate.y, candidate.z}) key.push_back(point.index());
  return key;
}

template <class Candidate>
std::set<Key> keys_of(const std::vector<Candidate>& candidates) {
  std::set<Key> keys;
  for (const Candidate& candidate : candidates) keys.insert(key_of(candidate));
  return keys;
}

/// What was found as the figure grew is what is found in the whole figure.
template <class Candidate>
void expect_same(const std::vector<Candidate>& grown, const std::vector<Candidate>& whole, const char* name,
                 std::uint64_t seed) {
  EXPECT_EQ(keys_of(grown), keys_of(whole)) << name << ", seed " << seed;
}

TEST(FamilyCandidates, GrowToThoseOfTheWholeFigure) {
  constexpr std::size_t points = 13;
  std::array<std::size_t, 4> found{};
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const tests::GrownFigure figure = tests::grow_figure(seed, points, 1e-3);
    ClosureState state(tests::beginning_of(figure, 4), 1);
    FigureIncidences incidences;
    FamilyCandidates grown;
    for (std::size_t known = 0; known < figure.figure.point_count();) {
      const std::size_t first = known;
      // Two points at a time, after the first four.
      const std::size_t next = std::min(first == 0 ? 4 : first + 2, figure.figure.point_count());
      if (first != 0) state.extend(tests::beginning_of(figure, next));
      for (; known < next; ++known) incidences.add_point(state, PointId(known));
      add_family_candidates(state, incidences, first, {}, grown);
    }
    FamilyCandidates whole;
    add_family_candidates(state, incidences, 0, {}, whole);
    expect_same(grown.powers, whole.powers, "powers", seed);
    expect_same(grown.intercepts, whole.intercepts, "intercepts", seed);
    expect_same(grown.pappus, whole.pappus, "pappus", seed);
    expect_same(grown.parallelograms, whole.parallelograms, "parallelograms", seed);
    expect_same(grown.stewart, whole.stewart, "stewart", seed);
    expect_same(grown.triangles.transversals, whole.triangles.transversals, "transversals", seed);
    expect_same(grown.triangles.cevians, whole.triangles.cevians, "cevians", seed);
    // A line's first two points stand for it, and may have been others before.
    const std::set<Key> halfway = keys_of(grown.halfway);
    for (const HalfwayCandidate& candidate : whole.halfway)
      EXPECT_TRUE(halfway.contains(key_of(candidate))) << "halfway, seed " << seed;
    found[0] += whole.powers.size();
    found[1] += whole.parallelograms.size();
    found[2] += whole.halfway.size();
    found[3] += whole.triangles.transversals.size();
  }
  for (const std::size_t count : found) EXPECT_GT(count, 0U);
}

}  // namespace
}  // namespace pappus::symbolic
