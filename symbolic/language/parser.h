// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "symbolic/core/result.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// No text of more bytes is read.
inline constexpr std::size_t kLongestText = std::size_t{16} << 20U;

struct ParseOptions {
  /// A statement without a goal is an error. Drawing a figure needs none.
  bool goal_required = true;
};

/// Reads the problems of a text in any of the layouts:
/// - AlphaGeometry and AlphaGeometry 2: a line with the name, a line with the statement, and so on;
/// - a statement alone, when a line that should be a name contains '=';
/// - .geo: lines "name: …", "source: …", "status: …", "text: …", then the statement up to a blank line.
/// Blank lines, and lines that start with '#', are skipped between problems.
///
/// The first error ends the reading. Errors carry `file_name` and a position. A text without problems is an error.
[[nodiscard]] Result<std::vector<Problem>, InputError> parse_problems(std::string_view text,
                                                                      const std::string& file_name,
                                                                      const ParseOptions& options = {});

/// As parse_problems, but a problem with an error does not stop the others from being read.
[[nodiscard]] std::vector<Result<Problem, InputError>> parse_each_problem(std::string_view text,
                                                                          const std::string& file_name,
                                                                          const ParseOptions& options = {});

}  // namespace pappus::symbolic
