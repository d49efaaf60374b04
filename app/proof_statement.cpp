// SPDX-License-Identifier: Apache-2.0
#include "app/proof_statement.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/language/locus_goal.h"
#include "symbolic/language/parser.h"

namespace pappus::app {

namespace {

using symbolic::Fact;
using symbolic::Failure;
using symbolic::Problem;
using symbolic::Proof;
using symbolic::Result;

std::optional<std::string> difference_of_facts(const char* kind, std::span<const Fact> expected,
                                               std::span<const Fact> own, std::span<const std::string> names) {
  const auto [here, there] = std::ranges::mismatch(expected, own);
  const std::string wanted = here == expected.end() ? "nothing more" : "'" + symbolic::to_string(*here, names) + "'";
  const std::string found = there == own.end() ? "nothing more" : "'" + symbolic::to_string(*there, names) + "'";
  if (here == expected.end() && there == own.end()) return std::nullopt;
  return std::string("among its ") + kind + " it says " + found + " where the problem says " + wanted;
}

}  // namespace

Result<Problem> stated_problem(const Proof& proof, const std::string& file) {
  if (proof.statement.find_first_of("\r\n") != std::string::npos) return Failure{file + ": statement of several lines"};
  // The name is free text to the checker; only a plain one is safe as a line of its own.
  const auto parsed = symbolic::parse_problems("proof\n" + proof.statement + "\n", file + " (its statement)");
  if (!parsed) return Failure{parsed.error().to_string()};
  if (parsed.value().size() != 1) return Failure{file + ": its statement is not one problem"};
  return parsed.value().front();
}

Result<Problem> settle_locus_goals(Problem problem, const Problem& own) {
  if (problem.locus_goals.empty()) return problem;
  const std::vector<Fact>& goals = own.goals;
  const std::size_t count = problem.locus_goals.size();
  bool fits = own.point_names == problem.point_names && goals.size() == problem.goals.size() + count;
  const std::size_t first = problem.goals.size();
  for (std::size_t i = 0; fits && i < count; ++i) {
    fits = symbolic::is_instance(problem, problem.locus_goals[i], goals[first + i]);
  }
  if (!fits) return Failure{"that of the proof does not settle the goals of the problem"};
  return symbolic::with_instances(problem, std::span(goals).subspan(first));
}

std::optional<std::string> difference_of_statement(const Problem& problem, const Problem& own) {
  if (own.point_names != problem.point_names) return "its points are not those of the problem";
  struct Part {
    const char* kind;
    const std::vector<Fact>& expected;
    const std::vector<Fact>& own;
  };
  for (const Part& part :
       {Part{"hypotheses", problem.hypotheses, own.hypotheses}, Part{"conditions of order", problem.order, own.order},
        Part{"requirements", problem.requirements, own.requirements}, Part{"goals", problem.goals, own.goals}}) {
    if (auto difference = difference_of_facts(part.kind, part.expected, part.own, problem.point_names))
      return difference;
  }
  if (own.locus_goals != problem.locus_goals) return "its goals about moving points are not those of the problem";
  return std::nullopt;
}

}  // namespace pappus::app
