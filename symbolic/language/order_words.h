// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "symbolic/core/result.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// Words for order that mean several configuration facts at once: inside, convex, oneside, …
[[nodiscard]] bool is_order_word(std::string_view name);
[[nodiscard]] std::span<const std::string_view> order_words();

/// The configuration facts that together say what the word says of the points; which points it takes when they are
/// too few or too many. Precondition: is_order_word(name).
[[nodiscard]] Result<std::vector<Fact>> expand_order_word(std::string_view name, std::span<const PointId> points);

/// On which side of line BA (`vertex`, `from`) the ray BX (`to`) lies if it is the ray BA turned counter-clockwise by
/// `angle`, in units of π. Lines alone leave open whether it is that ray or the opposite one.
[[nodiscard]] Fact side_of_turned_ray(PointId vertex, PointId from, PointId to, const Rational& angle);

}  // namespace pappus::symbolic
