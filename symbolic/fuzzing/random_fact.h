// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/facts/fact.h"
#include "symbolic/fuzzing/dice.h"

namespace pappus::symbolic {

/// A relation with a meaning between random points; a few constants are likely ones (60°, 1/2).
/// Precondition: at least four points.
[[nodiscard]] Fact random_fact(Dice& dice, std::size_t points);

/// The fact with a point exchanged, two points swapped or another predicate of the same shape; has a meaning.
[[nodiscard]] Fact changed_fact(const Fact& fact, Dice& dice, std::size_t points);

/// What holds in the figure (residuals below 1e-40), in random order and at most `most` facts: collinear triples,
/// concyclic quadruples, parallels, perpendiculars, equal lengths, midpoints, equal angles and ratios, similar
/// triangles. Mostly theorems in a generic figure; in a special one also what is true by accident.
[[nodiscard]] std::vector<Fact> coincidences(const Figure& figure, std::size_t most, Dice& dice);

}  // namespace pappus::symbolic
