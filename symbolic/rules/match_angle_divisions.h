// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "symbolic/core/ids.h"
#include "symbolic/core/point_pairs.h"
#include "symbolic/core/roomy_vector.h"
#include "symbolic/rules/changed_pairs.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/rules/numeric_buckets.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Equal angles that are divided in one ratio of sines have equal parts.
///
/// Of every line of the figure through a vertex one point stands for its ray, the first that was added. Only angles
/// both of whose parts have a sine in a law of sines can be compared, which are few: each new law adds the divided
/// angles that it completes. Those that are divided alike in the figure, in one of the two senses, share a bucket;
/// every two of them are a candidate until their parts are proved equal.
class AngleDivisionMatcher {
 public:
  void match(ClosureState& state, const FigureIncidences& figure);

 private:
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  /// The angle between an arm and the ray to `other` with the unknown of its sine. Each is listed at both its arms.
  struct Part {
    PointId other;
    VariableId sine;
    std::uint32_t next;  // at the arm
  };
  /// The angle at `vertex` between the lines to `from` and `to`, divided by the line to `middle`.
  struct DividedAngle {
    PointId vertex, from, middle, to;
    VariableId first_sine, second_sine;  // of ∠(from, middle) and ∠(middle, to)
    [[nodiscard]] DividedAngle reversed() const { return {vertex, to, middle, from, second_sine, first_sine}; }
  };
  /// ∠(from, middle) and ∠(from, to) of the left angle are those of the right one, read from its other arm if
  /// `reversed`, or their opposites if `mirrored`.
  struct Candidate {
    std::uint32_t left, right;
    bool reversed, mirrored;
  };

  /// What was looked at of a divided angle.
  struct Look {
    std::optional<Modular> sine_ratio;  // nothing before the first look
    bool fresh;                         // the ratio is new, or the direction of some ray
  };

  void take_laws(const ClosureState& state, const FigureIncidences& figure);
  /// The angle at `vertex` from `ray` to `other`, whose sine is `sine`.
  void add_part(const Unknowns& unknowns, PointId vertex, PointId ray, PointId other, VariableId sine);
  void add_angle(const Unknowns& unknowns, const DividedAngle& angle);
  void add_candidates(const Unknowns& unknowns, std::uint32_t left, std::uint32_t right);
  void find_fresh(const Unknowns& unknowns);
  /// Returns whether the parts are known to be equal, so that the candidate has nothing left to say.
  [[nodiscard]] bool match_pair(ClosureState& state, const Candidate& candidate) const;

  std::size_t laws_seen_ = 0;
  RoomyVector<std::uint8_t> taken_;  // by triple_index: a bit for each angle whose parts are listed
  RoomyVector<Part> parts_;
  RoomyVector<std::uint32_t> first_part_;  // by arm_index
  NumericBuckets shapes_{1e-9};
  // Chains of the angles in a bucket, flat so that copies are cheap.
  RoomyVector<DividedAngle> angles_;
  RoomyVector<Look> looks_;              // by angle; empty when all are to be looked at
  RoomyVector<std::uint32_t> previous_;  // by angle: the one before it in its bucket
  RoomyVector<std::uint32_t> last_;      // by bucket
  RoomyVector<Candidate> candidates_;
  ChangedPairs directions_;
};

}  // namespace pappus::symbolic
