// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "symbolic/diagram/enclosure.h"
#include "symbolic/diagram/program.h"

namespace pappus::symbolic {

/// Certain enclosures of the first `count` points of a program whose parameters and branches were fixed in double
/// precision; nothing when an operation turns out to have no result (two circles that only rounding lets meet).
[[nodiscard]] std::optional<std::vector<Complex<Enclosure>>> enclose_program(const Program& program, std::size_t count);

}  // namespace pappus::symbolic
