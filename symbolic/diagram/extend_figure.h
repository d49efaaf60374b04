// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// The figure with one more point: the one at `near` that satisfies `facts`, or any one if nothing is said about its
/// place, enclosed like the others.
///
/// The facts give two equations for the new point, whose id is `figure.point_count()`: each a line or circle for it
/// while all other points are fixed (coll, para, perp, cong, cyclic, eqangle at a vertex, …), or one midpoint fact.
/// Nothing when they do not meet there, or meet so flatly that the point cannot be enclosed.
[[nodiscard]] std::optional<Figure> extend_figure(const Figure& figure, std::span<const Fact> facts,
                                                  std::optional<ApproximatePoint> near);

/// The same at each of the places where the facts meet: one or two figures (the same twice where loci are two lines),
/// or none.
[[nodiscard]] std::vector<Figure> all_extensions(const Figure& figure, std::span<const Fact> facts);

}  // namespace pappus::symbolic
