// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "app/bench/measure_problem.h"
#include "symbolic/language/problem.h"

namespace pappus::app {

/// What each selected family of rules buys and costs, as a table: the problems whose goals the closure no longer
/// reaches without it, the closure time without it, and its own part of the full closures' time. Closures only;
/// problems without a figure are left out. Stops early, with what there is so far, when cancelled.
[[nodiscard]] std::string ablate(std::span<const symbolic::Problem> problems, const BenchOptions& options);

}  // namespace pappus::app
