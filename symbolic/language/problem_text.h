// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "symbolic/language/problem.h"
#include "symbolic/language/statement_syntax.h"

namespace pappus::symbolic {

/// The lines of one problem, sorted out but not read.
struct ProblemText {
  std::string name;
  std::map<std::string, std::string> metadata;
  std::vector<std::string> not_understood;
  std::vector<SourceLine> statement;
  std::optional<InputError> error;  ///< set when the layout itself is wrong
  SourceLine first;                 ///< for errors about the problem as a whole
};

/// Sorts the lines of a file into problems, by its layout (see parser.h). `text` is borrowed by the result.
[[nodiscard]] std::vector<ProblemText> split_problems(std::string_view text);

}  // namespace pappus::symbolic
