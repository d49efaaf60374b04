// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/algebraic_prover.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "symbolic/elimination/equation.h"
#include "symbolic/elimination/goal_support.h"
#include "symbolic/elimination/limits.h"
#include "symbolic/elimination/placement.h"
#include "symbolic/elimination/planner.h"

namespace pappus::symbolic {
namespace elimination {
namespace {

/// What the statement asks for, as equations; `objection` says why it cannot be done.
struct Task {
  std::vector<Equation> equations;
  std::vector<Equation> goals;
  std::string objection;
};

Task task_of(const Problem& problem, const Figure& figure) {
  Task task;
  for (std::size_t i = 0; i < problem.hypotheses.size(); ++i) {
    if (depends_on_scale(problem.hypotheses[i])) task.objection = "lengths with a fixed value are not supported";
    for (Equation& equation : equations_of(problem.hypotheses[i], i)) task.equations.push_back(std::move(equation));
  }
  for (const Fact& goal : problem.goals) {
    if (std::string reason = objection_to_goal(goal, figure); !reason.empty()) task.objection = std::move(reason);
    std::vector<Equation> equations = equations_for_goal(goal);
    for (Equation& equation : equations) task.goals.push_back(std::move(equation));
  }
  const auto is_order = [](const Fact& goal) { return info(goal.predicate).is_configuration; };
  if (std::ranges::all_of(problem.goals, is_order)) task.objection = "a goal of order alone is no equation";
  if (problem.point_names.size() < 2) task.objection = "there are fewer than two points";
  return task;
}

CertificateEquation reference_to(const Equation& equation) {
  const auto kind =
      is_definition(equation) ? CertificateEquation::Kind::kParameter : CertificateEquation::Kind::kHypothesis;
  return {kind, equation.hypothesis, equation.component};
}

CertificateParameter parameter_of(const Equation& definition) {
  CertificateParameter result;
  if (definition.kind == Equation::Kind::kAcross) result.kind = CertificateParameter::Kind::kAcross;
  if (definition.kind == Equation::Kind::kSlope) result.kind = CertificateParameter::Kind::kSlope;
  if (definition.kind == Equation::Kind::kHalf) result.kind = CertificateParameter::Kind::kHalf;
  std::copy(definition.points.begin(), definition.points.end(), result.points.begin());
  return result;
}

/// Carries a plan out on exact polynomials; a certificate when every goal is an identity.
class PlanRun {
 public:
  PlanRun(const Task& task, const Plan& plan, const Figure& figure, const WorkLimits& limits)
      : task_(task),
        plan_(plan),
        ring_(plan.parameters, kMostRoots, limits),
        figure_(framed_points(figure, plan.origin, plan.unit)),
        placement_(ring_, Placement::Mode::kExact, figure_, plan.origin, plan.unit) {}

  std::optional<AlgebraicCertificate> run() {
    certificate_.origin = plan_.origin;
    certificate_.unit = plan_.unit;
    for (const PlacementStep& step : plan_.steps) {
      if (!place(step)) return std::nullopt;
    }
    for (const Equation& goal : task_.goals) {
      if (!placement_.holds(goal)) return std::nullopt;
    }
    for (std::size_t i = 0; i < ring_.root_count(); ++i) certificate_.roots.push_back(ring_.radicand(i).to_string());
    return std::move(certificate_);
  }

 private:
  bool place(const PlacementStep& step) {
    Equation first = step.first;
    Equation second = step.second;
    for (Equation* equation : {&first, &second}) {
      if (!is_definition(*equation)) continue;
      placement_.add_parameter(*equation, 0);
      certificate_.parameters.push_back(parameter_of(*equation));
    }
    const auto one = placement_.locus(first, step.point);
    const auto other = placement_.locus(second, step.point);
    if (!one || !other) return false;
    auto known = placement_.known_points(first, step.point);
    for (PlanePoint& point : placement_.known_points(second, step.point)) known.push_back(std::move(point));
    if (placement_.place(step.point, *one, *other, known, true) != IntersectionKind::kFound) return false;
    if (!placement_.determines(step.point, first, *one, second, *other)) return false;
    const PlanePoint& point = placement_.point(step.point);
    certificate_.points.push_back({step.point,
                                   {point.x.to_string(), point.y.to_string(), point.w.to_string()},
                                   {reference_to(first), reference_to(second)}});
    return true;
  }

  const Task& task_;
  const Plan& plan_;
  PolynomialRing ring_;
  std::vector<RealPoint> figure_;
  Placement placement_;
  AlgebraicCertificate certificate_;
};

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
        if (auto certificate = PlanRun(task, plan, figure, slice).run()) return certificate;
      } catch (const WorkStopped& stopped) {
        if (stopped.cause() == WorkStopped::Cause::kTime && last_round) throw;
        unfinished = unfinished || stopped.cause() == WorkStopped::Cause::kTime;
        too_large = too_large || stopped.cause() == WorkStopped::Cause::kSize;
      }
    }
    if (!unfinished) return std::nullopt;
  }
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
  if (planned.plans.empty()) {
    outcome.goal_fails = planned.refuting > 0;
    outcome.reason = planned.refuting > 0 ? "in coordinates the goal is not an identity"
                                          : "no order of construction gives coordinates for all points";
    return outcome;
  }
  bool too_large = false;
  auto certificate = run_plans(task, planned.plans, figure, limits, too_large);
  if (certificate) {
    outcome.status = AlgebraicStatus::kProved;
    outcome.proof = proof_of(problem, figure, std::move(*certificate));
    return outcome;
  }
  outcome.status = too_large ? AlgebraicStatus::kResourceOut : AlgebraicStatus::kGaveUp;
  outcome.reason = too_large ? "the polynomials grow too large" : "in coordinates the goal is not an identity";
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
