// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "symbolic/core/result.h"
#include "symbolic/language/problem.h"
#include "symbolic/language/statement_syntax.h"

namespace pappus::symbolic {

enum class TokenKind : std::uint8_t { kWord, kEquals, kSemicolon, kComma, kQuestion, kEnd };

struct Token {
  TokenKind kind = TokenKind::kEnd;
  Word word;
};

/// The tokens of a statement, closed by one kEnd. A word is a run of printable ASCII characters other than
/// "= ; , ?"; the parser decides whether it may be a point, a construction or a number.
/// Fails on any other character and on words of more than 512 characters.
[[nodiscard]] Result<std::vector<Token>, InputError> split_tokens(const std::vector<SourceLine>& lines);

}  // namespace pappus::symbolic
