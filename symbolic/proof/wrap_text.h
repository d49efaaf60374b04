// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace pappus::symbolic {

/// Columns that UTF-8 text takes on a terminal: one a code point, none for combining marks.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// `text` as one paragraph: `first_indent` before its first line, `indent` blanks before the others, no line wider
/// than `width` columns, each ended by a line feed. Breaks at blanks, inside a word only when the word alone is
/// wider than a line; no-break spaces are printed as blanks. Control characters become blanks.
[[nodiscard]] std::string wrap_text(std::string_view text, std::size_t width, std::string_view first_indent,
                                    std::size_t indent);

}  // namespace pappus::symbolic
