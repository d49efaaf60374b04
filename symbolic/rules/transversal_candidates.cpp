// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/transversal_candidates.h"

#include <array>

namespace pappus::symbolic {
namespace {

void add_cevians(const ClosureState& state, const FigureLines& lines, const TransversalCandidate& points,
                 std::size_t first, std::vector<CevianCandidate>& cevians) {
  const auto [a, b, c, d, e, f] = points;
  if (!state.unknowns().has_pair(a, d)) return;  // a triangle so flat that a seems to be on bc
  for (const PointId p : lines.points(lines.line_of(a, d))) {
    if (!lines.collinear(a, d, p) || !lines.collinear(b, e, p) || !lines.collinear(c, f, p)) continue;
    if (has_new_point(std::array{a, b, c, d, e, f, p}, first)) cevians.push_back({a, b, c, d, e, f, p});
  }
}

void add_points(const ClosureState& state, const FigureLines& lines, const std::array<PointId, 3>& triangle,
                std::size_t first, TriangleCandidates& candidates) {
  const auto [a, b, c] = triangle;
  for (const PointId d : lines.points(lines.line_of(b, c))) {
    if (!lines.collinear(b, c, d)) continue;
    for (const PointId e : lines.points(lines.line_of(c, a))) {
      if (!lines.collinear(c, a, e)) continue;
      for (const PointId f : lines.points(lines.line_of(a, b))) {
        if (!lines.collinear(a, b, f)) continue;
        const TransversalCandidate points{a, b, c, d, e, f};
        if (lines.collinear(d, e, f) && has_new_point(std::array{a, b, c, d, e, f}, first))
          candidates.transversals.push_back(points);
        add_cevians(state, lines, points, first, candidates.cevians);
      }
    }
  }
}

}  // namespace

TriangleCandidates find_transversal_candidates(const ClosureState& state, const FigureLines& lines,
                                               std::size_t first_new_point) {
  TriangleCandidates candidates;
  const Unknowns& unknowns = state.unknowns();
  const auto carries = [&](PointId p, PointId q) {
    return unknowns.has_pair(p, q) && lines.points(lines.line_of(p, q)).size() > 2;
  };
  for (std::size_t k = 2; k < unknowns.point_count(); ++k) {
    for (std::size_t j = 1; j < k; ++j) {
      if (!carries(PointId(j), PointId(k))) continue;
      for (std::size_t i = 0; i < j; ++i) {
        const PointId a(i), b(j), c(k);
        if (carries(a, b) && carries(a, c) && state.orientation(a, b, c) != 0)
          add_points(state, lines, {a, b, c}, first_new_point, candidates);
      }
    }
  }
  return candidates;
}

}  // namespace pappus::symbolic
