// SPDX-License-Identifier: Apache-2.0
#include "symbolic/engine/other_figures.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/diagram/extend_figure.h"

namespace pappus::symbolic {
namespace {

/// Figures that cannot be drawn are passed over, but not without end.
constexpr std::size_t kMostTries = 3;

/// The problem that the clauses state, without points and facts that were added.
Problem without_added_points(Problem problem) {
  std::size_t points = 0;
  for (const Clause& clause : problem.clauses) points += clause.new_points.size();
  problem.point_names.resize(std::min(points, problem.point_names.size()));
  problem.hypotheses.resize(std::min(problem.hypothesis_clause.size(), problem.hypotheses.size()));
  return problem;
}

/// Added points may be in several places; the conditions must hold with one choice of all.
bool holds(const Figure& figure, const Problem& problem, std::size_t first_fact, std::span<const Fact> conditions) {
  const std::size_t next = figure.point_count();
  if (next == problem.point_names.size())
    return std::ranges::all_of(conditions, [&figure](const Fact& fact) { return figure.certify(fact); });
  std::size_t end = first_fact;
  while (end < problem.hypotheses.size() && std::ranges::max(problem.hypotheses[end].points) == PointId(next)) ++end;
  const std::span<const Fact> facts = std::span(problem.hypotheses).subspan(first_fact, end - first_fact);
  const std::vector<Figure> places = all_extensions(figure, facts);
  return std::ranges::any_of(places, [&](const Figure& extended) { return holds(extended, problem, end, conditions); });
}

}  // namespace

std::optional<std::string> object_in_other_figures(const Problem& problem, const Proof& proof,
                                                   const OtherFigureOptions& options) {
  const Problem stated = without_added_points(problem);
  if (stated.clauses.empty()) return "the statement has no clauses from which another figure could be drawn";
  std::vector<Fact> conditions = proof.configuration;
  conditions.insert(conditions.end(), problem.goals.begin(), problem.goals.end());
  std::size_t drawn = 0;
  for (std::uint64_t seed = proof.seed + 1; drawn < options.figures; ++seed) {
    if (seed > proof.seed + kMostTries * options.figures) return "too few figures of the statement can be drawn";
    const auto figure = build_figure(stated, {.seed = seed, .cancelled = options.cancelled});
    if (!figure && figure.error().kind == FigureFailure::Kind::kGoalFalse) return "the goal fails in another figure";
    if (!figure) continue;
    if (!holds(figure.value(), problem, stated.hypotheses.size(), conditions))
      return "a proof was found, but conditions that it stands on fail in another figure of the statement";
    ++drawn;
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic
