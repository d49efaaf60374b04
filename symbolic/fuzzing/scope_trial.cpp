// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/scope_trial.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "symbolic/fuzzing/drawn_statement.h"
#include "symbolic/fuzzing/stated_text.h"
#include "symbolic/fuzzing/stated_violation.h"
#include "symbolic/sampling/judge_fact.h"

namespace pappus::symbolic {
namespace {

using sampling::Judgement;
using sampling::SampledFigure;

class ScopeTrial {
 public:
  ScopeTrial(std::uint64_t seed, const VerdictTrialOptions& options, ScopeCounts& counts)
      : seed_(seed), options_(options), counts_(counts), dice_(seed) {}

  std::vector<Finding> run() {
    ++counts_.trials;
    statement_ = draw_statement(
        dice_, {.problems = options_.problems, .most_random_points = options_.most_random_points, .figures = 16});
    if (!statement_) return {};
    ++counts_.statements;
    for (const Fact& goal : goals()) try_goal(goal);
    return std::move(findings_);
  }

 private:
  std::vector<Fact> goals() {
    constexpr std::size_t most = 2;
    std::vector<Fact> goals = relations_of(*statement_, dice_.pick(statement_->figures), most, dice_);
    const std::vector<Fact>& given = statement_->problem.goals;
    if (!given.empty() && !asks_for_value(given.front().predicate)) goals.push_back(given.front());
    return goals;
  }

  void try_goal(const Fact& goal) {
    const Problem& problem = statement_->problem;
    const auto stated = read_statement(with_goal(problem.statement, goal, problem.point_names));
    if (!stated || stated->goals.size() != 1) return;
    const ClaimedVerdict verdict = options_.prover.solve(*stated, 1 + dice_.below(100));
    if (!verdict.proof) return;
    ++counts_.theorems;
    if (!verdict.is_general) return;
    ++counts_.general;
    // The goal as the language reads it: some facts are written in one way and kept in another.
    for (const SampledFigure& figure : statement_->figures) {
      if (!compare(*verdict.proof, stated->goals.front(), figure)) return;
    }
  }

  /// Whether nothing fails in the figure.
  bool compare(const Proof& proof, const Fact& goal, const SampledFigure& figure) {
    ++counts_.comparisons;
    std::vector<Fact> claimed = proof.configuration;
    claimed.push_back(goal);
    for (const Fact& fact : claimed) {
      // An auxiliary point has no place in this figure.
      if (std::ranges::any_of(fact.points, [&](PointId point) { return point.index() >= figure.size(); })) continue;
      const Judgement judgement = judge(fact, figure);
      if (judgement == Judgement::kUnclear) ++counts_.undecided;
      if (judgement != Judgement::kFails) continue;
      const Problem& problem = statement_->problem;
      findings_.push_back({Finding::Kind::kFalseScope, problem.name, seed_, problem.point_names, problem.hypotheses,
                           goal, enclosed_figure(sampled_figure(proof)), enclosed_figure(figure),
                           "said to hold in all figures, and '" + to_string(fact, problem.point_names) +
                               "' fails in one, of " + problem.statement});
      return false;
    }
    return true;
  }

  const std::uint64_t seed_;
  const VerdictTrialOptions& options_;
  ScopeCounts& counts_;
  Dice dice_;
  std::optional<DrawnStatement> statement_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> try_scopes(std::uint64_t seed, const VerdictTrialOptions& options, ScopeCounts& counts) {
  return ScopeTrial(seed, options, counts).run();
}

}  // namespace pappus::symbolic
