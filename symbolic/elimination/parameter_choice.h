// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/elimination/equation.h"
#include "symbolic/elimination/locus.h"
#include "symbolic/elimination/placement.h"

namespace pappus::symbolic::elimination {

/// The points from which parameters without a better measure are taken.
struct Frame {
  PointId origin;
  PointId unit;
};

/// The two parameters of a point that may be anywhere: its coordinates in the frame.
[[nodiscard]] std::vector<Equation> free_coordinates(PointId point, const Frame& frame);

/// The definitions by which a point on the locus of `equation` may be given a parameter, the preferred ones first: a
/// coordinate on a line; of a circle a slope from a known point of it, or half an angle about its centre.
[[nodiscard]] std::vector<Equation> parameters_on(PointId point, const Locus& locus, const Equation& equation,
                                                  const Placement& placement, const Frame& frame);

}  // namespace pappus::symbolic::elimination
