// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "symbolic/diagram/figure.h"
#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"
#include "symbolic/sampling/plane_point.h"

namespace pappus::symbolic {

/// The proof's points, as far as `long double` goes.
[[nodiscard]] sampling::SampledFigure sampled_figure(const Proof& proof);
/// The decimals of a sampled figure.
[[nodiscard]] Figure enclosed_figure(const sampling::SampledFigure& figure);

/// A hypothesis, condition or requirement of the statement that clearly fails in the figure, as text. Nothing when
/// all hold or are too near to say.
[[nodiscard]] std::optional<std::string> stated_violation(const Problem& problem,
                                                          const sampling::SampledFigure& figure);

}  // namespace pappus::symbolic
