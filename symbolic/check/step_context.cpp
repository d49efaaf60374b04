// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/step_context.h"

#include <algorithm>

#include "symbolic/check/configuration_match.h"
#include "symbolic/core/check.h"

namespace pappus::symbolic::checker {

const Fact& fact_of(const Proof& proof, const ProofReference& reference) {
  switch (reference.kind) {
    case ProofReference::Kind::kHypothesis:
      PAPPUS_CHECK(reference.index < proof.hypotheses.size());
      return proof.hypotheses[reference.index];
    case ProofReference::Kind::kStep:
      PAPPUS_CHECK(reference.index < proof.steps.size());
      return proof.steps[reference.index].fact;
    case ProofReference::Kind::kConfiguration: break;
  }
  PAPPUS_CHECK(reference.index < proof.configuration.size());
  return proof.configuration[reference.index];
}

StepContext::StepContext(const Proof& proof, const ProofStep& step, const FactMeaning& meaning,
                         std::span<const Fact> stated_order)
    : proof_(proof), step_(step), meaning_(meaning), stated_order_(stated_order) {
  for (const ProofReference& reference : step.premises) premises_.push_back(&fact_of(proof, reference));
  for (const std::size_t index : step.configuration) {
    PAPPUS_CHECK(index < proof.configuration.size());
    configuration_.push_back(&proof.configuration[index]);
  }
}

const Fact& StepContext::fact_at(const ProofReference& reference) const { return fact_of(proof_, reference); }

std::optional<Rule> StepContext::rule_at(const ProofReference& reference) const {
  if (reference.kind != ProofReference::Kind::kStep) return std::nullopt;
  return proof_.steps[reference.index].rule;
}

bool StepContext::has(const Fact& fact) const { return meaning_.is_implied(premises_, fact); }

bool StepContext::lists(const Fact& configuration) const {
  meaning_.spend(configuration_.size());
  return std::any_of(configuration_.begin(), configuration_.end(),
                     [&](const Fact* listed) { return same_configuration(*listed, configuration); });
}

Objection StepContext::require(const Fact& fact) const {
  if (has(fact)) return std::nullopt;
  return "no premise implies '" + text(fact) + "'";
}

Objection StepContext::require_listed(const Fact& configuration) const {
  if (lists(configuration)) return std::nullopt;
  return "the configuration fact '" + text(configuration) + "' is not listed";
}

Objection StepContext::require_distinct(const std::vector<PointId>& points) const {
  for (std::size_t second = 1; second < points.size(); ++second) {
    for (std::size_t first = 0; first < second; ++first) {
      if (!reliance().distinct(points[first], points[second])) {
        return "'" + text({Predicate::kDistinct, {points[first], points[second]}, {}}) + "' cannot be relied on";
      }
    }
  }
  return std::nullopt;
}

std::string StepContext::text(const Fact& fact) const {
  constexpr std::size_t longest = 300;
  std::string result = to_string(fact, proof_.point_names);
  return result.size() > longest ? result.substr(0, longest) + " …" : result;
}

}  // namespace pappus::symbolic::checker
