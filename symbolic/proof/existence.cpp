// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/existence.h"

#include "symbolic/core/check.h"

namespace pappus::symbolic {

Proof claim_of_derivation(const Proof& proof, std::size_t index) {
  PAPPUS_CHECK(proof.existence && index < proof.existence->derivations.size());
  const ExistenceDerivation& derivation = proof.existence->derivations[index];
  Proof claim;
  claim.point_names = proof.point_names;
  claim.coordinates = proof.coordinates;
  claim.seed = proof.seed;
  claim.hypotheses = proof.existence->independent;
  for (std::size_t i = 0; i < index; ++i) {
    const std::vector<Fact>& derived = proof.existence->derivations[i].facts;
    claim.hypotheses.insert(claim.hypotheses.end(), derived.begin(), derived.end());
  }
  claim.configuration = derivation.configuration;
  claim.steps = derivation.steps;
  claim.goals = derivation.goals;
  claim.certificate = derivation.certificate;
  return claim;
}

}  // namespace pappus::symbolic
