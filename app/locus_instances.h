// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/core/result.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/engine/prover.h"
#include "symbolic/language/problem.h"

namespace pappus::app {

/// The problem with a provable fact for each of its locus goals. Candidates are those that hold in the figure and in a
/// second one; they are tried in order, and only a bounded number of them. Fails when a goal has none that is proved,
/// and says whether any was true.
[[nodiscard]] symbolic::Result<symbolic::Problem> prove_locus_instances(const symbolic::Problem& problem,
                                                                        const symbolic::Figure& figure,
                                                                        const symbolic::FigureOptions& figure_options,
                                                                        const symbolic::ProverOptions& prover_options);

}  // namespace pappus::app
