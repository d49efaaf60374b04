// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>

#include "symbolic/exchange/statement_words.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// The fact as a goal of the format; nothing when the format has no words for it. Angles are whole degrees "60o" or
/// fractions of π; sums become Newclid's lequation and aequation where these can say them.
[[nodiscard]] std::optional<std::string> print_goal(const Fact& fact, std::span<const std::string> point_names,
                                                    StatementFormat format);

}  // namespace pappus::symbolic
