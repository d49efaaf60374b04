// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/algebraic_prover.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "symbolic/conditions/list_conditions.h"
#include "symbolic/elimination/equation.h"
#include "symbolic/elimination/goal_support.h"
#include "symbolic/elimination/limits.h"
#include "symbolic/elimination/plan_run.h"
#include "symbolic/elimination/planner.h"
#include "symbolic/facts/true_by_form.h"

namespace pappus::symbolic {
namespace elimination {
namespace {

/// What the statement asks for, as equations; `objection` says why it cannot be done.
struct Task {
  std::vector<Equation> equations;
  std::vector<Equation> goals;
  bool is_whole = true;  ///< the equations say as much as the hypotheses, but for conditions of order
  std::string objection;
};

Task task_of(const Problem& problem, const Figure& figure) {
  Task task;
  for (std::size_t i = 0; i < problem.hypotheses.size(); ++i) {
    if (depends_on_scale(problem.hypotheses[i])) task.objection = "lengths with a fixed value are not supported";
    std::vector<Equation> equations = equations_of(problem.hypotheses[i], i);
    if (equations.empty() && !info(problem.hypotheses[i].predicate).is_configuration) task.is_whole = false;
    for (Equation& equation : equations) task.equations.push_back(std::move(equation));
  }
  for (const Fact& goal : problem.goals) {
    if (std::string reason = objection_to_goal(goal, figure); !reason.empty()) task.objection = std::move(reason);
    std::vector<Equation> equations = equations_for_goal(goal);
    for (Equation& equation : equations) task.goals.push_back(std::move(equation));
  }
  const auto says_no_equation = [](const Fact& goal) {
    return info(goal.predicate).is_configuration || is_true_by_form(goal);
  };
  const auto is_order = [](const Fact& goal) { return info(goal.predicate).is_configuration; };
  if (std::ranges::any_of(problem.goals, is_order) && std::ranges::all_of(problem.goals, says_no_equation))
    task.objection = "a goal of order alone is no equation";
  if (problem.point_names.size() < 2) task.objection = "there are fewer than two points";
  return task;
}

Proof proof_of(const Problem& problem, const Figure& figure, AlgebraicCertificate certificate) {
  Proof proof;
  proof.problem_name = problem.name;
  proof.statement = problem.statement;
  proof.point_names = problem.point_names;
  proof.coordinates = figure.decimal_coordinates();
  proof.seed = figure.seed();
  proof.hypotheses = problem.hypotheses;
  certificate.goals = problem.goals;
  proof.certificate = std::move(certificate);
  list_conditions(problem, 0, {}, proof);
  return proof;
}

/// Tries the plans with short limits first, so that a plan that swells does not keep a good one waiting.
std::optional<AlgebraicCertificate> run_plans(const Task& task, const std::vector<Plan>& plans, const Figure& figure,
                                              const WorkLimits& limits, bool& too_large) {
  for (double seconds = 4;; seconds *= 6) {
    bool unfinished = false;
    for (const Plan& plan : plans) {
      limits.poll();
      const bool last_round = seconds >= limits.remaining_seconds();
      WorkLimits slice(std::min(seconds, limits.remaining_seconds()), nullptr);
      try {
        PlanOutcome outcome = run_plan(plan, figure, task.equations, task.goals, slice);
        if (outcome.certificate) return std::move(outcome.certificate);
      } catch (const WorkStopped& stopped) {
        if (stopped.cause() == WorkStopped::Cause::kTime && last_round) throw;
        unfinished = unfinished || stopped.cause() == WorkStopped::Cause::kTime;
        too_large = too_large || stopped.cause() == WorkStopped::Cause::kSize;
      }
    }
    if (!unfinished) return std::nullopt;
  }
}

/// Looks exactly at plans in whose sketches the goal is false. A sketch is only near the figure and may lie on another
/// branch, where the goal need not hold; so one of them may prove the goal, and only an exact one refutes it.
PlanOutcome look_again(const Task& task, const std::vector<Plan>& plans, const Figure& figure,
                       const WorkLimits& limits) {
  WorkLimits small = limits;
  small.most_terms = 20'000;
  small.most_products = 4'000'000;
  small.most_gcd_terms = 4'000;
  PlanOutcome result;
  for (const Plan& plan : plans) {
    try {
      result = run_plan(plan, figure, task.equations, task.goals, small);
      if (result.certificate || result.refutes_goal) break;
    } catch (const WorkStopped& stopped) {
      if (stopped.cause() != WorkStopped::Cause::kSize) throw;
    }
  }
  result.refutes_goal = result.refutes_goal && task.is_whole;
  return result;
}

AlgebraicOutcome attempt(const Problem& problem, const Figure& figure, const AlgebraicOptions& options) {
  AlgebraicOutcome outcome;
  const Task task = task_of(problem, figure);
  if (!task.objection.empty()) {
    outcome.reason = "by coordinates: " + task.objection;
    return outcome;
  }
  const WorkLimits limits(options.seconds, options.cancelled);
  PlannerOptions planner_options;
  planner_options.seed = options.seed;
  planner_options.attempts = options.attempts;
  PlannerOutcome planned = find_plans(figure, task.equations, task.goals, planner_options, limits);
  outcome.attempts = planned.attempts;
  bool too_large = false;
  std::optional<AlgebraicCertificate> certificate;
  if (planned.plans.empty()) {
    PlanOutcome again = look_again(task, planned.refuting_plans, figure, limits);
    outcome.goal_fails = again.refutes_goal;
    certificate = std::move(again.certificate);
    if (!certificate && planned.refuting == 0) {
      outcome.reason = "no order of construction gives coordinates for all points";
      return outcome;
    }
  } else {
    certificate = run_plans(task, planned.plans, figure, limits, too_large);
  }
  if (certificate) {
    outcome.status = AlgebraicStatus::kProved;
    outcome.proof = proof_of(problem, figure, std::move(*certificate));
    return outcome;
  }
  outcome.status = too_large ? AlgebraicStatus::kResourceOut : AlgebraicStatus::kGaveUp;
  outcome.reason = "no coordinates were found in which the goal is an identity";
  if (outcome.goal_fails) outcome.reason = "in coordinates the goal is not an identity";
  if (too_large) outcome.reason = "the polynomials grow too large";
  return outcome;
}

}  // namespace
}  // namespace elimination

AlgebraicOutcome prove_algebraically(const Problem& problem, const Figure& figure, const AlgebraicOptions& options) {
  try {
    return elimination::attempt(problem, figure, options);
  } catch (const elimination::WorkStopped& stopped) {
    AlgebraicOutcome outcome;
    outcome.reason = stopped.what();
    switch (stopped.cause()) {
      case elimination::WorkStopped::Cause::kTime: outcome.status = AlgebraicStatus::kTimeout; break;
      case elimination::WorkStopped::Cause::kSize: outcome.status = AlgebraicStatus::kResourceOut; break;
      case elimination::WorkStopped::Cause::kInterrupt: outcome.status = AlgebraicStatus::kInterrupted; break;
    }
    return outcome;
  }
}

}  // namespace pappus::symbolic
