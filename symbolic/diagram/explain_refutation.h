// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// Which goals of `problem` fail in `figure`, both sides of each with their values, and what may have been meant, on
/// one line: "eqangle a b b c a c c b fails, ∠ABC = 63.4°, ∠ACB = 116.6°; equal in size, opposite in sense: write
/// 'eqangle a b b c c b a c'". Empty if no goal fails.
///
/// What may have been meant is said only if it holds in further figures, which `options` draw without the goals and
/// without coordinates that the text gives.
[[nodiscard]] std::string explain_refutation(const Problem& problem, const Figure& figure,
                                             const FigureOptions& options);

}  // namespace pappus::symbolic
