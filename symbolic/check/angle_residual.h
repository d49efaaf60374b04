// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "symbolic/check/enclosure.h"
#include "symbolic/check/interval.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::checker {

/// Zero if and only if d(cd) − d(ab) = d(gh) − d(ef), as long as no pair coincides; zero if one does.
[[nodiscard]] Interval angle_residual(const Enclosure& figure, const Fact& equal_angle);

/// Σ tᵢ d(AᵢBᵢ) + y for continuous lifts of the directions, in units of π; nothing when a pair may coincide.
[[nodiscard]] std::optional<Interval> angle_sum(const Enclosure& figure, const Fact& pair_sum);

/// The branch's value is certainly nearer to an integer than 1/(2D). Its coefficients must be integers, since
/// a direction is known modulo 1 only.
[[nodiscard]] bool branch_holds(const Enclosure& figure, const Fact& branch);

}  // namespace pappus::symbolic::checker
