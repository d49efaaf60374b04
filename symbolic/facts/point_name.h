// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace pappus::symbolic {

inline constexpr std::size_t kLongestPointName = 64;

/// Whether a point of a statement or a proof may have this name: a letter of ASCII or '_', then letters, digits, '_' or
/// primes, at most kLongestPointName characters. So names need no quoting, and none looks like another on a terminal.
[[nodiscard]] bool is_point_name(std::string_view text);

}  // namespace pappus::symbolic
