// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/planner.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "symbolic/core/random.h"
#include "symbolic/elimination/order_attempt.h"

namespace pappus::symbolic::elimination {
namespace {

constexpr double kNever = 1e300;
constexpr std::size_t kMostRefutingPlans = 2;

void insert(std::vector<Plan>& plans, Plan plan, std::size_t most) {
  const auto place =
      std::find_if(plans.begin(), plans.end(), [&](const Plan& other) { return plan.cost < other.cost; });
  plans.insert(place, std::move(plan));
  if (plans.size() > most) plans.pop_back();
}

/// How many orders are worth trying before this plan is carried out: it takes longer the larger its polynomials are.
/// Attempts are counted rather than timed, so that the same problem gives the same proof on every machine.
std::size_t worthwhile(const Plan& best, const PlannerOptions& options) {
  constexpr double least = 60;
  constexpr double attempts_a_term = 0.2;
  constexpr double most = 2000;
  return std::min(options.attempts, static_cast<std::size_t>(std::min(most, least + attempts_a_term * best.cost)));
}

}  // namespace

PlannerOutcome find_plans(const Figure& figure, const std::vector<Equation>& equations,
                          const std::vector<Equation>& goals, const PlannerOptions& options, const WorkLimits& limits) {
  PlannerOutcome outcome;
  SplitMix64 random(options.seed);
  while (outcome.attempts < options.attempts) {
    if (!outcome.plans.empty() && outcome.attempts >= worthwhile(outcome.plans.front(), options)) break;
    if (outcome.plans.empty() && outcome.refuting >= options.most_refuting) break;
    ++outcome.attempts;
    const bool full = outcome.plans.size() == options.most_plans;
    WorkLimits attempt_limits = limits;
    attempt_limits.most_terms = 2'000;
    attempt_limits.most_products = 200'000;
    try {
      const OrderOptions order{attempt_limits, random.next(), full ? outcome.plans.back().cost : kNever};
      std::optional<Plan> plan = attempt_order(figure, equations, goals, order);
      if (!plan) continue;
      if (!plan->proves_goals) {
        ++outcome.refuting;
        insert(outcome.refuting_plans, std::move(*plan), kMostRefutingPlans);
        continue;
      }
      insert(outcome.plans, std::move(*plan), options.most_plans);
    } catch (const WorkStopped& stopped) {
      if (stopped.cause() != WorkStopped::Cause::kSize) throw;
    }
  }
  return outcome;
}

}  // namespace pappus::symbolic::elimination
