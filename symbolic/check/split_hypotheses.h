// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "symbolic/check/certify.h"
#include "symbolic/check/hypothesis_system.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::checker {

/// A part of a hypothesis whose equation seems to depend on others, or about whose equations nothing is known.
struct DependentPart {
  Fact fact;
  std::size_t hypothesis = 0;
  bool has_equations = true;
};

struct HypothesisParts {
  std::vector<std::size_t> hypothesis_of_independent;  ///< for each fact of the system
  std::vector<DependentPart> dependent;
};

/// Puts parts of the hypotheses into the empty system as long as they are independent: first those that are several
/// equations and must go as a whole, then the others in their order.
[[nodiscard]] HypothesisParts split_hypotheses(std::span<const Fact> hypotheses, const Certifier& certifier,
                                               HypothesisSystem& system);

}  // namespace pappus::symbolic::checker
