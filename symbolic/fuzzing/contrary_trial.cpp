// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/contrary_trial.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "symbolic/fuzzing/contrary_fact.h"
#include "symbolic/fuzzing/drawn_statement.h"
#include "symbolic/fuzzing/stated_text.h"
#include "symbolic/fuzzing/stated_violation.h"
#include "symbolic/sampling/judge_fact.h"

namespace pappus::symbolic {
namespace {

using sampling::Judgement;
using sampling::SampledFigure;

class ContraryTrial {
 public:
  ContraryTrial(std::uint64_t seed, const VerdictTrialOptions& options, ContraryCounts& counts)
      : seed_(seed), options_(options), counts_(counts), dice_(seed) {}

  std::vector<Finding> run() {
    ++counts_.trials;
    statement_ = draw_statement(
        dice_, {.problems = options_.problems, .most_random_points = options_.most_random_points, .figures = 8});
    if (!statement_ || statement_->figures.size() < 2) return {};
    constexpr std::size_t pairs = 2;
    std::size_t tried = 0;
    for (const Fact& goal : candidates()) {
      if (tried == pairs) break;
      const auto contrary = contrary_goal(goal, dice_);
      if (!contrary || !holds_somewhere(goal) || !holds_somewhere(*contrary)) continue;
      ++tried;
      try_pair(goal, *contrary);
    }
    return std::move(findings_);
  }

 private:
  /// Inequalities, and what holds in one of the figures.
  std::vector<Fact> candidates() {
    std::vector<Fact> goals;
    const std::size_t points = statement_->problem.point_names.size();
    constexpr std::size_t inequalities = 6, relations = 24;
    for (std::size_t i = 0; i < inequalities; ++i) {
      const auto p = dice_.different(4, points);
      const PointId a(p[0]), b(p[1]), c(p[2]), d(p[3]);
      goals.push_back({Predicate::kLonger, {a, b, dice_.once_in(2) ? a : d, c}, {}});
    }
    for (const Fact& fact : statement_->problem.hypotheses) {
      if (fact.predicate != Predicate::kCollinear || fact.points.size() != 3) continue;
      const PointId a = fact.points[0], b = fact.points[1], c = fact.points[2];
      Fact between{Predicate::kBetween, fact.points, {}};
      std::swap(between.points[0], between.points[dice_.below(3)]);
      goals.push_back(between);
      Fact sum{Predicate::kLengthSum, {a, b, b, c, a, c}, {Rational(1), Rational(1), Rational(1)}};
      sum.constants[dice_.below(3)] = Rational(-1);
      goals.push_back(sum);
    }
    for (Fact& fact : relations_of(*statement_, dice_.pick(statement_->figures), relations, dice_))
      goals.push_back(std::move(fact));
    std::vector<Fact> mixed;
    for (const std::size_t index : dice_.different(goals.size(), goals.size()))
      mixed.push_back(std::move(goals[index]));
    return mixed;
  }

  [[nodiscard]] bool holds_somewhere(const Fact& fact) const {
    return std::ranges::any_of(
        statement_->figures, [&fact](const SampledFigure& figure) { return judge(fact, figure) == Judgement::kHolds; });
  }

  std::optional<ClaimedVerdict> solve(const Fact& goal) {
    const Problem& problem = statement_->problem;
    const auto stated = read_statement(with_goal(problem.statement, goal, problem.point_names));
    if (!stated || stated->goals.size() != 1) return std::nullopt;
    return options_.prover.solve(*stated, 1 + dice_.below(100));
  }

  void try_pair(const Fact& goal, const Fact& contrary) {
    ++counts_.pairs;
    const auto left = solve(goal), right = solve(contrary);
    if (!left || !right) return;
    if (left->proof.has_value() != right->proof.has_value()) ++counts_.one_proved;
    if (!left->proof || !right->proof) return;
    ++counts_.both_proved;
    const bool of_order = info(goal.predicate).is_configuration;
    const bool both_claimed = of_order || (left->is_general && right->is_general);
    if (!both_claimed || !excludes(*left->proof, contrary, *right->proof, goal)) {
      ++counts_.rightly_both;
      return;
    }
    const Problem& problem = statement_->problem;
    findings_.push_back(
        {Finding::Kind::kContraryTheorems, problem.name, seed_, problem.point_names, problem.hypotheses, goal,
         enclosed_figure(sampled_figure(*left->proof)), enclosed_figure(sampled_figure(*right->proof)),
         "proved, and so is its contrary '" + to_string(contrary, problem.point_names) + "', of " + problem.statement});
  }

  /// One of the two goals fails in the figure in which the other one is proved.
  static bool excludes(const Proof& left, const Fact& right_goal, const Proof& right, const Fact& left_goal) {
    return judge(right_goal, sampled_figure(left)) == Judgement::kFails ||
           judge(left_goal, sampled_figure(right)) == Judgement::kFails;
  }

  const std::uint64_t seed_;
  const VerdictTrialOptions& options_;
  ContraryCounts& counts_;
  Dice dice_;
  std::optional<DrawnStatement> statement_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> try_contraries(std::uint64_t seed, const VerdictTrialOptions& options, ContraryCounts& counts) {
  return ContraryTrial(seed, options, counts).run();
}

}  // namespace pappus::symbolic
