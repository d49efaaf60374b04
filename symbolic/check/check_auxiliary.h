// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>

#include "symbolic/check/reliance.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::checker {

/// Objects unless the facts define the point `added` by points before it, in every figure near this one.
///
/// Either one midpoint fact, or two loci (lines and circles through or about earlier points) that cross in the figure:
/// each says that a smooth function of the point vanishes, and the gradients of the two make an angle that is
/// certainly larger than 1e-6. By the implicit function theorem such a point exists near the one of the figure
/// wherever the earlier points are moved a little, so that nothing is assumed by adding it.
[[nodiscard]] std::optional<std::string> object_to_auxiliary(const Reliance& reliance, PointId added,
                                                             std::span<const Fact> facts);

}  // namespace pappus::symbolic::checker
