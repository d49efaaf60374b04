// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <utility>

#include "symbolic/core/result.h"
#include "symbolic/exchange/conversion.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// Decimal coordinates of the points, in order; empty when there is no figure.
using DecimalCoordinates = std::span<const std::pair<std::string, std::string>>;

/// The problem in AlphaGeometry 2's layout: each point with its coordinates and the predicates that hold of it.
///
/// The coordinates also carry the case of the figure, so without them the conditions that choose it are listed as lost.
/// Midpoints and similar or congruent triangles are written out, as this language has no word for them. Fails on
/// hypotheses and goals that it cannot state.
[[nodiscard]] Result<Conversion> write_alphageometry2(const Problem& problem, DecimalCoordinates coordinates);

/// `facts` with midp, simtri, simtrir, contri and contrir replaced by what they say about lines, lengths and angles.
[[nodiscard]] std::vector<Fact> written_out(const Fact& fact);

}  // namespace pappus::symbolic
