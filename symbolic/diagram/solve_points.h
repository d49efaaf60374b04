// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "symbolic/diagram/enclosure.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// Moves the points to a common zero of the facts' equations by the Levenberg–Marquardt method in double precision.
/// Far from a solution, points that come close first repel each other, lest the figure collapse, and the open
/// conditions are asked for with a margin, so that the solution near by is one of those that meet them (which is not
/// certain). Returns the largest relative residual of the equations that is left.
[[nodiscard]] double relax_points(std::span<const Fact> facts, std::span<const Fact> conditions,
                                  std::vector<Complex<double>>& points);

/// Enclosures of an exact solution near `start`, which must satisfy all facts to about double precision.
///
/// The equations are consistent but more than needed, and leave freedoms: a full-pivot elimination of the Jacobian
/// selects independent equations and as many coordinates; the other coordinates keep their values. The square system
/// is solved by Newton steps with a fixed inverse, and Krawczyk's test proves that the box returned contains exactly
/// one solution of it. Nothing when the test fails: the Jacobian is singular there, or the start is too far away.
[[nodiscard]] std::optional<std::vector<Complex<Enclosure>>> enclose_solution(
    std::span<const Fact> facts, const std::vector<Complex<double>>& start);

}  // namespace pappus::symbolic
