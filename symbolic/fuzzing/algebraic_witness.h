// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "symbolic/fuzzing/statement_trial.h"

namespace pappus::symbolic {

struct WitnessOptions {
  std::size_t attempts = 200;  ///< orders of construction tried out for a fact
  double seconds = 2;          ///< for a fact
};

/// The algebraic prover as a witness: it confirms what it proves with a certificate that the checker accepts, and
/// refutes what fails in exact coordinates of all points that satisfy the premises.
[[nodiscard]] SecondWitness algebraic_witness(const WitnessOptions& options);

}  // namespace pappus::symbolic
