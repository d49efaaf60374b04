// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/intercept_candidates.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "symbolic/rules/new_points.h"

namespace pappus::symbolic {
namespace {

constexpr double kDirectionTolerance = 1e-10;

/// A segment between the two lines, with its direction modulo 1.
struct Rung {
  std::size_t from, to;  // places on the lines
  double direction;
};

double reduced(double direction) { return direction - std::floor(direction + kDirectionTolerance); }

/// Replaces `rungs` by the segments between the lines, in order of direction.
void find_rungs(const ClosureState& state, const FigureIncidences& figure, std::size_t left, std::size_t right,
                std::vector<Rung>& rungs) {
  rungs.clear();
  const std::vector<PointId>& from = figure.lines()[left];
  const std::vector<PointId>& to = figure.lines()[right];
  for (std::size_t i = 0; i < from.size(); ++i) {
    if (std::ranges::find(to, from[i]) != to.end()) continue;
    for (std::size_t j = 0; j < to.size(); ++j) {
      if (!state.unknowns().has_pair(from[i], to[j])) continue;
      // A point of both lines makes the segment a part of one of them.
      const auto line = figure.line_through(from[i], to[j]);
      if (line == left || line == right) continue;
      rungs.push_back({i, j, reduced(state.unknowns().direction_value(from[i], to[j]))});
    }
  }
  std::sort(rungs.begin(), rungs.end(), [](const Rung& l, const Rung& r) { return l.direction < r.direction; });
}

/// By line: it contains a point with at least the index `first`.
std::vector<char> lines_with_new_point(const FigureIncidences& figure, std::size_t first) {
  std::vector<char> is_new;
  for (const std::vector<PointId>& line : figure.lines()) is_new.push_back(has_new_point(line, first) ? 1 : 0);
  return is_new;
}

}  // namespace

std::vector<InterceptCandidate> find_intercept_candidates(const ClosureState& state, const FigureIncidences& figure,
                                                          std::size_t first_new_point) {
  std::vector<InterceptCandidate> candidates;
  const std::span<const std::vector<PointId>> lines = figure.lines();
  std::vector<Rung> rungs;
  const std::vector<char> is_new = lines_with_new_point(figure, first_new_point);
  for (std::size_t right = 1; right < lines.size(); ++right) {
    for (std::size_t left = 0; left < right; ++left) {
      if (is_new[left] == 0 && is_new[right] == 0) continue;
      const std::vector<PointId>&p = lines[left], &q = lines[right];
      find_rungs(state, figure, left, right, rungs);
      for (std::size_t begin = 0, end = 0; begin < rungs.size(); begin = end) {
        end = begin + 1;
        while (end < rungs.size() && rungs[end].direction - rungs[end - 1].direction < kDirectionTolerance) ++end;
        // The run's directions differ by rounding errors only; what counts is the order along the first line.
        std::sort(rungs.begin() + static_cast<std::ptrdiff_t>(begin), rungs.begin() + static_cast<std::ptrdiff_t>(end),
                  [](const Rung& l, const Rung& r) { return l.from < r.from; });
        for (std::size_t k = begin + 2; k < end; ++k) {
          for (std::size_t j = begin + 1; j < k; ++j) {
            for (std::size_t i = begin; i < j; ++i) {
              const InterceptCandidate candidate{{p[rungs[i].from], p[rungs[j].from], p[rungs[k].from]},
                                                 {q[rungs[i].to], q[rungs[j].to], q[rungs[k].to]}};
              if (has_new_point(candidate.from, first_new_point) || has_new_point(candidate.to, first_new_point))
                candidates.push_back(candidate);
            }
          }
        }
      }
    }
  }
  return candidates;
}

}  // namespace pappus::symbolic
