// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>

#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// The fact as a proposition of Lean with mathlib about points of EuclideanSpace ℝ (Fin 2); nothing when it has no form
/// there: values to find, sums of angles that are no integral combination of differences, conditions about the halves
/// of figures.
///
/// Directions modulo π are doubled oriented angles, (2 : ℤ) • ∡, as mathlib itself states the inscribed angle theorem.
[[nodiscard]] std::optional<std::string> print_lean_relation(const Fact& fact,
                                                             std::span<const std::string> point_names);

}  // namespace pappus::symbolic
