// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace pappus::symbolic {

/// The theorems by which a proof step may follow. symbolic/proof/README.md states each with its premises,
/// configuration facts and conclusion; the engine matches them, the checker re-derives them.
enum class Rule : std::uint8_t {
  kLinearDirection,
  kLinearLogLength,
  kLinearLength,
  kLinearSquaredLength,
  kSimilarAngleAngle,
  kSimilarSideAngleSide,
  kSimilarSideSideSide,
  kSimilarSideSideAngle,
  kConcyclicFromAngle,
  kCircleFromEqualDistances,
  kConcyclicMerge,
  kCenterFromCentralAngle,
  kThalesCenter,
  kIsoscelesAngles,
  kIsoscelesSides,
  kEqualArcsEqualChords,
  kEqualChordsEqualArcs,
  kSegmentSum,
  kMidpoint,
  kSamePointTwoLines,
  kSamePointLineCircle,
  kSamePointTwoCircles,
  kSamePointLineDistance,
  kSamePointCenters,
  kProportionalDivision,
  kCollinearFromLengths,
  kMedianLength,
  kPerpendicularSquares,
  kPerpendicularFromSquares,
  kLawOfSines,
  kAngleFromSines,
  kPowerProducts,
  kPowerSquares,
  kInterceptParallel,
  kHalfwayPoints,
  kCenterFromTwoChords,
  kParallelogramSquares,
  kPappus,
  kMenelausConverse,
  kCevaConverse,
  kStewartLength,
  kAngleDivision,
  // Order: what these conclude is an inequality, a betweenness or an orientation, but for ordered_sum.
  kBetweenMidpoint,
  kBetweenSides,
  kBetweenChord,
  kBetweenFoot,
  kSidesOfBetween,
  kSidesOfParallel,
  kOrderedSum,
  kTriangleInequality,
  kPositiveLength,
  kLongestSide,
  kInsideCircle,
  kLinearOrder,
};

struct RuleInfo {
  Rule rule;
  std::string_view name;     ///< in proof files: "similar_triangles_aa"
  std::string_view theorem;  ///< for readers: "similar triangles (two angles)"
};

[[nodiscard]] const RuleInfo& info(Rule rule);
/// The rule is one of the family of order, which may use what the statement says of order and what steps proved of it.
[[nodiscard]] bool is_order_rule(Rule rule);
/// A step by the rule has a `combination` of facts and their coefficients, and no premises.
[[nodiscard]] bool is_linear_rule(Rule rule);
[[nodiscard]] std::optional<Rule> find_rule(std::string_view name);
/// The whole table, in the order of the enumeration.
[[nodiscard]] std::span<const RuleInfo> all_rules();

}  // namespace pappus::symbolic
