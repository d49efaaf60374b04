// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "symbolic/diagram/figure.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

struct Task {
  Problem problem;
  Figure figure;
};

/// The problem of one line in the language with its figure; aborts the test when there is none.
Task task_of(const std::string& statement, std::uint64_t seed = 1);

/// The same with this goal in place of the statement's, whether it is true or not.
Task task_with_goal(const std::string& statement, const std::string& goal);

}  // namespace pappus::symbolic
