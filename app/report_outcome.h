// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/solve_problem.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/elimination/algebraic_prover.h"
#include "symbolic/engine/prover.h"

namespace pappus::app {

/// Ends the solution with that status; the first line of `message` becomes the record's reason.
void finish(Solution& solution, Status status, const std::string& message);

/// Notes where the problem's points are in a figure in which a goal fails.
void record_counter_figure(const symbolic::Problem& problem, const symbolic::Figure& figure, Solution& solution);

/// Ends the solution as refuted by that figure. A proof of the case that was drawn, and what the record says of it,
/// goes.
void refute(const symbolic::Problem& problem, const std::string& message, symbolic::Figure counter_figure,
            Solution& solution);

/// What it means for the problem that there is no reference figure.
void report_figure_failure(const symbolic::Problem& problem, const symbolic::FigureFailure& failure,
                           Solution& solution);

/// What a prover's outcome means for the problem. A proof is handed to the checker, if `check`, before it counts.
void report_outcome(const symbolic::Problem& problem, symbolic::ProverOutcome outcome, bool check, Solution& solution);
void report_outcome(const symbolic::Problem& problem, symbolic::AlgebraicOutcome outcome, bool check,
                    Solution& solution);

}  // namespace pappus::app
