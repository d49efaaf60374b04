// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// Facts of as few points as possible that follow from `facts`, so that points can be drawn one by one from the
/// facts whose other points exist: triples of a line, fours of a circle, equal radii, sides of congruent triangles.
/// Facts without equations (configuration facts, goals that ask for a value) are left out.
[[nodiscard]] std::vector<Fact> atomic_facts(std::span<const Fact> facts);

}  // namespace pappus::symbolic
