// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// A relation that somebody may have meant who wrote another one.
struct NearMiss {
  Fact fact;
  std::string_view words;  ///< how it differs: "equal in size, opposite in sense"
};

/// What differs from `goal` by a small slip and holds in `figure`: the sense of an angle or triangle, the order of a
/// ratio or of vertices, a constant. Likely slips first.
[[nodiscard]] std::vector<NearMiss> near_misses(const Fact& goal, const Figure& figure);

}  // namespace pappus::symbolic
