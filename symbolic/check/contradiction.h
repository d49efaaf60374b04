// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <span>

#include "symbolic/check/certify.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::checker {

/// Hypotheses, by their index, of which an exact linear combination is false in every figure: a constant that is not
/// zero (of directions: not a whole number), a sum of logarithms of whole numbers, or a sum of lengths that are all
/// counted in one sense. Nothing when the tables show none.
[[nodiscard]] std::optional<std::set<std::size_t>> contradicting_premises(std::span<const Fact> hypotheses,
                                                                          const Certifier& certifier);

}  // namespace pappus::symbolic::checker
