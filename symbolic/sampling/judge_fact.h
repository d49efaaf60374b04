// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "symbolic/facts/fact.h"
#include "symbolic/sampling/plane_point.h"

namespace pappus::symbolic::sampling {

enum class Judgement : std::uint8_t {
  kHolds,
  kFails,
  kUnclear,  ///< too near to decide with 19 digits, or not defined there
};

/// How far a condition of order is from failing, as a number without unit that is about 1 for clear cases: positive
/// where it holds, negative where it fails; 0 at most where "different", "not collinear" and the like fail. Nothing for
/// equations.
[[nodiscard]] std::optional<long double> order_margin(const Fact& condition, const SampledFigure& figure);

/// Equations hold below 1e-8 and fail above 1e-6, conditions of order hold and fail with a margin of 1e-7; four points
/// of a line are on no circle. Goals that ask for a value are never clear.
[[nodiscard]] Judgement judge(const Fact& fact, const SampledFigure& figure);

/// The largest distance of two points.
[[nodiscard]] long double diameter(const SampledFigure& figure);

}  // namespace pappus::symbolic::sampling
