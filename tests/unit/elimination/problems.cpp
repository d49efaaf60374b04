// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/elimination/problems.h"

#include <utility>

#include "symbolic/core/check.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {

Task task_of(const std::string& statement, std::uint64_t seed) {
  auto problems = parse_problems("test\n" + statement + "\n", "test");
  PAPPUS_CHECK(problems.has_value());
  Problem problem = std::move(problems).value().front();
  FigureOptions options;
  options.seed = seed;
  auto figure = build_figure(problem, options);
  PAPPUS_CHECK(figure.has_value());
  return {std::move(problem), std::move(figure).value()};
}

Task task_with_goal(const std::string& statement, const std::string& goal) {
  Task task = task_of(statement);
  auto fact = parse_fact(goal, task.problem.point_names);
  PAPPUS_CHECK(fact.has_value());
  task.problem.goals = {std::move(fact).value()};
  return task;
}

}  // namespace pappus::symbolic
