// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>

#include "symbolic/fuzzing/dice.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// A problem without goal: a polygon or two free points, then random constructions of the library on random points,
/// at least `least` and about `most` points in all. Nothing when the throw gives a clause that the language refuses
/// (two arguments that must differ).
[[nodiscard]] std::optional<Problem> random_statement(Dice& dice, std::size_t least, std::size_t most);

}  // namespace pappus::symbolic
