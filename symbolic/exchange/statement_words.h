// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "symbolic/facts/predicate.h"

namespace pappus::symbolic {

/// Formats that state a problem by constructions.
enum class StatementFormat : std::uint8_t { kAlphaGeometry, kNewclid };

[[nodiscard]] std::string_view format_name(StatementFormat format);

/// The constructions that programs of this format know (AlphaGeometry: its file of definitions; Newclid 3: those and
/// its additions), in the order in which find_locus_call should try them.
[[nodiscard]] std::span<const std::string_view> known_constructions(StatementFormat format);
[[nodiscard]] bool knows_construction(StatementFormat format, std::string_view name);

/// The format's own name of a predicate that it takes as a goal in the notation "name points constants"; empty when it
/// has none.
[[nodiscard]] std::string_view goal_word(StatementFormat format, Predicate predicate);

}  // namespace pappus::symbolic
