// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pappus::app {

[[nodiscard]] bool output_is_terminal();
[[nodiscard]] bool error_output_is_terminal();
/// Colours are wanted on standard output: a terminal, and NO_COLOR is not set.
[[nodiscard]] bool wants_color();
/// Columns for running text on standard output: the terminal's, within 60 to 100; 80 when it is no terminal.
[[nodiscard]] int text_columns();

}  // namespace pappus::app
