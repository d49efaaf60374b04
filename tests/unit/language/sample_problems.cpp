// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/language/sample_problems.h"

#include <gtest/gtest.h>

#include <span>

namespace pappus::symbolic {
namespace {

std::string join(std::span<const Fact> facts, const Problem& problem) {
  std::string text;
  for (const Fact& fact : facts) text += (text.empty() ? "" : ", ") + to_string(fact, problem.point_names);
  return text;
}

}  // namespace

std::vector<Problem> parsed_problems(std::string_view text) {
  auto problems = parse_problems(text, "test");
  EXPECT_TRUE(problems) << (problems ? "" : problems.error().to_string());
  return problems ? std::move(problems).value() : std::vector<Problem>{};
}

Problem parsed_statement(const std::string& statement) {
  std::vector<Problem> problems = parsed_problems("p\n" + statement);
  EXPECT_EQ(problems.size(), 1U);
  return problems.empty() ? Problem{} : problems.front();
}

std::string refusal_of(const std::string& statement) {
  const auto problems = parse_problems("p\n" + statement, "test");
  return problems ? "accepted" : problems.error().to_string();
}

std::string hypotheses_of(const std::string& statement) {
  const Problem problem = parsed_statement(statement);
  return join(problem.hypotheses, problem);
}

std::string order_of(const std::string& statement) {
  const Problem problem = parsed_statement(statement);
  EXPECT_EQ(problem.order.size(), problem.order_clause.size());
  return join(problem.order, problem);
}

std::string requirements_of(const std::string& statement) {
  const Problem problem = parsed_statement(statement);
  EXPECT_EQ(problem.requirements.size(), problem.requirement_clause.size());
  return join(problem.requirements, problem);
}

std::string goals_of(const std::string& statement) {
  const Problem problem = parsed_statement(statement);
  return join(problem.goals, problem);
}

}  // namespace pappus::symbolic
