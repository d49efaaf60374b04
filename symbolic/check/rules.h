// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/check/step_context.h"

/// One function a family of theorems; symbolic/proof/README.md states each theorem.
///
/// Every function returns why the step does not follow by its rule, or nothing when it does. Preconditions: all
/// facts are well-formed, premises are earlier steps or hypotheses, configuration facts are certified.
namespace pappus::symbolic::checker {

/// Exact linear combinations in the table of the rule.
[[nodiscard]] Objection check_linear(const StepContext& context, Table table);
/// Similar triangles by AA, SAS, SSS and SSA, and congruent ones by an equal side in addition.
[[nodiscard]] Objection check_similar(const StepContext& context);
[[nodiscard]] Objection check_concyclic_from_angle(const StepContext& context);
[[nodiscard]] Objection check_circle_from_equal_distances(const StepContext& context);
[[nodiscard]] Objection check_concyclic_merge(const StepContext& context);
[[nodiscard]] Objection check_center_from_central_angle(const StepContext& context);
[[nodiscard]] Objection check_thales_center(const StepContext& context);
[[nodiscard]] Objection check_equal_arcs_equal_chords(const StepContext& context);
[[nodiscard]] Objection check_equal_chords_equal_arcs(const StepContext& context);
[[nodiscard]] Objection check_isosceles_angles(const StepContext& context);
[[nodiscard]] Objection check_isosceles_sides(const StepContext& context);
[[nodiscard]] Objection check_segment_sum(const StepContext& context);
[[nodiscard]] Objection check_midpoint(const StepContext& context);
/// The five rules that prove two points equal.
[[nodiscard]] Objection check_same_point(const StepContext& context);

/// Segments divided in one ratio, with the dividing point inside.
[[nodiscard]] Objection check_proportional_division(const StepContext& context);
/// Equality in the triangle inequality.
[[nodiscard]] Objection check_collinear_from_lengths(const StepContext& context);
/// Squared lengths: the median, and perpendicular segments in both directions.
[[nodiscard]] Objection check_median_length(const StepContext& context);
[[nodiscard]] Objection check_perpendicular_squares(const StepContext& context);
[[nodiscard]] Objection check_perpendicular_from_squares(const StepContext& context);

/// The law of sines in the triangles that are listed as not collinear, for lengths and for angles.
[[nodiscard]] Objection check_law_of_sines(const StepContext& context);
[[nodiscard]] Objection check_angle_from_sines(const StepContext& context);
/// Equal angles that are divided in one ratio of sines.
[[nodiscard]] Objection check_angle_division(const StepContext& context);

/// The power of a point: products of lengths from squared lengths, and conversely.
[[nodiscard]] Objection check_power_products(const StepContext& context);
[[nodiscard]] Objection check_power_squares(const StepContext& context);
/// A line that divides two segments between parallels in one ratio is parallel to them.
[[nodiscard]] Objection check_intercept_parallel(const StepContext& context);
/// Points halfway between a point and a line.
[[nodiscard]] Objection check_halfway_points(const StepContext& context);
/// The bisectors of two chords that are not parallel.
[[nodiscard]] Objection check_center_from_two_chords(const StepContext& context);
[[nodiscard]] Objection check_parallelogram_squares(const StepContext& context);
[[nodiscard]] Objection check_stewart_length(const StepContext& context);
[[nodiscard]] Objection check_pappus_hexagon(const StepContext& context);
[[nodiscard]] Objection check_menelaus_converse(const StepContext& context);
[[nodiscard]] Objection check_ceva_converse(const StepContext& context);

/// Betweenness and orientation from the statement's own order, and sums of lengths by it.
[[nodiscard]] Objection check_order(const StepContext& context);
/// Inequalities of lengths and their exact combinations.
[[nodiscard]] Objection check_comparison(const StepContext& context);

/// The step follows by its rule, whichever it is.
[[nodiscard]] Objection check_rule(const StepContext& context);

}  // namespace pappus::symbolic::checker
