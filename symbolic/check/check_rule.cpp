// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {

Objection check_rule(const StepContext& context) {
  const ProofStep& step = context.step();
  switch (step.rule) {
    case Rule::kLinearDirection: return check_linear(context, Table::kDirection);
    case Rule::kLinearLogLength: return check_linear(context, Table::kLogLength);
    case Rule::kLinearLength: return check_linear(context, Table::kLength);
    case Rule::kLinearSquaredLength: return check_linear(context, Table::kSquaredLength);
    case Rule::kSimilarAngleAngle:
    case Rule::kSimilarSideAngleSide:
    case Rule::kSimilarSideSideSide:
    case Rule::kSimilarSideSideAngle: return check_similar(context);
    case Rule::kConcyclicFromAngle: return check_concyclic_from_angle(context);
    case Rule::kCircleFromEqualDistances: return check_circle_from_equal_distances(context);
    case Rule::kConcyclicMerge: return check_concyclic_merge(context);
    case Rule::kCenterFromCentralAngle: return check_center_from_central_angle(context);
    case Rule::kThalesCenter: return check_thales_center(context);
    case Rule::kIsoscelesAngles: return check_isosceles_angles(context);
    case Rule::kIsoscelesSides: return check_isosceles_sides(context);
    case Rule::kEqualArcsEqualChords: return check_equal_arcs_equal_chords(context);
    case Rule::kEqualChordsEqualArcs: return check_equal_chords_equal_arcs(context);
    case Rule::kSegmentSum: return check_segment_sum(context);
    case Rule::kMidpoint: return check_midpoint(context);
    case Rule::kSamePointTwoLines:
    case Rule::kSamePointLineCircle:
    case Rule::kSamePointTwoCircles:
    case Rule::kSamePointLineDistance:
    case Rule::kSamePointCenters: return check_same_point(context);
    case Rule::kProportionalDivision: return check_proportional_division(context);
    case Rule::kCollinearFromLengths: return check_collinear_from_lengths(context);
    case Rule::kMedianLength: return check_median_length(context);
    case Rule::kPerpendicularSquares: return check_perpendicular_squares(context);
    case Rule::kPerpendicularFromSquares: return check_perpendicular_from_squares(context);
    case Rule::kLawOfSines: return check_law_of_sines(context);
    case Rule::kAngleFromSines: return check_angle_from_sines(context);
    case Rule::kPowerProducts: return check_power_products(context);
    case Rule::kPowerSquares: return check_power_squares(context);
    case Rule::kInterceptParallel: return check_intercept_parallel(context);
    case Rule::kHalfwayPoints: return check_halfway_points(context);
    case Rule::kCenterFromTwoChords: return check_center_from_two_chords(context);
    case Rule::kParallelogramSquares: return check_parallelogram_squares(context);
    case Rule::kPappus: return check_pappus_hexagon(context);
    case Rule::kMenelausConverse: return check_menelaus_converse(context);
    case Rule::kCevaConverse: return check_ceva_converse(context);
    case Rule::kAngleDivision: return check_angle_division(context);
    case Rule::kStewartLength: return check_stewart_length(context);
    case Rule::kBetweenMidpoint:
    case Rule::kBetweenSides:
    case Rule::kBetweenChord:
    case Rule::kBetweenFoot:
    case Rule::kSidesOfBetween:
    case Rule::kSidesOfParallel:
    case Rule::kOrderedSum: return check_order(context);
    case Rule::kTriangleInequality:
    case Rule::kPositiveLength:
    case Rule::kLongestSide:
    case Rule::kInsideCircle:
    case Rule::kLinearOrder: return check_comparison(context);
  }
  return "unknown rule";
}

}  // namespace pappus::symbolic::checker
