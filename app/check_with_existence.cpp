// SPDX-License-Identifier: Apache-2.0
#include "app/check_with_existence.h"

#include <utility>

#include "symbolic/existence/prove_existence.h"

namespace pappus::app {

namespace {

/// Of each derivation; most take a millisecond. The numbers of attempts bound the work long before.
constexpr double kDerivationSeconds = 2;

}  // namespace

symbolic::Result<symbolic::ProofAcceptance, symbolic::ProofRefusal> check_with_existence(
    symbolic::Proof& proof, const symbolic::Problem& problem) {
  proof.existence = symbolic::prove_existence(proof, {.seconds = kDerivationSeconds});
  auto verdict = symbolic::check_proof(proof, problem);
  const bool section_is_refused = !verdict && proof.existence && verdict.error().where.starts_with("existence");
  if (!section_is_refused) return verdict;
  proof.existence.reset();
  return symbolic::check_proof(proof, problem);
}

}  // namespace pappus::app
