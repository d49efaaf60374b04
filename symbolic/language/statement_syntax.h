// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "symbolic/core/result.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// One line of a problem file. The text is borrowed from the file's and has no line end.
struct SourceLine {
  std::string_view text;
  int number = 0;
};

/// A word of a statement and where it stands. Borrowed, like SourceLine.
struct Word {
  std::string_view text;
  SourceLine line;
  int column = 0;
};

/// "name argument argument …": a construction or a predicate, not yet told apart.
struct CallSyntax {
  Word name;
  std::vector<Word> arguments;
};

/// "a b@1_2 = call, call".
struct ClauseSyntax {
  std::vector<Word> points;
  std::vector<CallSyntax> calls;
  std::string text;
};

/// "clause; clause ? goal; goal".
struct StatementSyntax {
  std::vector<ClauseSyntax> clauses;
  std::vector<CallSyntax> goals;
  Word end;  ///< an empty word behind the last one
};

/// Bounds of a statement, against texts that only look like problems.
inline constexpr std::size_t kMostClauses = 400;
inline constexpr std::size_t kMostArguments = 64;
inline constexpr std::size_t kMostCalls = 2000;
inline constexpr std::size_t kLongestIdentifier = 64;

[[nodiscard]] InputError error_at(const Word& word, std::string message, std::string suggestion = {});

/// A piece of foreign text, short and printable, in quotes.
[[nodiscard]] std::string quoted(std::string_view text);

/// Reads a statement that runs over `lines`. The file of an error is left empty.
[[nodiscard]] Result<StatementSyntax, InputError> parse_statement(const std::vector<SourceLine>& lines);

}  // namespace pappus::symbolic
