// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "symbolic/facts/fact.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// A hypothesis, or a part of one, that seems to follow from independent facts.
struct DependentFact {
  Fact fact;
  std::vector<std::size_t> related;  ///< the independent facts, by index, of which its equation is a sum of multiples
  bool has_equations = true;         ///< the checker knows its equations
};

/// Hypotheses split as an existence section needs them.
struct IndependentFacts {
  std::vector<Fact> independent;  ///< hypotheses, or parts of hypotheses
  std::vector<DependentFact> dependent;
};

/// Proposes an existence section's independent facts for the proof, and says what remains to be derived from them. It
/// vouches for nothing: check_proof() does. Nothing when the proof's figure cannot be read.
[[nodiscard]] std::optional<IndependentFacts> independent_facts(const Proof& proof);

}  // namespace pappus::symbolic
