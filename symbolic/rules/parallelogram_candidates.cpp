// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/parallelogram_candidates.h"

#include <algorithm>
#include <cmath>

namespace pappus::symbolic {
namespace {

constexpr double kMiddleTolerance = 1e-9;

struct Diagonal {
  PointId from, to;
  double x, y;  // twice the middle
};

bool is_left(const Diagonal& left, const Diagonal& right) { return left.x < right.x; }

/// The segments whose later point has an index in [begin, end).
std::vector<Diagonal> diagonals_of(const ClosureState& state, std::size_t begin, std::size_t end) {
  const Unknowns& unknowns = state.unknowns();
  std::vector<Diagonal> diagonals;
  for (std::size_t j = std::max<std::size_t>(begin, 1); j < end; ++j) {
    const ApproximatePoint q = state.figure().approximate(PointId(j));
    for (std::size_t i = 0; i < j; ++i) {
      if (!unknowns.has_pair(PointId(i), PointId(j))) continue;
      const ApproximatePoint p = state.figure().approximate(PointId(i));
      diagonals.push_back({PointId(i), PointId(j), p.x + q.x, p.y + q.y});
    }
  }
  return diagonals;
}

void add_candidate(const ClosureState& state, const Diagonal& left, const Diagonal& right,
                   std::vector<ParallelogramCandidate>& candidates) {
  if (std::abs(right.y - left.y) > kMiddleTolerance) return;
  const PointId a = left.from, c = left.to, b = right.from, d = right.to;
  if (state.orientation(a, b, c) != 0 && state.orientation(a, c, d) != 0) candidates.push_back({a, b, c, d});
}

}  // namespace

std::vector<ParallelogramCandidate> find_parallelogram_candidates(const ClosureState& state,
                                                                  std::size_t first_new_point) {
  std::vector<ParallelogramCandidate> candidates;
  std::vector<Diagonal> added = diagonals_of(state, first_new_point, state.unknowns().point_count());
  std::stable_sort(added.begin(), added.end(), is_left);
  for (std::size_t j = 1; j < added.size(); ++j) {
    for (std::size_t i = j; i-- > 0 && added[j].x - added[i].x < kMiddleTolerance;)
      add_candidate(state, added[i], added[j], candidates);
  }
  for (const Diagonal& known : diagonals_of(state, 0, first_new_point)) {
    const Diagonal least{known.from, known.to, known.x - kMiddleTolerance, known.y};
    for (auto at = std::lower_bound(added.begin(), added.end(), least, is_left);
         at != added.end() && at->x - known.x < kMiddleTolerance; ++at) {
      add_candidate(state, known, *at, candidates);
    }
  }
  return candidates;
}

}  // namespace pappus::symbolic
