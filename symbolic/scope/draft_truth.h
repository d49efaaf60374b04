// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include "symbolic/diagram/complex_number.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

enum class DraftTruth : std::uint8_t { kHolds, kFails, kUndecided };

/// Whether a fact of any kind holds at points given in double precision to about 1e-9. Proposes, proves nothing; a
/// value between what rounding explains and what is plainly false is undecided, as is a relation of lines through one
/// point. Goals that ask for a value hold.
[[nodiscard]] DraftTruth truth_in_draft(const Fact& fact, std::span<const Complex<double>> points);

}  // namespace pappus::symbolic
