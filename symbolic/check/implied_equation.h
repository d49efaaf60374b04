// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/check/fact_meaning.h"

namespace pappus::symbolic::checker {

/// Elimination behind FactMeaning::implies(): lines and circles replace their pairs by a common unknown or by the
/// unknowns t; the equations of other facts span a small row space.
/// Precondition: in the direction table the equation has integer coefficients.
[[nodiscard]] bool follows_from(const FactMeaning& meaning, Table table, const Fact& premise,
                                const LinearForm& equation);

}  // namespace pappus::symbolic::checker
