// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// All ways to write `fact` with the same predicate and the same meaning, `fact` first: exchanged ends of a segment,
/// exchanged sides of an equation (with the constant that belongs to it), permuted points of a line, circle or pair of
/// triangles. At most 128; lines and circles of more than four points, and pair sums, are given as they stand.
[[nodiscard]] std::vector<Fact> fact_variants(const Fact& fact);

/// Facts that together say what `fact` says, none of which is about more points than it needs: three on a line, four
/// on a circle, two equal radii. The first two (three) points of a line (circle) recur in each.
[[nodiscard]] std::vector<Fact> split_fact(const Fact& fact);

/// Whether the two are ways to write one fact, as fact_variants() lists them.
[[nodiscard]] bool same_meaning(const Fact& left, const Fact& right);

/// The equal base angles of the isosceles triangles whose equal sides `fact` states; none if it states no such sides.
/// They follow from the sides (Euclid I.5), as directed angles and for flat triangles too.
[[nodiscard]] std::vector<Fact> base_angles(const Fact& fact);

}  // namespace pappus::symbolic
