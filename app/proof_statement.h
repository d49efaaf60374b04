// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "symbolic/core/result.h"
#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"

namespace pappus::app {

/// The problem that the proof itself states; why there is none if its statement cannot be read. `file` is named in
/// messages.
[[nodiscard]] symbolic::Result<symbolic::Problem> stated_problem(const symbolic::Proof& proof, const std::string& file);

/// A proof settles locus goals with points of its choice: its own statement says with which. Those goals of `problem`
/// are replaced by them, if they are instances; it fails if they are not.
[[nodiscard]] symbolic::Result<symbolic::Problem> settle_locus_goals(symbolic::Problem problem,
                                                                     const symbolic::Problem& own);

/// In what `own`, which a proof states, is another problem than `problem`: other points, hypotheses, order,
/// requirements or goals, or in another order. Nothing if they are one.
[[nodiscard]] std::optional<std::string> difference_of_statement(const symbolic::Problem& problem,
                                                                 const symbolic::Problem& own);

}  // namespace pappus::app
