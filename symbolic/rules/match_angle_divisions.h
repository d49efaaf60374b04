// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/rules/numeric_buckets.h"
#include "symbolic/state/closure_state.h"
#include "symbolic/state/sine_lookup.h"

namespace pappus::symbolic {

/// Equal angles that are divided in one ratio of sines have equal parts.
///
/// Of every line of the figure through a vertex one point stands for its ray, the first that was added. Angles that
/// are divided alike in the figure, in one of the two senses, share a bucket; every two of them are a candidate.
class AngleDivisionMatcher {
 public:
  /// Takes in the next point. Precondition: `figure` has its lines.
  void add_point(const ClosureState& state, const FigureIncidences& figure, PointId added);
  void match(ClosureState& state) const;

 private:
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  /// The angle at `vertex` between the lines to `from` and `to`, divided by the line to `middle`.
  struct DividedAngle {
    PointId vertex, from, middle, to;
  };
  /// ∠(from, middle) and ∠(from, to) of the left angle are those of the right one, or their opposites if `mirrored`.
  struct Candidate {
    DividedAngle left, right;
    bool mirrored;
  };

  void add_ray(const Unknowns& unknowns, PointId vertex, PointId point);
  void add_angle(const Unknowns& unknowns, const DividedAngle& angle);
  void add_candidates(const Unknowns& unknowns, const DividedAngle& left, const DividedAngle& right);
  static void match_pair(ClosureState& state, const SineLookup& lookup, const Candidate& candidate);

  std::vector<std::vector<PointId>> rays_;  // by vertex
  NumericBuckets shapes_{1e-9};
  // Chains of the angles in a bucket, flat so that copies are cheap.
  std::vector<DividedAngle> angles_;
  std::vector<std::uint32_t> previous_;  // by angle: the one before it in its bucket
  std::vector<std::uint32_t> last_;      // by bucket
  std::vector<Candidate> candidates_;
};

}  // namespace pappus::symbolic
