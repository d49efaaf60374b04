// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// The construction, out of those named in `words`, the first that fits, that draws `unknown` from the other points of
/// `fact` and states this fact alone. Found by matching the fact, in all its forms, with the library's own hypotheses.
///
/// on_bline counts as stating "cong x a x b" alone: the equal base angles that it adds say the same.
[[nodiscard]] std::optional<ConstructionCall> find_locus_call(const Fact& fact, PointId unknown,
                                                              std::span<const std::string_view> words);

/// How many of the two coordinates of a point the call decides: 2 for a midpoint, 1 for a point of a line.
[[nodiscard]] std::size_t determined_coordinates(const Fact& fact);

/// The call with its points, "on_line x a b"; angles as whole degrees "60o" where possible, else "3pi/7".
[[nodiscard]] std::string print_call(const ConstructionCall& call, std::span<const std::string> point_names);

/// The same for an angle in units of π, in a form that AlphaGeometry and Newclid read.
[[nodiscard]] std::string print_angle(const Rational& angle);

}  // namespace pappus::symbolic
