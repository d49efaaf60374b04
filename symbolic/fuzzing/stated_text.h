// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>

#include "symbolic/facts/fact.h"
#include "symbolic/fuzzing/dice.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// The statement of that text on one line, with or without goals; nothing when the language refuses it.
[[nodiscard]] std::optional<Problem> read_statement(const std::string& text);

/// The text without its goals, with `conditions` stated behind its last clause.
[[nodiscard]] std::string with_conditions(const std::string& text, std::span<const Fact> conditions,
                                          std::span<const std::string> point_names);
/// The text with `goal` for its goals.
[[nodiscard]] std::string with_goal(const std::string& text, const Fact& goal,
                                    std::span<const std::string> point_names);

/// The text with one word of order or one definition exchanged for its contrary: the excentre for the incentre, the
/// other square, an angle larger by 180°, oneside for twosides, … Nothing when it has none.
[[nodiscard]] std::optional<std::string> with_definition_exchanged(const std::string& text, Dice& dice);

}  // namespace pappus::symbolic
