// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/statement_syntax.h"

#include <cstddef>
#include <optional>
#include <utility>

#include "symbolic/language/lexer.h"

namespace pappus::symbolic {
namespace {

constexpr std::size_t kMostPointsOfClause = 200;

/// Recursive descent over the grammar
///
///     statement = clause { ";" clause } [ "?" call { ";" call } ]
///     clause    = word { word } "=" [ call { "," call } ]
///     call      = word { word }
class StatementParser {
 public:
  explicit StatementParser(const std::vector<Token>& tokens) : tokens_(tokens) {}

  Result<StatementSyntax, InputError> parse() {
    StatementSyntax statement;
    while (true) {
      while (take(TokenKind::kSemicolon)) continue;
      if (at(TokenKind::kQuestion) || at(TokenKind::kEnd)) break;
      if (statement.clauses.size() == kMostClauses) return error_at(word(), "a problem has at most 400 clauses");
      if (!parse_clause(statement)) return *std::move(error_);
      if (!at(TokenKind::kSemicolon) && !at(TokenKind::kQuestion) && !at(TokenKind::kEnd)) {
        return error_at(word(), "expected ';' or '?' here, found " + quoted(word().text));
      }
    }
    if (statement.clauses.empty()) return error_at(word(), "the statement has no clauses");
    if (take(TokenKind::kQuestion) && !parse_goals(statement)) return *std::move(error_);
    statement.end = word();
    return statement;
  }

 private:
  [[nodiscard]] const Token& token() const { return tokens_[next_]; }
  [[nodiscard]] const Word& word() const { return token().word; }
  [[nodiscard]] bool at(TokenKind kind) const { return token().kind == kind; }
  bool take(TokenKind kind) {
    if (!at(kind)) return false;
    ++next_;  // kEnd is never taken, so this stays inside
    return true;
  }
  bool fail(InputError error) {
    error_ = std::move(error);
    return false;
  }

  bool parse_clause(StatementSyntax& statement) {
    ClauseSyntax clause;
    const std::size_t first = next_;
    while (at(TokenKind::kWord)) {
      if (clause.points.size() == kMostPointsOfClause)
        return fail(error_at(word(), "a problem has at most 200 points"));
      clause.points.push_back(word());
      ++next_;
    }
    if (clause.points.empty()) return fail(error_at(word(), "expected the name of a new point"));
    if (!take(TokenKind::kEquals)) {
      return fail(error_at(word(), "expected '=' between the new points and their constructions"));
    }
    while (at(TokenKind::kWord)) {
      if (++calls_ > kMostCalls) return fail(error_at(word(), "a problem has at most 2000 constructions"));
      if (!parse_call(clause.calls)) return false;
      if (!take(TokenKind::kComma)) break;
      if (!at(TokenKind::kWord)) return fail(error_at(word(), "expected a construction after ','"));
    }
    for (std::size_t i = first; i < next_; ++i) {
      if (i > first && tokens_[i].kind != TokenKind::kComma) clause.text.push_back(' ');
      clause.text.append(tokens_[i].word.text);
    }
    statement.clauses.push_back(std::move(clause));
    return true;
  }

  bool parse_call(std::vector<CallSyntax>& calls) {
    CallSyntax call{word(), {}};
    ++next_;
    while (at(TokenKind::kWord)) {
      if (call.arguments.size() == kMostArguments) {
        return fail(error_at(word(), "a construction or predicate has at most 64 arguments"));
      }
      call.arguments.push_back(word());
      ++next_;
    }
    calls.push_back(std::move(call));
    return true;
  }

  bool parse_goals(StatementSyntax& statement) {
    while (true) {
      while (take(TokenKind::kSemicolon)) continue;
      if (at(TokenKind::kEnd)) return true;
      if (!at(TokenKind::kWord)) return fail(error_at(word(), "expected a goal, found " + quoted(word().text)));
      if (++calls_ > kMostCalls) return fail(error_at(word(), "a problem has at most 2000 constructions and goals"));
      if (!parse_call(statement.goals)) return false;
      if (!at(TokenKind::kSemicolon) && !at(TokenKind::kEnd)) {
        return fail(error_at(word(), "goals are separated by ';', found " + quoted(word().text)));
      }
    }
  }

  const std::vector<Token>& tokens_;
  std::size_t next_ = 0;
  std::size_t calls_ = 0;
  std::optional<InputError> error_;
};

}  // namespace

InputError error_at(const Word& word, std::string message, std::string suggestion) {
  return {{}, word.line.number, word.column, std::move(message), std::string(word.line.text), std::move(suggestion)};
}

std::string quoted(std::string_view text) {
  constexpr std::size_t longest = 40;
  if (text.empty()) return "the end of the statement";
  std::string result = "'";
  for (const char c : text.substr(0, longest)) result.push_back(c >= ' ' && c <= '~' ? c : '?');
  if (text.size() > longest) result += "...";
  result += "'";
  return result;
}

Result<StatementSyntax, InputError> parse_statement(const std::vector<SourceLine>& lines) {
  Result<std::vector<Token>, InputError> tokens = split_tokens(lines);
  if (!tokens) return tokens.error();
  return StatementParser(tokens.value()).parse();
}

}  // namespace pappus::symbolic
