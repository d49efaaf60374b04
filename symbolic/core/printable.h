// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace pappus::symbolic {

/// `text`, which somebody else wrote, as it may stand in a line on a terminal: characters that end the line, move the
/// cursor, are read by the terminal or turn the direction of writing are shown as escapes (`\n`, `\x1b`, `\u202e`), and
/// so are bytes that are not UTF-8. A run of blanks becomes one, so that no text reaches into the next line of its own
/// accord. All other characters are kept.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace pappus::symbolic
