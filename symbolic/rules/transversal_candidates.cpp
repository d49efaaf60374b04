// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/transversal_candidates.h"

#include <algorithm>
#include <array>

#include "symbolic/rules/new_points.h"

namespace pappus::symbolic {
namespace {

void add_cevians(const ClosureState& state, const FigureIncidences& figure, const TransversalCandidate& points,
                 std::size_t first, std::vector<CevianCandidate>& cevians) {
  const auto [a, b, c, d, e, f] = points;
  const auto line = figure.line_through(a, d);
  if (!line) return;
  for (const PointId p : figure.lines()[*line]) {
    if (p == a || !figure.collinear(b, e, p) || !figure.collinear(c, f, p)) continue;
    const Unknowns& unknowns = state.unknowns();
    if (!unknowns.has_pair(p, d) || !unknowns.has_pair(p, e) || !unknowns.has_pair(p, f)) continue;
    if (has_new_point(std::array{a, b, c, d, e, f, p}, first)) cevians.push_back({a, b, c, d, e, f, p});
  }
}

using Triangle = std::array<PointId, 3>;

/// `sides`: the lines of bc, ca and ab.
void add_points(const ClosureState& state, const FigureIncidences& figure, const Triangle& triangle,
                const std::array<std::size_t, 3>& sides, std::size_t first, TriangleCandidates& candidates) {
  const auto [a, b, c] = triangle;
  const std::span<const std::vector<PointId>> lines = figure.lines();
  for (const PointId d : lines[sides[0]]) {
    if (!figure.collinear(b, c, d)) continue;
    for (const PointId e : lines[sides[1]]) {
      if (!figure.collinear(c, a, e)) continue;
      for (const PointId f : lines[sides[2]]) {
        if (!figure.collinear(a, b, f)) continue;
        const TransversalCandidate points{a, b, c, d, e, f};
        if (figure.collinear(d, e, f) && has_new_point(std::array{a, b, c, d, e, f}, first))
          candidates.transversals.push_back(points);
        add_cevians(state, figure, points, first, candidates.cevians);
      }
    }
  }
}

/// What the triangle belongs to has a new point only if it is a vertex, on a side, or where cevians may meet.
bool may_have_new_point(const FigureIncidences& figure, const Triangle& triangle,
                        const std::array<std::size_t, 3>& sides, std::size_t first) {
  const std::size_t count = figure.point_count();
  const auto is_new = [&](std::size_t side) { return has_new_point(figure.lines()[side], first); };
  if (has_new_point(triangle, first) || std::ranges::any_of(sides, is_new)) return true;
  for (std::size_t i = first; i < count; ++i) {
    const auto on_cevian = [&](PointId vertex) { return figure.line_through(vertex, PointId(i)).has_value(); };
    if (std::ranges::all_of(triangle, on_cevian)) return true;
  }
  return false;
}

}  // namespace

TriangleCandidates find_transversal_candidates(const ClosureState& state, const FigureIncidences& figure,
                                               std::size_t first_new_point) {
  TriangleCandidates candidates;
  for (std::size_t k = 2; k < figure.point_count(); ++k) {
    for (std::size_t j = 1; j < k; ++j) {
      const PointId b(j), c(k);
      const auto bc = figure.line_through(b, c);
      if (!bc) continue;
      for (std::size_t i = 0; i < j; ++i) {
        const PointId a(i);
        const auto ca = figure.line_through(c, a), ab = figure.line_through(a, b);
        if (!ca || !ab || state.orientation(a, b, c) == 0) continue;
        const Triangle triangle{a, b, c};
        const std::array<std::size_t, 3> sides{*bc, *ca, *ab};
        if (may_have_new_point(figure, triangle, sides, first_new_point))
          add_points(state, figure, triangle, sides, first_new_point, candidates);
      }
    }
  }
  return candidates;
}

}  // namespace pappus::symbolic
