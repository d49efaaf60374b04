// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <vector>

#include "symbolic/diagram/figure.h"

namespace pappus::symbolic {

/// What holds in the figure to double precision: "idc a b", "cong a b c d", "para …" (which is collinearity, too, when
/// the segments share a point) and "perp …".
[[nodiscard]] std::set<std::string> coincidences(const Figure& figure, const std::vector<std::string>& names);

}  // namespace pappus::symbolic
