// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// What a relation compares, to be measured in a figure.
struct GoalQuantities {
  std::vector<std::pair<PointId, PointId>> lengths;
  std::vector<std::array<PointId, 4>> angles;  ///< from line ab to line cd, modulo 180°
};
[[nodiscard]] GoalQuantities quantities_of(const Fact& goal);

/// Arm, vertex, arm of the angle between lines ab and cd; nothing if they name no common point.
[[nodiscard]] std::optional<std::array<PointId, 3>> vertex_and_arms(const std::array<PointId, 4>& angle);

/// The directed angle from line ab to line cd in degrees, in [0, 180). Precondition: a ≠ b and c ≠ d in the figure.
[[nodiscard]] double directed_degrees(const Figure& figure, const std::array<PointId, 4>& angle);

/// Two numbers with four digits, or as many as it takes to tell them apart.
[[nodiscard]] std::pair<std::string, std::string> telling_digits(double first, double second);

/// Both sides of a relation as they are in the figure: "AB = 1.204, CD = 0.877", "∠ABC = 63.4°, not 60°". Lengths are
/// in units of the figure. Empty where there is nothing to measure.
[[nodiscard]] std::string describe_values(const Fact& goal, const Figure& figure,
                                          std::span<const std::string> point_names);

}  // namespace pappus::symbolic
