// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace pappus::symbolic {

/// The number of insertions, deletions, substitutions and swaps of neighbours that turn `left` into `right`,
/// no letter being edited twice (Damerau 1964, Levenshtein 1966: optimal string alignment).
[[nodiscard]] std::size_t edit_distance(std::string_view left, std::string_view right);

/// The name nearest to `word`, the first of equals: at most two edits away, and fewer edits than `word` and the
/// name have letters, so that one-letter names are not offered for each other. Empty when there is none.
[[nodiscard]] std::string nearest_name(std::string_view word, std::span<const std::string_view> names);

}  // namespace pappus::symbolic
