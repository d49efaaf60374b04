// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "symbolic/diagram/enclosure.h"

namespace pappus::symbolic {

/// Moves the points near the origin, turns them by one fixed rational rotation, and scales them to a size of about 1
/// unless `keep_size`. A similarity that keeps orientations, so all relations without absolute lengths survive.
void normalise_points(std::vector<Complex<Enclosure>>& points, bool keep_size);

/// Whether all enclosures are narrow enough for FigureData.
[[nodiscard]] bool is_narrow(const std::vector<Complex<Enclosure>>& points);

[[nodiscard]] std::vector<Complex<double>> approximations_of(const std::vector<Complex<Enclosure>>& points);

}  // namespace pappus::symbolic
