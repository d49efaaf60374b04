// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// An auxiliary point in the problem language, "x = on_line x a b, on_tline x c a b", from the facts that define it.
/// A fact that is no locus or midpoint of the point is written as it stands.
[[nodiscard]] std::string auxiliary_text(PointId added, std::span<const Fact> facts,
                                         std::span<const std::string> point_names);

}  // namespace pappus::symbolic
