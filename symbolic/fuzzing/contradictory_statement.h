// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "symbolic/fuzzing/dice.h"

namespace pappus::symbolic {

/// A statement whose premises contradict each other by very little, beside the one from which it was made.
struct NearContradiction {
  std::string consistent;     ///< a statement with a figure; the same premise of it has another constant
  std::string contradictory;  ///< no figure satisfies its premises, in the plane or anywhere near it
};

/// One premise has a constant that differs in one of the 20th to 90th decimals from what the others imply: a repeated
/// equation, a midline, a median of a right triangle, an angle over a diameter, a length squared up to seven times, a
/// point where nearly parallel lines would meet, circles that just miss each other.
[[nodiscard]] NearContradiction throw_near_contradiction(Dice& dice);

}  // namespace pappus::symbolic
