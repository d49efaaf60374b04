// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <utility>
#include <variant>

#include "symbolic/core/check.h"
#include "symbolic/extraction/proof_builder.h"
#include "symbolic/rules/find_comparison.h"

namespace pappus::symbolic {

ProofReference ProofBuilder::order_step(const OrderFacts& order, const OrderFact& fact) {
  PAPPUS_CHECK(fact.rule.has_value());
  ProofStep step;
  step.fact = fact.fact;
  step.rule = *fact.rule;
  for (const Fact& statement : fact.premises) {
    if (const auto reference = premise(statement, FactId(state_.log().size()))) step.premises.push_back(*reference);
  }
  for (const std::size_t source : fact.sources) {
    const OrderFact& known = order.facts()[source];
    if (known.rule) {
      step.premises.push_back(order_reference(order, source));
    } else {
      configure(step, known.fact);
    }
  }
  for (const Fact& condition : fact.nondegeneracy) configure(step, condition);
  return append(std::move(step), fact.premises);
}

ProofReference ProofBuilder::order_reference(const OrderFacts& order, std::size_t index) {
  const auto known = step_of_order_.find(index);
  if (known != step_of_order_.end()) return {ProofReference::Kind::kStep, known->second};
  const ProofReference reference = order_step(order, order.facts()[index]);
  step_of_order_.emplace(index, reference.index);
  return reference;
}

ProofReference ProofBuilder::comparison(const OrderFacts& order, const Fact& goal) {
  const auto terms = find_comparison(state_, order, goal);
  if (!terms) throw Unprovable{std::string(info(goal.predicate).name)};
  ProofStep step;
  step.fact = goal;
  step.rule = Rule::kLinearOrder;
  const FactId end(state_.log().size());
  for (const ComparisonTerm& term : *terms) {
    if (const Fact* equality = std::get_if<Fact>(&term.reason)) {
      const auto reference = premise(*equality, end);
      if (reference) step.combination.push_back({term.coefficient, *reference, *equality});
      continue;
    }
    const OrderFact& reason = std::get<OrderFact>(term.reason);
    ProofReference reference;
    if (reason.rule) {
      reference = order_step(order, reason);
    } else if (!info(reason.fact.predicate).is_configuration) {
      for (std::size_t i = 0; i < hypotheses_; ++i) {
        if (state_.log()[FactId(i)].fact == reason.fact) reference = {ProofReference::Kind::kHypothesis, i};
      }
    } else {
      ProofStep stated;
      configure(stated, reason.fact);
      reference = {ProofReference::Kind::kConfiguration, stated.configuration.front()};
    }
    step.combination.push_back({term.coefficient, reference, reason.fact});
  }
  return append(std::move(step));
}

Result<bool> ProofBuilder::prove_order_goal(const Fact& goal) {
  try {
    const OrderFacts order(state_);
    const auto betweenness = find_betweenness(order, goal);
    goals_.push_back(betweenness ? order_reference(order, *betweenness) : comparison(order, goal));
    return true;
  } catch (const Unprovable& unprovable) {
    return Failure{"no exact proof of '" + unprovable.statement + "' was found where the fingerprints promised one"};
  }
}

}  // namespace pappus::symbolic
