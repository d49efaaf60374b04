// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/lexer.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace pappus::symbolic {
namespace {

constexpr std::size_t kLongestWord = 512;

bool is_space(char c) { return c == ' ' || c == '\t'; }

std::optional<TokenKind> punctuation(char c) {
  if (c == '=') return TokenKind::kEquals;
  if (c == ';') return TokenKind::kSemicolon;
  if (c == ',') return TokenKind::kComma;
  if (c == '?') return TokenKind::kQuestion;
  return std::nullopt;
}

bool is_word_character(char c) { return c > ' ' && c <= '~' && !punctuation(c); }

Word word_at(const SourceLine& line, std::size_t position, std::size_t length) {
  return {line.text.substr(position, length), line, static_cast<int>(position) + 1};
}

}  // namespace

Result<std::vector<Token>, InputError> split_tokens(const std::vector<SourceLine>& lines) {
  std::vector<Token> tokens;
  Word end;
  for (const SourceLine& line : lines) {
    std::size_t position = 0;
    while (position < line.text.size()) {
      const char c = line.text[position];
      if (is_space(c)) {
        ++position;
      } else if (const std::optional<TokenKind> kind = punctuation(c)) {
        tokens.push_back({*kind, word_at(line, position, 1)});
        ++position;
      } else if (is_word_character(c)) {
        const std::size_t start = position;
        while (position < line.text.size() && is_word_character(line.text[position])) ++position;
        const Word word = word_at(line, start, position - start);
        if (word.text.size() > kLongestWord) return error_at(word, "a word has at most 512 characters");
        tokens.push_back({TokenKind::kWord, word});
      } else {
        return error_at(word_at(line, position, 1), "this character is not part of the problem language");
      }
    }
    end = word_at(line, line.text.size(), 0);
  }
  tokens.push_back({TokenKind::kEnd, end});
  return tokens;
}

}  // namespace pappus::symbolic
