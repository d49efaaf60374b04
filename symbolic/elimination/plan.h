// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "symbolic/elimination/placement.h"

namespace pappus::symbolic::elimination {

/// What a certificate has at most.
inline constexpr std::size_t kMostParameters = 12;
inline constexpr std::size_t kMostRoots = 4;

/// An order of placing all points, with the two equations that determine each.
struct Plan {
  PointId origin;
  PointId unit;
  std::vector<PlacementStep> steps;
  std::size_t parameters = 0;
  std::size_t roots = 0;
  double cost = 0;           ///< an estimate of the number of terms
  bool proves_goals = true;  ///< the goals held in the sketch
};

}  // namespace pappus::symbolic::elimination
