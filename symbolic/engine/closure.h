// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/facts/fact.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

enum class ClosureStatus {
  kGoalsReached,
  kSaturated,  ///< no rule adds anything
  kTimeout,
  kInterrupted,
  kInconsistent,  ///< ClosureState::inconsistency() says why
};

struct ClosureOptions {
  double seconds = 0;                            ///< wall-clock limit; 0 means none
  const std::atomic<bool>* cancelled = nullptr;  ///< may be null
};

struct ClosureOutcome {
  ClosureStatus status = ClosureStatus::kSaturated;
  std::size_t rounds = 0;
  std::vector<Fact> settled;  ///< with kGoalsReached: the fact that settles each goal
};

/// Applies all rules to `state` until the goals are settled or nothing new follows. The limits are checked
/// between passes.
[[nodiscard]] ClosureOutcome close(ClosureState& state, std::span<const Fact> goals, const ClosureOptions& options);

}  // namespace pappus::symbolic
