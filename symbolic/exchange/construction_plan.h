// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "symbolic/core/result.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// How a drawing program makes one point: freely (no call), on one locus, in the intersection of two, or by one call
/// that determines it (a midpoint, a circumcentre, …).
struct PlannedPoint {
  PointId point;
  std::vector<ConstructionCall> calls;
  /// For two loci that also meet in a point known before: that point. The new one is the other intersection.
  std::optional<PointId> other_intersection;
};

/// A problem as a sequence of such steps, for programs in which the figure can be moved.
struct ConstructionPlan {
  std::vector<PlannedPoint> points;
  /// Hypotheses that the steps do not bring about: they hold in the figure but not when it is moved.
  std::vector<Fact> unmet;
};

/// Plans clause by clause (AlphaGeometry 2: all at once), points that two loci determine first. The constructions are
/// those of `words`; `places` are the points of a figure in which the problem holds, in order.
///
/// A hypothesis counts as brought about if, in that figure and to first order, it follows from those that were used:
/// its gradient is a combination of theirs.
[[nodiscard]] ConstructionPlan plan_construction(const Problem& problem, std::span<const ApproximatePoint> places,
                                                 std::span<const std::string_view> words);

/// Of a call of angle_bisector: whether its point lies on the inner bisector in the figure, and not on the one at right
/// angles to it.
[[nodiscard]] bool is_on_inner_bisector(const ConstructionCall& call, std::span<const ApproximatePoint> places);

}  // namespace pappus::symbolic
