// SPDX-License-Identifier: Apache-2.0
#include "symbolic/engine/closure.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "symbolic/core/thread_clock.h"
#include "symbolic/engine/goal.h"
#include "symbolic/rules/find_comparison.h"

namespace pappus::symbolic {
namespace {

/// The facts that settle the goals; nothing while one is open, or when there is none to reach. Beside an equation a
/// goal of order names the configuration in which the equation is claimed. Alone it would be read off one figure.
std::optional<std::vector<Fact>> settle(ClosureState& state, std::span<const Fact> goals) {
  if (goals.empty() || are_of_order(goals)) return std::nullopt;
  std::vector<Fact> settled;
  for (const Fact& goal : goals) {
    auto fact = settled_goal(state, goal);
    if (!fact) return std::nullopt;
    settled.push_back(std::move(*fact));
  }
  return settled;
}

}  // namespace

Closure::Closure(Figure figure, std::uint64_t seed, RuleSelection rules)
    : state_(std::move(figure), seed), rules_(rules) {
  add_points();
}

void Closure::extend(Figure figure) {
  state_.extend(std::move(figure));
  add_points();
}

void Closure::assume_order(std::span<const Fact> stated, std::span<const Fact> goals) {
  for (const Fact& fact : stated) state_.state_order(fact);
  if (!goals.empty() && are_of_order(goals)) state_.forbid_order_of_figure();
}

void Closure::add_points() {
  seen_.fill(kNever);
  const std::size_t first_new = points_;
  for (; points_ < state_.unknowns().point_count(); ++points_) {
    const PointId added(points_);
    figure_.add_point(state_, added);
    if (rules_.contains(RuleFamily::kSimilar)) similar_.add_point(state_, added);
    if (rules_.contains(RuleFamily::kDivisions)) divisions_.add_point(state_, figure_, added);
    if (rules_.contains(RuleFamily::kSquares)) squares_.add_point(state_, added);
    if (rules_.contains(RuleFamily::kSines)) sines_.add_point(state_, added);
  }
  add_family_candidates(state_, figure_, first_new, rules_, families_);
}

void Closure::apply(RuleFamily family) {
  switch (family) {
    case RuleFamily::kCollinear: return collinear_.match(state_, figure_);
    case RuleFamily::kMidpoints: return midpoints_.match(state_, figure_);
    case RuleFamily::kEquidistant: return equidistant_.match(state_, figure_);
    case RuleFamily::kConcyclic: return concyclic_.match(state_, figure_);
    case RuleFamily::kChords: return chords_.match(state_);
    case RuleFamily::kSimilar: return similar_.match(state_);
    case RuleFamily::kLengths: return lengths_.match(state_, figure_);
    case RuleFamily::kDivisions: return divisions_.match(state_, figure_);
    case RuleFamily::kSquares: return squares_.match(state_, figure_);
    case RuleFamily::kSines: return sines_.match(state_);
    case RuleFamily::kSamePoint: return same_point_.match(state_, figure_);
    case RuleFamily::kPowers: return match_powers(state_, families_.powers);
    case RuleFamily::kIntercepts: return match_intercepts(state_, families_.intercepts);
    case RuleFamily::kHalfway: return match_halfway(state_, families_.halfway);
    case RuleFamily::kPappus: return match_pappus(state_, families_.pappus);
    case RuleFamily::kParallelograms: return match_parallelograms(state_, families_.parallelograms);
    case RuleFamily::kStewart: return match_stewart(state_, families_.stewart);
    case RuleFamily::kTransversals: return match_transversals(state_, families_.triangles);
    case RuleFamily::kChordCenters: return match_chord_centers(state_, figure_.equidistant());
    case RuleFamily::kAngleDivisions: return angle_divisions_.match(state_, figure_);
    case RuleFamily::kOrder: return;  // adds no equations; see run()
  }
}

void Closure::apply_timed(RuleFamily family, FamilySeconds* spent) {
  const double start = spent == nullptr ? 0 : thread_seconds();
  apply(family);
  if (spent != nullptr) (*spent)[static_cast<std::size_t>(family)] += thread_seconds() - start;
}

ClosureOutcome Closure::run(std::span<const Fact> goals, const ClosureOptions& options) {
  using Clock = std::chrono::steady_clock;
  const auto start = Clock::now();
  ClosureOutcome outcome;
  for (bool changed = true; changed;) {
    const std::uint64_t before = state_.revision();
    for (const RuleFamilyInfo& rules : kRuleFamilies) {
      if (!rules_.contains(rules.family)) continue;
      if (options.cancelled != nullptr && options.cancelled->load(std::memory_order_relaxed)) {
        outcome.status = ClosureStatus::kInterrupted;
        return outcome;
      }
      if (options.seconds > 0 && std::chrono::duration<double>(Clock::now() - start).count() > options.seconds) {
        outcome.status = ClosureStatus::kTimeout;
        return outcome;
      }
      std::uint64_t& seen = seen_[static_cast<std::size_t>(rules.family)];
      if (std::exchange(seen, state_.revision()) == state_.revision()) continue;
      apply_timed(rules.family, options.spent);
      if (state_.inconsistency()) {
        outcome.status = ClosureStatus::kInconsistent;
        return outcome;
      }
    }
    ++outcome.rounds;
    if (auto settled = settle(state_, goals)) {
      outcome.status = ClosureStatus::kGoalsReached;
      outcome.settled = std::move(*settled);
      return outcome;
    }
    changed = state_.revision() != before;
  }
  outcome.status = ClosureStatus::kSaturated;
  if (!goals.empty() && are_of_order(goals) && rules_.contains(RuleFamily::kOrder) && follow_by_order(state_, goals)) {
    outcome.status = ClosureStatus::kGoalsReached;
    outcome.settled.assign(goals.begin(), goals.end());
  }
  return outcome;
}

}  // namespace pappus::symbolic
