// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "symbolic/core/result.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/exchange/conversion.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// The bytes of a .ggb file: the problem as a GeoGebra construction with the figure's coordinates, `places` in the
/// order of the points, and a Prove(…) for each goal.
///
/// Points are constructed where ruler and compass in GeoGebra's commands do it; a hypothesis that the construction does
/// not bring about, and a goal that Prove has no relation for, is listed as a warning. Which of two intersections a
/// point is, is told by a point that is known to be the other one, else by its coordinates alone.
[[nodiscard]] Result<Conversion> write_ggb(const Problem& problem, std::span<const ApproximatePoint> places);

/// The text of geogebra.xml in it.
[[nodiscard]] Conversion write_ggb_construction(const Problem& problem, std::span<const ApproximatePoint> places);

}  // namespace pappus::symbolic
