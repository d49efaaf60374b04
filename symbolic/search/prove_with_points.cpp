// SPDX-License-Identifier: Apache-2.0
#include "symbolic/search/prove_with_points.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/proof/auxiliary_text.h"

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

/// Leaves out points, the last first, as long as the goals are reached.
std::vector<Candidate> minimised(const Closure& root, std::vector<Candidate> points, std::span<const Fact> goals) {
  const std::size_t problem_points = root.state().figure().point_count();
  for (std::size_t i = points.size(); i-- > 0;) {
    if (is_used(points, i, PointId(problem_points + i))) continue;
    std::vector<Candidate> fewer = without(points, i, problem_points);
    if (reaches_goals(root, fewer, goals)) points = std::move(fewer);
  }
  return points;
}

/// A short name that no point has.
std::string fresh_name(const std::vector<std::string>& names) {
  constexpr std::string_view letters = "xyzuvwpqrstklmnefghijabcdo";
  for (std::size_t number = 0;; ++number) {
    for (const char letter : letters) {
      const std::string name = std::string(1, letter) + (number == 0 ? "" : std::to_string(number));
      if (std::ranges::find(names, name) == names.end()) return name;
    }
  }
}

/// The problem with the points as if they were its own.
Problem extended(Problem problem, const std::vector<Candidate>& points) {
  for (const Candidate& point : points) {
    problem.point_names.push_back(fresh_name(problem.point_names));
    problem.hypotheses.insert(problem.hypotheses.end(), point.facts.begin(), point.facts.end());
  }
  return problem;
}

void name_auxiliary(Proof& proof, const std::vector<Candidate>& points) {
  const std::size_t first = proof.point_names.size() - points.size();
  for (std::size_t i = 0; i < points.size(); ++i)
    proof.auxiliary.push_back({auxiliary_text(PointId(first + i), points[i].facts, proof.point_names)});
}

}  // namespace

PointsOutcome prove_with_points(const Problem& problem, const Figure& figure, const Guide& guide,
                                const ProverOptions& prover, const SearchOptions& options) {
  PointsOutcome outcome;
  Closure root(figure, prover.fingerprint_seed, prover.rules);
  for (const Fact& hypothesis : problem.hypotheses) root.assume(hypothesis);
  static_cast<void>(root.run({}, {}));
  root.freeze();
  SearchOutcome found = search_auxiliary(root, problem.goals, guide, options);
  outcome.status = found.status;
  outcome.attempts = found.attempts;
  if (found.status != SearchStatus::kFound) return outcome;
  const std::vector<Candidate> points = minimised(root, std::move(found.points), problem.goals);
  std::optional<Closure> closure = with_point(root, points.front());
  for (std::size_t i = 1; i < points.size(); ++i) closure = with_point(*closure, points[i]);
  outcome.prover = prove(extended(problem, points), closure->state().figure(), prover);
  if (outcome.prover.proof) name_auxiliary(*outcome.prover.proof, points);
  return outcome;
}

}  // namespace pappus::symbolic
