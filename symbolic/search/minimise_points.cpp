// SPDX-License-Identifier: Apache-2.0
#include "symbolic/search/minimise_points.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "symbolic/search/auxiliary_search.h"

namespace pappus::symbolic {
namespace {

/// Some fact of a later point speaks of `point`.
bool is_used(const std::vector<Candidate>& points, std::size_t index, PointId point) {
  return std::any_of(
      points.begin() + static_cast<std::ptrdiff_t>(index) + 1, points.end(), [&](const Candidate& later) {
        return std::ranges::any_of(
            later.facts, [&](const Fact& fact) { return std::ranges::find(fact.points, point) != fact.points.end(); });
      });
}

/// The set without one point, later ones renumbered. Precondition: no later point is built on it.
std::vector<Candidate> without(std::vector<Candidate> points, std::size_t index, std::size_t problem_points) {
  points.erase(points.begin() + static_cast<std::ptrdiff_t>(index));
  for (Candidate& candidate : points) {
    for (Fact& fact : candidate.facts) {
      for (PointId& point : fact.points) {
        if (point.index() > problem_points + index) point = PointId(point.index() - 1);
      }
    }
  }
  return points;
}

bool reaches_goals(const Closure& root, const std::vector<Candidate>& points, std::span<const Fact> goals) {
  if (points.empty()) return false;
  std::optional<Closure> closure = with_point(root, points.front());
  for (std::size_t i = 1; i < points.size() && closure; ++i) closure = with_point(*closure, points[i]);
  return closure && closure->run(goals, {}).status == ClosureStatus::kGoalsReached;
}

}  // namespace

std::vector<Candidate> minimised_points(const Closure& root, std::vector<Candidate> points,
                                        std::span<const Fact> goals) {
  const std::size_t problem_points = root.state().figure().point_count();
  for (std::size_t i = points.size(); i-- > 0;) {
    if (is_used(points, i, PointId(problem_points + i))) continue;
    std::vector<Candidate> fewer = without(points, i, problem_points);
    if (reaches_goals(root, fewer, goals)) points = std::move(fewer);
  }
  return points;
}

}  // namespace pappus::symbolic
