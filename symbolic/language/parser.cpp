// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/parser.h"

#include <utility>

#include "symbolic/language/problem_text.h"
#include "symbolic/language/resolver.h"
#include "symbolic/language/statement_syntax.h"

namespace pappus::symbolic {
namespace {

std::string_view trim(std::string_view text) {
  const std::size_t start = text.find_first_not_of(" \t");
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(" \t") - start + 1);
}

Result<Problem, InputError> parse_problem(const ProblemText& source, const ParseOptions& options) {
  if (source.error) return *source.error;
  if (source.statement.empty()) {
    return error_at({source.first.text, source.first, 1}, "the problem " + quoted(source.name) + " has no statement");
  }
  const auto syntax = parse_statement(source.statement);
  if (!syntax) return syntax.error();
  auto problem = resolve_statement(syntax.value());
  if (!problem) return problem;
  if (options.goal_required && problem.value().goals.empty() && problem.value().locus_goals.empty()) {
    return error_at(syntax.value().end, "the statement has no goal: '? predicate …' is missing");
  }
  problem.value().name = source.name;
  problem.value().metadata = source.metadata;
  problem.value().not_understood = source.not_understood;
  for (const SourceLine& line : source.statement) {
    std::string& statement = problem.value().statement;
    statement.append(statement.empty() ? "" : " ").append(trim(line.text));
  }
  return problem;
}

InputError whole_text_error(const std::string& file_name, std::string message) {
  return {file_name, 1, 1, std::move(message), {}, {}};
}

}  // namespace

std::vector<Result<Problem, InputError>> parse_each_problem(std::string_view text, const std::string& file_name,
                                                            const ParseOptions& options) {
  std::vector<Result<Problem, InputError>> results;
  if (text.size() > kLongestText) {
    results.emplace_back(whole_text_error(file_name, "the text is longer than 16 MiB"));
    return results;
  }
  for (const ProblemText& source : split_problems(text)) {
    Result<Problem, InputError> problem = parse_problem(source, options);
    if (problem) {
      problem.value().file = file_name;
      results.push_back(std::move(problem));
    } else {
      InputError error = problem.error();
      error.file = file_name;
      results.emplace_back(std::move(error));
    }
  }
  if (results.empty()) results.emplace_back(whole_text_error(file_name, "there is no problem in this text"));
  return results;
}

Result<std::vector<Problem>, InputError> parse_problems(std::string_view text, const std::string& file_name,
                                                        const ParseOptions& options) {
  std::vector<Problem> problems;
  for (Result<Problem, InputError>& problem : parse_each_problem(text, file_name, options)) {
    if (!problem) return problem.error();
    problems.push_back(std::move(problem).value());
  }
  return problems;
}

}  // namespace pappus::symbolic
