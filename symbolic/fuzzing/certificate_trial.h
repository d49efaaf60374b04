// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "symbolic/fuzzing/finding.h"
#include "symbolic/fuzzing/proof_trial.h"

namespace pappus::symbolic {

/// One attack on the checker of certificates, all of it a function of the seed (and of the prover's time limit):
/// algebraic proofs of derived facts and of what is true by accident, each mutated many times. In half of the mutants
/// the statement has the mutant's own goals. Goals of a mutant that the checker accepts must not be false in the
/// mutant's figure, nor in all further figures of the premises.
[[nodiscard]] std::vector<Finding> try_certificates(std::uint64_t seed, const ProofTrialOptions& options,
                                                    ProofCounts& counts);

}  // namespace pappus::symbolic
