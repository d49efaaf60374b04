// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/engine/closure.h"
#include "symbolic/search/candidate.h"
#include "symbolic/search/guide.h"
#include "symbolic/search/search_report.h"

namespace pappus::symbolic {

enum class SearchStatus {
  kFound,
  kExhausted,  ///< the number of attempts is used up, or nothing is left to try
  kTimeout,
  kInterrupted,
};

struct SearchProgress {
  std::size_t attempts = 0;
  std::size_t depth = 0;  ///< points in the sets that are being tried
  double seconds = 0;
  double best_yield = 0;  ///< facts that followed from a set, at most
};

struct SearchOptions {
  double seconds = 0;            ///< wall-clock limit; 0 means none
  std::size_t attempts = 20000;  ///< sets of points tried at most
  std::size_t threads = 1;
  std::size_t most_points = 6;              ///< in a set
  bool beams = true;                        ///< continue the fruitful sets
  bool random_sets = true;                  ///< draw sets at random
  std::optional<CandidateFamily> left_out;  ///< a family that is not used, to see what it contributes
  std::uint64_t seed = 1;
  const std::atomic<bool>* cancelled = nullptr;            ///< checked before every attempt; may be null
  std::function<void(const SearchProgress&)> on_progress;  ///< called between batches, from the searching thread
};

struct SearchOutcome {
  SearchStatus status = SearchStatus::kExhausted;
  /// The points to add, in order; the facts of each speak of the points before it. Set with kFound.
  std::vector<Candidate> points;
  std::size_t attempts = 0;
  SearchReport report;
};

/// Looks for points whose addition to `closure`, which is saturated and frozen, makes it reach the goals.
///
/// First every candidate alone, best first. Then beams of growing width: the sets from which most was derived are
/// continued with candidates built on their last point; every other batch goes to sets drawn at random by score.
/// Attempts are numbered and tried in batches, and the first success in order counts, so that the result for a given
/// seed and number of attempts does not depend on the number of threads.
[[nodiscard]] SearchOutcome search_auxiliary(const Closure& closure, std::span<const Fact> goals, const Guide& guide,
                                             const SearchOptions& options);

/// The closure with one more point, not yet run; nothing when the point cannot be added.
[[nodiscard]] std::optional<Closure> with_point(const Closure& closure, const Candidate& point);

}  // namespace pappus::symbolic
