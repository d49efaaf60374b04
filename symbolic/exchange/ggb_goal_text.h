// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// Relations for GeoGebra's Prove that together say the fact, "AreCollinear[A, B, C]"; none when there are none:
/// GeoGebra has no directed angles between lines.
[[nodiscard]] std::vector<std::string> ggb_relations(const Fact& fact, std::span<const std::string> labels);

}  // namespace pappus::symbolic
