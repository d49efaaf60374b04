// SPDX-License-Identifier: Apache-2.0
#include "symbolic/engine/closure.h"

#include <array>
#include <chrono>
#include <functional>

#include "symbolic/engine/goal.h"
#include "symbolic/rules/match_rules.h"

namespace pappus::symbolic {
namespace {

/// The facts that settle the goals; nothing while one is open, or when there is none to reach.
std::optional<std::vector<Fact>> settle(ClosureState& state, std::span<const Fact> goals) {
  if (goals.empty()) return std::nullopt;
  std::vector<Fact> settled;
  for (const Fact& goal : goals) {
    auto fact = settled_goal(state, goal);
    if (!fact) return std::nullopt;
    settled.push_back(std::move(*fact));
  }
  return settled;
}

}  // namespace

ClosureOutcome close(ClosureState& state, std::span<const Fact> goals, const ClosureOptions& options) {
  using Clock = std::chrono::steady_clock;
  const auto start = Clock::now();
  const FigureCandidates candidates = find_candidates(state);
  const std::array<std::function<void()>, 10> passes{
      [&] { match_collinear(state, candidates); }, [&] { match_equidistant(state, candidates); },
      [&] { match_concyclic(state, candidates); }, [&] { match_chords(state); },
      [&] { match_similar(state, candidates); },   [&] { match_lengths(state, candidates); },
      [&] { match_divisions(state, candidates); }, [&] { match_squares(state, candidates); },
      [&] { match_sines(state, candidates); },     [&] { match_same_point(state, candidates); }};
  ClosureOutcome outcome;
  for (bool changed = true; changed;) {
    const std::uint64_t before = state.revision();
    for (const auto& pass : passes) {
      if (options.cancelled != nullptr && options.cancelled->load(std::memory_order_relaxed)) {
        outcome.status = ClosureStatus::kInterrupted;
        return outcome;
      }
      if (options.seconds > 0 && std::chrono::duration<double>(Clock::now() - start).count() > options.seconds) {
        outcome.status = ClosureStatus::kTimeout;
        return outcome;
      }
      pass();
      if (state.inconsistency()) {
        outcome.status = ClosureStatus::kInconsistent;
        return outcome;
      }
    }
    ++outcome.rounds;
    if (auto settled = settle(state, goals)) {
      outcome.status = ClosureStatus::kGoalsReached;
      outcome.settled = std::move(*settled);
      return outcome;
    }
    changed = state.revision() != before;
  }
  outcome.status = ClosureStatus::kSaturated;
  return outcome;
}

}  // namespace pappus::symbolic
