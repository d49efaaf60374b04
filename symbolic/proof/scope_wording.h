// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <utility>

#include "symbolic/proof/notation.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// "Scope: this case. In other figures of the statement …": one paragraph for a reader.
[[nodiscard]] std::string scope_sentence(const ProofScope& scope, const Notation& notation);

/// "A = (0.1234, -0.5000), …": the places of points with a few decimals, for people. Coordinates are decimals; there
/// are at least as many names.
[[nodiscard]] std::string places_of_points(std::span<const std::pair<std::string, std::string>> coordinates,
                                           std::span<const std::string> names);

/// "in the case drawn; false in others, for example a = (…)": what a summary line says behind "Theorem"; empty when the
/// scope is general.
[[nodiscard]] std::string scope_summary(const ProofScope& scope, std::span<const std::string> point_names);

}  // namespace pappus::symbolic
