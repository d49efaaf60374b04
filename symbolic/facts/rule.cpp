// SPDX-License-Identifier: Apache-2.0
#include "symbolic/facts/rule.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

constexpr std::array kRules = {
    RuleInfo{Rule::kLinearDirection, "linear_direction", "angle chasing"},
    RuleInfo{Rule::kLinearLogLength, "linear_log_length", "products and ratios of lengths"},
    RuleInfo{Rule::kLinearLength, "linear_length", "sums of lengths"},
    RuleInfo{Rule::kLinearSquaredLength, "linear_squared_length", "sums of squared lengths"},
    RuleInfo{Rule::kSimilarAngleAngle, "similar_triangles_aa", "similar triangles (two angles)"},
    RuleInfo{Rule::kSimilarSideAngleSide, "similar_triangles_sas", "similar triangles (side, angle, side)"},
    RuleInfo{Rule::kSimilarSideSideSide, "similar_triangles_sss", "similar triangles (three sides)"},
    RuleInfo{Rule::kSimilarSideSideAngle, "similar_triangles_ssa",
             "similar triangles (two sides and the angle opposite the longer one)"},
    RuleInfo{Rule::kConcyclicFromAngle, "concyclic_from_angle", "converse of the inscribed angle theorem"},
    RuleInfo{Rule::kCircleFromEqualDistances, "circle_from_equal_distances",
             "points at one distance from a centre lie on a circle"},
    RuleInfo{Rule::kConcyclicMerge, "concyclic_merge", "three points determine a circle"},
    RuleInfo{Rule::kCenterFromCentralAngle, "center_from_central_angle", "converse of the central angle theorem"},
    RuleInfo{Rule::kThalesCenter, "thales_center", "the hypotenuse's midpoint is the circumcentre (Thales)"},
    RuleInfo{Rule::kIsoscelesAngles, "isosceles_angles", "base angles of an isosceles triangle"},
    RuleInfo{Rule::kIsoscelesSides, "isosceles_sides", "equal base angles make a triangle isosceles"},
    RuleInfo{Rule::kEqualArcsEqualChords, "equal_arcs_equal_chords", "equal inscribed angles cut equal chords"},
    RuleInfo{Rule::kEqualChordsEqualArcs, "equal_chords_equal_arcs", "equal chords subtend equal angles"},
    RuleInfo{Rule::kSegmentSum, "segment_sum", "addition of segments on a line"},
    RuleInfo{Rule::kMidpoint, "midpoint", "definition of the midpoint"},
    RuleInfo{Rule::kSamePointTwoLines, "same_point_two_lines", "two lines meet in one point"},
    RuleInfo{Rule::kSamePointLineCircle, "same_point_line_circle",
             "a line meets a circle once on each side of its midpoint"},
    RuleInfo{Rule::kSamePointTwoCircles, "same_point_two_circles",
             "two circles meet once on each side of their line of centres"},
    RuleInfo{Rule::kSamePointLineDistance, "same_point_line_distance",
             "one point of a ray has a given distance from its origin"},
    RuleInfo{Rule::kSamePointCenters, "same_point_centers", "a circle has one centre"},
    RuleInfo{Rule::kProportionalDivision, "proportional_division", "segments divided in one ratio"},
    RuleInfo{Rule::kCollinearFromLengths, "collinear_from_lengths", "equality in the triangle inequality"},
    RuleInfo{Rule::kMedianLength, "median_length", "length of the median (Apollonius)"},
    RuleInfo{Rule::kPerpendicularSquares, "perpendicular_squares", "Pythagoras for perpendicular segments"},
    RuleInfo{Rule::kPerpendicularFromSquares, "perpendicular_from_squares",
             "converse of Pythagoras for perpendicular segments"},
    RuleInfo{Rule::kLawOfSines, "law_of_sines", "the law of sines"},
    RuleInfo{Rule::kAngleFromSines, "angle_from_sines", "angles with equal sines, by the law of sines"},
    RuleInfo{Rule::kPowerProducts, "power_products", "equal powers are equal products (power of a point)"},
    RuleInfo{Rule::kPowerSquares, "power_squares", "equal products are equal powers (power of a point)"},
    RuleInfo{Rule::kInterceptParallel, "intercept_parallel",
             "equal ratios between parallels make a parallel (intercept theorem)"},
    RuleInfo{Rule::kHalfwayPoints, "halfway_points",
             "points halfway between a point and a line lie on a parallel of the line"},
    RuleInfo{Rule::kCenterFromTwoChords, "center_from_two_chords", "the bisectors of two chords meet in the centre"},
    RuleInfo{Rule::kParallelogramSquares, "parallelogram_squares",
             "squared distances from the vertices of a parallelogram"},
    RuleInfo{Rule::kPappus, "pappus_hexagon", "the hexagon theorem of Pappus"},
    RuleInfo{Rule::kMenelausConverse, "menelaus_converse", "the converse of the theorem of Menelaus"},
    RuleInfo{Rule::kCevaConverse, "ceva_converse", "the converse of Ceva's theorem"},
    RuleInfo{Rule::kStewartLength, "stewart_length", "Stewart's theorem"},
    RuleInfo{Rule::kAngleDivision, "angle_division", "equal angles divided in one ratio of sines"},
    RuleInfo{Rule::kBetweenMidpoint, "between_midpoint", "a midpoint lies between the ends"},
    RuleInfo{Rule::kBetweenSides, "between_sides", "a line meets the segment between points on its two sides"},
    RuleInfo{Rule::kBetweenChord, "between_chord", "a chord is the part of its line within the circle"},
    RuleInfo{Rule::kBetweenFoot, "between_foot", "the foot of an altitude between acute angles lies on the side"},
    RuleInfo{Rule::kSidesOfBetween, "sides_of_between", "triangles on the parts of a segment have one orientation"},
    RuleInfo{Rule::kSidesOfParallel, "sides_of_parallel", "a parallel lies on one side of a line"},
    RuleInfo{Rule::kOrderedSum, "ordered_sum", "addition of segments in proved order"},
    RuleInfo{Rule::kTriangleInequality, "triangle_inequality", "the triangle inequality"},
    RuleInfo{Rule::kPositiveLength, "positive_length", "distances are positive"},
    RuleInfo{Rule::kLongestSide, "longest_side", "the side opposite a right or obtuse angle is the longest"},
    RuleInfo{Rule::kInsideCircle, "inside_circle", "points of a chord are nearer to the centre than its ends"},
    RuleInfo{Rule::kLinearOrder, "linear_order", "sums of inequalities and equations"},
};

constexpr bool in_order_of_enumeration() {
  for (std::size_t i = 0; i < kRules.size(); ++i) {
    if (static_cast<std::size_t>(kRules[i].rule) != i) return false;
  }
  return kRules.back().rule == Rule::kLinearOrder;
}
static_assert(in_order_of_enumeration());

}  // namespace

const RuleInfo& info(Rule rule) {
  const auto index = static_cast<std::size_t>(rule);
  PAPPUS_CHECK(index < kRules.size());
  return kRules[index];
}

bool is_linear_rule(Rule rule) {
  constexpr std::array linear{Rule::kLinearDirection, Rule::kLinearLogLength, Rule::kLinearLength,
                              Rule::kLinearSquaredLength, Rule::kLinearOrder};
  return std::find(linear.begin(), linear.end(), rule) != linear.end();
}

bool is_order_rule(Rule rule) { return rule >= Rule::kBetweenMidpoint; }

std::optional<Rule> find_rule(std::string_view name) {
  for (const RuleInfo& row : kRules) {
    if (row.name == name) return row.rule;
  }
  return std::nullopt;
}

std::span<const RuleInfo> all_rules() { return kRules; }

}  // namespace pappus::symbolic
