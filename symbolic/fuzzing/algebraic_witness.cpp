// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/algebraic_witness.h"

#include <span>
#include <string>

#include "symbolic/check/check_proof.h"
#include "symbolic/elimination/algebraic_prover.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

SecondWitness algebraic_witness(const WitnessOptions& options) {
  return [options](std::span<const Fact> premises, const Figure& figure, const Fact& fact) {
    Problem problem;
    for (std::size_t i = 0; i < figure.point_count(); ++i) problem.point_names.push_back("p" + std::to_string(i));
    problem.hypotheses.assign(premises.begin(), premises.end());
    problem.goals = {fact};
    AlgebraicOptions algebraic;
    algebraic.attempts = options.attempts;
    algebraic.seconds = options.seconds;
    const AlgebraicOutcome outcome = prove_algebraically(problem, figure, algebraic);
    if (outcome.goal_fails) return WitnessVerdict::kRefuted;
    const bool proved = outcome.proof && check_proof(*outcome.proof, problem);
    return proved ? WitnessVerdict::kConfirmed : WitnessVerdict::kUnknown;
  };
}

}  // namespace pappus::symbolic
