// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/corpus/corpus.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \n");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::stringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(trimmed(part));
  return parts;
}

/// The calls of a clause as written.
std::vector<std::string> calls_of(const Clause& clause) {
  return split(clause.text.substr(clause.text.find('=') + 1), ',');
}

/// The statement of `problem` with the given clause texts.
std::string statement_of(const Problem& problem, const std::vector<std::string>& clauses) {
  std::string statement;
  for (const std::string& clause : clauses) statement += (statement.empty() ? "" : "; ") + clause;
  return statement + " " + problem.statement.substr(problem.statement.find('?'));
}

Problem parsed(const std::string& name, const std::string& statement) {
  auto problems = parse_problems(name + "\n" + statement + "\n", name);
  if (!problems) {
    ADD_FAILURE() << problems.error().to_string();
    return {};
  }
  return std::move(problems.value().front());
}

/// Whether both say that the same points are collinear, or are equal.
bool say_the_same(const Fact& left, const Fact& right) {
  if (left.predicate != Predicate::kCollinear || right.predicate != Predicate::kCollinear) return left == right;
  return std::ranges::is_permutation(left.points, right.points);
}

/// Whether some hypothesis of `problem` is none of `weaker`. (Order on a line, like "between", may repeat the line.)
bool says_more(const Problem& problem, const Problem& weaker) {
  return std::ranges::any_of(problem.hypotheses, [&](const Fact& fact) {
    return std::ranges::none_of(weaker.hypotheses, [&](const Fact& other) { return say_the_same(fact, other); });
  });
}

}  // namespace

std::vector<Problem> corpus(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  const std::filesystem::path root = std::string(PAPPUS_SOURCE_DIR) + "/problems/" + folder;
  for (const auto& entry : std::filesystem::directory_iterator(root)) {
    if (entry.path().extension() == ".geo") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<Problem> problems;
  for (const auto& file : files) {
    std::ifstream stream(file);
    const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    auto read = parse_problems(text, file.filename().string());
    if (!read) {
      ADD_FAILURE() << read.error().to_string();
      continue;
    }
    for (Problem& problem : read.value()) problems.push_back(std::move(problem));
  }
  return problems;
}

std::vector<Part> droppable_parts(const Problem& problem) {
  std::vector<Part> parts;
  for (std::size_t clause = 0; clause < problem.clauses.size(); ++clause) {
    const std::vector<std::string> calls = calls_of(problem.clauses[clause]);
    for (std::size_t call = 0; call < calls.size(); ++call) {
      Part part{clause, call, calls[call]};
      if (says_more(problem, without(problem, part))) parts.push_back(std::move(part));
    }
  }
  return parts;
}

Problem without(const Problem& problem, const Part& part) {
  std::vector<std::string> clauses;
  for (std::size_t clause = 0; clause < problem.clauses.size(); ++clause) {
    const std::string& text = problem.clauses[clause].text;
    if (clause != part.clause) {
      clauses.push_back(text);
      continue;
    }
    std::vector<std::string> calls = calls_of(problem.clauses[clause]);
    calls.erase(calls.begin() + static_cast<std::ptrdiff_t>(part.call));
    std::string rest;
    for (const std::string& call : calls) rest += (rest.empty() ? " " : ", ") + call;
    clauses.push_back(text.substr(0, text.find('=') + 1) + rest);
  }
  return parsed(problem.name, statement_of(problem, clauses));
}

std::vector<std::string> declared_redundant(const Problem& problem) {
  const auto line = problem.metadata.find("redundant");
  return line == problem.metadata.end() ? std::vector<std::string>{} : split(line->second, ';');
}

std::vector<Fact> answered_goals(const Problem& problem) {
  std::vector<Fact> goals = problem.goals;
  for (Fact& goal : goals) {
    if (!asks_for_value(goal.predicate)) continue;
    const auto line = problem.metadata.find("answer");
    const std::string_view written = line == problem.metadata.end() ? std::string_view() : line->second;
    constexpr std::string_view root = "sqrt(";
    const bool is_root = written.starts_with(root) && written.ends_with(')');
    const auto value =
        Rational::parse(is_root ? written.substr(root.size(), written.size() - root.size() - 1) : written);
    if (!value) {
      ADD_FAILURE() << problem.name << " asks for a value and gives no answer";
      continue;
    }
    if (goal.predicate == Predicate::kComputeAngle) {
      goal.predicate = Predicate::kConstantAngle;
      goal.constants = {*value / Rational(180)};
    } else {
      const bool is_ratio = goal.predicate == Predicate::kComputeRatio;
      goal.predicate = is_ratio ? Predicate::kConstantRatio : Predicate::kConstantLength;
      goal.constants = {*value};
      if (is_root) {
        goal.predicate = Predicate::kLogLengthSum;
        goal.constants = {2, Rational(1) / *value};
        if (is_ratio) goal.constants.insert(goal.constants.begin() + 1, -2);
      }
    }
  }
  return goals;
}

}  // namespace pappus::symbolic
