// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/parallelogram_candidates.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "symbolic/rules/figure_lines.h"

namespace pappus::symbolic {
namespace {

struct Diagonal {
  PointId from, to;
  double x, y;  // twice the middle
};

}  // namespace

std::vector<ParallelogramCandidate> find_parallelogram_candidates(const ClosureState& state,
                                                                  std::size_t first_new_point) {
  constexpr double tolerance = 1e-9;
  const Unknowns& unknowns = state.unknowns();
  std::vector<Diagonal> diagonals;
  for (std::size_t j = 1; j < unknowns.point_count(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      if (!unknowns.has_pair(PointId(i), PointId(j))) continue;
      const ApproximatePoint p = state.figure().approximate(PointId(i)), q = state.figure().approximate(PointId(j));
      diagonals.push_back({PointId(i), PointId(j), p.x + q.x, p.y + q.y});
    }
  }
  std::stable_sort(diagonals.begin(), diagonals.end(), [](const Diagonal& l, const Diagonal& r) { return l.x < r.x; });
  std::vector<ParallelogramCandidate> candidates;
  for (std::size_t j = 1; j < diagonals.size(); ++j) {
    for (std::size_t i = j; i-- > 0 && diagonals[j].x - diagonals[i].x < tolerance;) {
      if (std::abs(diagonals[j].y - diagonals[i].y) > tolerance) continue;
      const PointId a = diagonals[i].from, c = diagonals[i].to, b = diagonals[j].from, d = diagonals[j].to;
      if (state.orientation(a, b, c) == 0 || state.orientation(a, c, d) == 0) continue;
      if (has_new_point(std::array{a, b, c, d}, first_new_point)) candidates.push_back({a, b, c, d});
    }
  }
  return candidates;
}

}  // namespace pappus::symbolic
