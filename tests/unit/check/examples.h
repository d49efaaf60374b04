// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "tests/unit/check/example.h"

namespace pappus::symbolic {

/// Small accepted proofs; between them they use every rule.
[[nodiscard]] Example isosceles_angles();
[[nodiscard]] Example isosceles_sides();
[[nodiscard]] Example thales();
[[nodiscard]] Example feet_of_altitudes();
[[nodiscard]] Example equal_distances();
[[nodiscard]] Example merged_circles();
[[nodiscard]] Example merged_by_center();
[[nodiscard]] Example central_angle_acute();
[[nodiscard]] Example central_angle_obtuse();
[[nodiscard]] Example equal_arcs();
[[nodiscard]] Example equal_chords();
[[nodiscard]] Example segment_sum();
[[nodiscard]] Example midpoint();
[[nodiscard]] Example parallelogram();
[[nodiscard]] Example inscribed_angles();
[[nodiscard]] Example products_of_lengths();
[[nodiscard]] Example halved_angle();

enum class Shape { kSimilar, kSimilarMirrored, kCongruent, kCongruentMirrored };

/// Triangles abc and def with the premises of "aa", "sas", "sss" or "ssa".
[[nodiscard]] Example triangles(const std::string& criterion, Shape shape);

[[nodiscard]] Example same_point_two_lines();
[[nodiscard]] Example same_point_line_circle();
[[nodiscard]] Example same_point_line_circle_center();
[[nodiscard]] Example same_point_two_circles();
[[nodiscard]] Example same_point_two_centers();
[[nodiscard]] Example same_point_line_distance();
[[nodiscard]] Example same_point_centers();

[[nodiscard]] Example power_products();
[[nodiscard]] Example power_squares();
[[nodiscard]] Example intercept_parallel();
[[nodiscard]] Example halfway_points();
[[nodiscard]] Example center_from_two_chords();
[[nodiscard]] Example parallelogram_law();
[[nodiscard]] Example parallelogram_distances();
[[nodiscard]] Example stewart_length();
[[nodiscard]] Example pappus_hexagon();
[[nodiscard]] Example menelaus_converse();
[[nodiscard]] Example ceva_converse();
[[nodiscard]] Example angle_division();
/// The examples from power_products() to angle_division(), each a single step.
[[nodiscard]] std::vector<std::pair<std::string, Example>> family_examples();

[[nodiscard]] std::vector<std::pair<std::string, Example>> all_examples();

}  // namespace pappus::symbolic
