// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/solve_problem.h"

namespace pappus::app {

/// What is to be said of a problem once the provers are done: that its premises contradict each other, that clauses
/// bind what reads as free, which goals a counter-figure refutes and with which values, and that a source that was not
/// understood in full is refuted by no figure.
void complete_solution(const symbolic::Problem& problem, const SolveOptions& options, Solution& solution);

}  // namespace pappus::app
