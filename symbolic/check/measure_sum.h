// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "symbolic/check/enclosure.h"
#include "symbolic/check/interval.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::checker {

/// Σ tᵢ |AᵢBᵢ| of distsgt, or Σ tᵢ ∠AᵢBᵢCᵢ + y of angsgt and angsge for plain angles in units of π; nothing when the
/// points of an angle may be on a line.
[[nodiscard]] std::optional<Interval> measure_sum(const Enclosure& figure, const Fact& sum);

}  // namespace pappus::symbolic::checker
