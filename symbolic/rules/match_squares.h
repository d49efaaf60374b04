// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "symbolic/core/roomy_vector.h"
#include "symbolic/rules/changed_pairs.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/rules/numeric_buckets.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Medians (Apollonius), and perpendicular segments by squared lengths in both directions.
class SquareMatcher {
 public:
  /// Takes in the segments of the next point.
  void add_point(const ClosureState& state, PointId added);
  void match(ClosureState& state, const FigureIncidences& figure);

 private:
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  /// A segment with its direction folded into [0, 1/2): perpendicular segments have equal ones and differ in `turned`.
  struct Arm {
    PointId from, to;
    bool turned;
    std::uint32_t next;  // in the bucket of the direction
  };
  /// Segments ab and cd that are perpendicular in the figure; if they share a point, a = c.
  struct Candidate {
    PointId a, b, c, d;
    bool settled = false;  // proved both ways
  };
  /// Perpendicular candidates that a pair of points occurs in.
  struct Watch {
    std::uint32_t candidate;
    std::uint32_t next;
  };

  void add_candidate(const Unknowns& unknowns, const Arm& left, const Arm& right);
  void watch(PointId a, PointId b, std::size_t candidate);
  void match_medians(ClosureState& state, const FigureIncidences& figure);
  static void match_perpendicular(ClosureState& state, Candidate& candidate);

  NumericBuckets directions_{1e-10};
  RoomyVector<std::uint32_t> first_arm_;  // by bucket
  RoomyVector<Arm> arms_;
  RoomyVector<Candidate> candidates_;
  RoomyVector<Watch> watches_;
  RoomyVector<std::uint32_t> first_watch_;  // by pair_index
  RoomyVector<std::size_t> medians_;        // by midpoint: how many points have their median equation
  ChangedPairs changed_;
  std::vector<std::size_t> queue_;  // candidates to look at again
};

}  // namespace pappus::symbolic
