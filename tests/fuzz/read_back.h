// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/core/check.h"
#include "symbolic/language/parser.h"
#include "symbolic/language/printer.h"

namespace pappus::symbolic {

/// Printing a problem and reading it back gives the same points, hypotheses and goals; aborts otherwise.
inline void check_reading_back(const Problem& problem) {
  const auto again = parse_problems("name\n" + print_statement(problem) + "\n", "again", {.goal_required = false});
  PAPPUS_CHECK(again.has_value());
  PAPPUS_CHECK(again.value().size() == 1);
  const Problem& read = again.value().front();
  PAPPUS_CHECK(read.point_names == problem.point_names);
  PAPPUS_CHECK(read.hypotheses == problem.hypotheses);
  PAPPUS_CHECK(read.goals == problem.goals);
}

}  // namespace pappus::symbolic
