// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "tests/unit/check/example.h"

namespace pappus::symbolic {

/// AP > AI where I lies between A and M, and MI = MP: a sum of segments, the triangle inequality, and their
/// combination.
[[nodiscard]] Example detour();
/// An angle under a median longer than half the side is acute: a combination of squared lengths.
[[nodiscard]] Example acute_by_squares();
[[nodiscard]] Example between_midpoint();
[[nodiscard]] Example between_sides();
[[nodiscard]] Example between_chord();
[[nodiscard]] Example between_foot();
[[nodiscard]] Example sides_of_between();
[[nodiscard]] Example sides_of_parallel();
[[nodiscard]] Example positive_length();
[[nodiscard]] Example longest_side();
[[nodiscard]] Example longest_side_obtuse();
[[nodiscard]] Example inside_circle();
/// All of these; between them they use every rule of order.
[[nodiscard]] std::vector<std::pair<std::string, Example>> order_examples();

}  // namespace pappus::symbolic
