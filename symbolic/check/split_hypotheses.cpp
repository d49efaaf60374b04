// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/split_hypotheses.h"

#include <utility>

namespace pappus::symbolic::checker {
namespace {

struct Part {
  Fact fact;
  std::size_t hypothesis;
  bool has_several_equations;
};

std::vector<Part> all_parts(std::span<const Fact> hypotheses, const Certifier& certifier) {
  std::vector<Part> parts;
  for (std::size_t i = 0; i < hypotheses.size(); ++i) {
    for (Fact& fact : parts_of(hypotheses[i], certifier)) {
      const bool several = equations_of(fact).size() > 1;
      parts.push_back({std::move(fact), i, several});
    }
  }
  return parts;
}

}  // namespace

HypothesisParts split_hypotheses(std::span<const Fact> hypotheses, const Certifier& certifier,
                                 HypothesisSystem& system) {
  HypothesisParts result;
  const std::vector<Part> parts = all_parts(hypotheses, certifier);
  for (const bool several : {true, false}) {
    for (const Part& part : parts) {
      if (part.has_several_equations != several) continue;
      const HypothesisSystem::Addition addition = system.add(part.fact);
      if (addition == HypothesisSystem::Addition::kIndependent) {
        result.hypothesis_of_independent.push_back(part.hypothesis);
      } else {
        const bool has_equations = addition == HypothesisSystem::Addition::kDependent;
        result.dependent.push_back({part.fact, part.hypothesis, has_equations});
      }
    }
  }
  return result;
}

}  // namespace pappus::symbolic::checker
