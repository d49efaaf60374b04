// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "symbolic/diagram/figure.h"
#include "symbolic/engine/prover.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// "premises p2 and p3 contradict each other: 'cong a b a c', …": a set of hypotheses from which the rules derive a
/// contradiction, and no longer when one of them is left out. Preconditions: from all of them they do.
[[nodiscard]] std::string describe_contradiction(const Problem& problem, const Figure& figure,
                                                 const ProverOptions& options);

}  // namespace pappus::symbolic
