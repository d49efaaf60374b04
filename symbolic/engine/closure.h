// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/facts/fact.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/rules/match_angle_divisions.h"
#include "symbolic/rules/match_chords.h"
#include "symbolic/rules/match_collinear.h"
#include "symbolic/rules/match_concyclic.h"
#include "symbolic/rules/match_divisions.h"
#include "symbolic/rules/match_equidistant.h"
#include "symbolic/rules/match_families.h"
#include "symbolic/rules/match_lengths.h"
#include "symbolic/rules/match_midpoints.h"
#include "symbolic/rules/match_same_point.h"
#include "symbolic/rules/match_similar.h"
#include "symbolic/rules/match_sines.h"
#include "symbolic/rules/match_squares.h"
#include "symbolic/rules/rule_family.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

enum class ClosureStatus {
  kGoalsReached,
  kSaturated,  ///< no rule adds anything
  kTimeout,
  kInterrupted,
  kInconsistent,  ///< ClosureState::inconsistency() says why
};

/// Processor time in seconds by family, in the order of kRuleFamilies.
using FamilySeconds = std::array<double, kRuleFamilies.size()>;

struct ClosureOptions {
  double seconds = 0;                            ///< wall-clock limit; 0 means none
  const std::atomic<bool>* cancelled = nullptr;  ///< may be null
  FamilySeconds* spent = nullptr;                ///< may be null: gains what the rounds spend in each family
};

struct ClosureOutcome {
  ClosureStatus status = ClosureStatus::kSaturated;
  std::size_t rounds = 0;
  std::vector<Fact> settled;  ///< with kGoalsReached: the fact that settles each goal
};

/// A growing set of points, what is known of them, and all rules with what they have looked at.
///
/// A closure that was run can be copied and extended by points (warm extension): the rules then look only at what
/// contains a new point or a pair of points of which something new is known. A copy shares the log of facts with
/// its origin if that was frozen; nothing else, so that copies may be used on different threads.
class Closure {
 public:
  Closure(Figure figure, std::uint64_t seed, RuleSelection rules = {});

  /// Adds the points by which `figure` exceeds the present one (see ClosureState::extend).
  void extend(Figure figure);
  /// Logs a fact of the problem or of an auxiliary construction.
  void assume(const Fact& fact) { state_.record_hypothesis(fact); }
  /// Notes what the problem says of order. Where the goals all are of order too, no other order is used at all.
  void assume_order(std::span<const Fact> stated, std::span<const Fact> goals);
  /// Applies all rules until the goals are settled or nothing new follows. The limits are checked between passes.
  /// Goals that all are of order are looked at when nothing new follows.
  [[nodiscard]] ClosureOutcome run(std::span<const Fact> goals, const ClosureOptions& options);
  /// Makes copies cheap, which then share the log up to here. Best after run().
  void freeze() { state_.freeze(); }

  /// What the figure shows, for those who look for points worth adding.
  [[nodiscard]] const FigureIncidences& incidences() const { return figure_; }
  [[nodiscard]] ClosureState& state() { return state_; }
  [[nodiscard]] const ClosureState& state() const { return state_; }

 private:
  static constexpr std::uint64_t kNever = ~std::uint64_t{0};

  void add_points();
  void apply(RuleFamily family);
  void apply_timed(RuleFamily family, FamilySeconds* spent);

  ClosureState state_;
  RuleSelection rules_;
  std::size_t points_ = 0;
  FigureIncidences figure_;
  CollinearMatcher collinear_;
  MidpointMatcher midpoints_;
  EquidistantMatcher equidistant_;
  ConcyclicMatcher concyclic_;
  ChordMatcher chords_;
  SimilarMatcher similar_;
  LengthMatcher lengths_;
  DivisionMatcher divisions_;
  SquareMatcher squares_;
  SineMatcher sines_;
  SamePointMatcher same_point_;
  FamilyCandidates families_;
  AngleDivisionMatcher angle_divisions_;
  /// By family: the revision of the state at the start of its last turn. While that stands it has nothing to add.
  std::array<std::uint64_t, kRuleFamilies.size()> seen_{};
};

}  // namespace pappus::symbolic
