// SPDX-License-Identifier: Apache-2.0
#include "symbolic/engine/other_figures.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/engine/auxiliary_figure.h"

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
bool holds(const Figure& figure, const Proof& proof, std::span<const Fact> conditions) {
  const std::vector<Figure> places = with_auxiliary_points(proof, figure.point_count(), figure);
  return std::ranges::any_of(places, [conditions](const Figure& extended) {
    return std::ranges::all_of(conditions, [&extended](const Fact& fact) { return extended.certify(fact); });
  });
}

bool is_nondegeneracy(const Fact& fact) {
  constexpr std::array almost_everywhere{Predicate::kDistinct, Predicate::kNotCollinear, Predicate::kNotParallel,
                                         Predicate::kNotPerpendicular, Predicate::kNotEqualAngle};
  return std::ranges::find(almost_everywhere, fact.predicate) != almost_everywhere.end();
}

/// What the steps of order take from the statement.
std::vector<Fact> used_order(const Proof& proof) {
  std::vector<Fact> used;
  for (const ProofStep& step : proof.steps) {
    if (!is_order_rule(step.rule)) continue;
    for (const std::size_t index : step.configuration) used.push_back(proof.configuration[index]);
    for (const CombinationTerm& term : step.combination) {
      if (term.reference.kind == ProofReference::Kind::kConfiguration)
        used.push_back(proof.configuration[term.reference.index]);
    }
  }
  return used;
}

/// The problem without the comparisons and the used order that its clauses say, and without goals; nothing when they
/// say none.
std::optional<Problem> without_order(Problem problem, std::span<const Fact> used) {
  std::vector<Fact> dropped;
  for (Clause& clause : problem.clauses) {
    std::erase_if(clause.constructions, [&](const ConstructionCall& call) {
      if (!call.condition || is_nondegeneracy(*call.condition)) return false;
      const bool drops =
          is_comparison(call.condition->predicate) || std::ranges::find(used, *call.condition) != used.end();
      if (drops) dropped.push_back(*call.condition);
      return drops;
    });
  }
  for (const Fact& fact : dropped) {
    const auto place = std::ranges::find(problem.order, fact);
    if (place == problem.order.end()) continue;
    problem.order_clause.erase(problem.order_clause.begin() + (place - problem.order.begin()));
    problem.order.erase(place);
  }
  problem.goals.clear();
  return dropped.empty() ? std::nullopt : std::optional(std::move(problem));
}

/// Draws figures of `stated` and tests the conditions in each, with the added points of `proof`.
class OtherFigures {
 public:
  OtherFigures(const Proof& proof, const Problem& stated, const OtherFigureOptions& options)
      : proof_(proof), stated_(stated), options_(options) {}

  [[nodiscard]] std::optional<std::string> object(std::span<const Fact> conditions,
                                                  const std::string& objection) const {
    std::uint64_t seed = proof_.seed;
    std::size_t drawn = 0;
    for (std::size_t tries = kMostTries * options_.figures; drawn < options_.figures; --tries) {
      if (tries == 0) return "too few figures of the statement can be drawn";
      FigureOptions figure_options{.seed = ++seed, .cancelled = options_.cancelled};
      if (options_.seconds > 0) {
        const double left = options_.seconds - elapsed();
        if (left <= 0) return "a proof was found, but the time was up before it was tested in other figures";
        figure_options.seconds = std::min(figure_options.seconds, left);
      }
      const auto figure = build_figure(stated_, figure_options);
      if (!figure && figure.error().kind == FigureFailure::Kind::kInterrupted) return "interrupted";
      if (!figure && figure.error().kind == FigureFailure::Kind::kGoalFalse) return "the goal fails in another figure";
      if (!figure) continue;
      if (!holds(figure.value(), proof_, conditions)) return objection;
      ++drawn;
    }
    return std::nullopt;
  }

 private:
  using Clock = std::chrono::steady_clock;

  [[nodiscard]] double elapsed() const { return std::chrono::duration<double>(Clock::now() - start_).count(); }

  Clock::time_point start_ = Clock::now();
  const Proof& proof_;
  const Problem& stated_;
  const OtherFigureOptions& options_;
};

}  // namespace

std::optional<std::string> object_in_other_figures(const Problem& problem, const Proof& proof,
                                                   const OtherFigureOptions& options) {
  const Problem stated = without_added_points(problem);
  if (stated.clauses.empty()) return "the statement has no clauses from which another figure could be drawn";
  std::vector<Fact> conditions = proof.configuration;
  conditions.insert(conditions.end(), problem.goals.begin(), problem.goals.end());
  auto objection =
      OtherFigures(proof, stated, options)
          .object(conditions, "a proof was found, but conditions that it stands on fail in another figure");
  const auto unordered = without_order(stated, used_order(proof));
  if (objection || !unordered) return objection;
  std::vector<Fact> branches = proof.configuration;
  std::erase_if(branches, [&](const Fact& fact) {
    return is_nondegeneracy(fact) || std::ranges::find(problem.order, fact) != problem.order.end();
  });
  return OtherFigures(proof, *unordered, options)
      .object(branches, "a proof was found, but it stands on conditions that hold only by the order that it uses");
}

}  // namespace pappus::symbolic
