// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "symbolic/facts/fact.h"
#include "symbolic/fuzzing/dice.h"
#include "symbolic/language/problem.h"
#include "symbolic/sampling/plane_point.h"

namespace pappus::symbolic {

/// A statement and figures of it that the program did not draw, with other positions, branches and orders.
struct DrawnStatement {
  Problem problem;
  std::vector<sampling::SampledFigure> figures;
};

struct StatementDrawingOptions {
  const std::vector<Problem>* problems = nullptr;  ///< one of these in half of the throws; may be null
  std::size_t most_given_points = 12;              ///< of problems that are drawn
  std::size_t most_random_points = 7;
  std::size_t most_conditions = 2;  ///< of order, stated besides what the statement says
  std::size_t figures = 12;
};

/// A given or random statement, sometimes with order stated that holds in some figure of it. Nothing when this throw
/// has no figure; else there is at least one.
[[nodiscard]] std::optional<DrawnStatement> draw_statement(Dice& dice, const StatementDrawingOptions& options);

/// Equations between points that hold in the figure to all digits and are not among the hypotheses, at most `most`:
/// theorems for the greater part, and relations of the figure's branch.
[[nodiscard]] std::vector<Fact> relations_of(const DrawnStatement& statement, const sampling::SampledFigure& figure,
                                             std::size_t most, Dice& dice);

}  // namespace pappus::symbolic
