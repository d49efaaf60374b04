// SPDX-License-Identifier: Apache-2.0
#include "app/locus_instances.h"

#include <cstddef>
#include <vector>

#include "symbolic/language/locus_goal.h"

namespace pappus::app {
namespace {

using symbolic::Fact;
using symbolic::Failure;
using symbolic::Figure;
using symbolic::LocusGoal;
using symbolic::Problem;
using symbolic::Result;

/// Facts looked at and facts tried; four stars over many points would have millions.
constexpr std::size_t kMostLookedAt = 20000;
constexpr std::size_t kMostTried = 30;

std::vector<Fact> true_instances(const Problem& problem, const LocusGoal& goal, const std::vector<Figure>& figures) {
  std::vector<Fact> result;
  std::size_t looked_at = 0;
  symbolic::visit_instances(problem, goal, [&](const Fact& fact) {
    bool holds = true;
    for (const Figure& figure : figures) holds = holds && figure.seems_true(fact);
    if (holds) result.push_back(fact);
    return result.size() < kMostTried && ++looked_at < kMostLookedAt;
  });
  return result;
}

}  // namespace

Result<Problem> prove_locus_instances(const Problem& problem, const Figure& figure,
                                      const symbolic::FigureOptions& figure_options,
                                      const symbolic::ProverOptions& prover_options) {
  std::vector<Figure> figures{figure};
  symbolic::FigureOptions other = figure_options;
  ++other.seed;
  if (auto second = symbolic::build_figure(problem, other)) figures.push_back(std::move(second).value());
  std::vector<Fact> proved;
  for (const LocusGoal& goal : problem.locus_goals) {
    const std::vector<Fact> candidates = true_instances(problem, goal, figures);
    const std::string text = "'" + symbolic::print_locus_goal(goal, problem.point_names) + "'";
    if (candidates.empty()) {
      return Failure{"no points of the statement that stay fixed fit the goal " + text};
    }
    const std::size_t before = proved.size();
    for (const Fact& candidate : candidates) {
      Problem attempt = symbolic::with_instances(problem, {});
      attempt.goals = {candidate};
      if (symbolic::prove(attempt, figure, prover_options).status != symbolic::ProverStatus::kProved) continue;
      proved.push_back(candidate);
      break;
    }
    if (proved.size() == before) {
      return Failure{"no further fact follows from the rules, and none of them settles the goal " + text};
    }
  }
  return symbolic::with_instances(problem, proved);
}

}  // namespace pappus::app
