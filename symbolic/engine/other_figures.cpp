// SPDX-License-Identifier: Apache-2.0
#include "symbolic/engine/other_figures.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/engine/auxiliary_figure.h"

namespace pappus::symbolic {
namespace {

/// Figures that cannot be drawn are passed over, but not without end.
constexpr std::size_t kMostTries = 3;

/// The problem that the clauses state, without points and facts that were added, without the coordinates of its text,
/// and without goals: no figure is drawn with a look at what is to be proved.
Problem premises_of(Problem problem) {
  std::size_t points = 0;
  for (Clause& clause : problem.clauses) {
    points += clause.new_points.size();
    clause.coordinates.clear();
  }
  problem.point_names.resize(std::min(points, problem.point_names.size()));
  problem.hypotheses.resize(std::min(problem.hypothesis_clause.size(), problem.hypotheses.size()));
  problem.goals.clear();
  return problem;
}

}  // namespace

std::optional<std::string> object_in_other_figures(const Problem& problem, const Proof& proof,
                                                   const OtherFigureOptions& options) {
  const Problem stated = premises_of(problem);
  if (stated.clauses.empty()) return "the statement has no clauses from which another figure could be drawn";
  std::vector<Fact> conditions = proof.configuration;
  conditions.insert(conditions.end(), problem.goals.begin(), problem.goals.end());
  using Clock = std::chrono::steady_clock;
  const Clock::time_point start = Clock::now();
  std::uint64_t seed = proof.seed;
  std::size_t drawn = 0;
  for (std::size_t tries = kMostTries * options.figures; drawn < options.figures; --tries) {
    if (tries == 0) return "too few figures of the statement can be drawn";
    FigureOptions figure_options{.seed = ++seed, .cancelled = options.cancelled};
    if (options.seconds > 0) {
      const double left = options.seconds - std::chrono::duration<double>(Clock::now() - start).count();
      if (left <= 0) return "a proof was found, but the time was up before it was tested in other figures";
      figure_options.seconds = std::min(figure_options.seconds, left);
    }
    const auto figure = build_figure(stated, figure_options);
    if (!figure && figure.error().kind == FigureFailure::Kind::kInterrupted) return "interrupted";
    if (!figure) continue;
    if (!hold_with_auxiliary_points(proof, figure.value(), conditions))
      return "a proof was found, but conditions that it stands on fail in another figure";
    ++drawn;
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic
