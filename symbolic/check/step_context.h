// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "symbolic/check/fact_meaning.h"
#include "symbolic/facts/fact.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic::checker {

/// Why a step is refused; nothing when it is accepted.
using Objection = std::optional<std::string>;

/// One step under examination: its conclusion, its premises resolved to facts, its configuration facts, and the
/// questions that rules ask about them.
///
/// Views the proof, whose references have been checked; lives as long as one step's examination.
class StepContext {
 public:
  /// `stated_order`: what the statement says of order.
  StepContext(const Proof& proof, const ProofStep& step, const FactMeaning& meaning,
              std::span<const Fact> stated_order);

  [[nodiscard]] const ProofStep& step() const { return step_; }
  [[nodiscard]] const Fact& conclusion() const { return step_.fact; }
  [[nodiscard]] const std::vector<const Fact*>& premises() const { return premises_; }
  [[nodiscard]] const std::vector<const Fact*>& configuration() const { return configuration_; }
  [[nodiscard]] const FactMeaning& meaning() const { return meaning_; }
  [[nodiscard]] const Reliance& reliance() const { return meaning_.reliance(); }
  [[nodiscard]] std::span<const Fact> stated_order() const { return stated_order_; }
  [[nodiscard]] std::span<const Fact> hypotheses() const { return proof_.hypotheses; }
  [[nodiscard]] const Fact& fact_at(const ProofReference& reference) const;
  /// The rule of the step that is referred to; nothing for hypotheses and configuration facts.
  [[nodiscard]] std::optional<Rule> rule_at(const ProofReference& reference) const;

  /// The fact is 0 = 0 or implied by a single premise.
  [[nodiscard]] bool has(const Fact& fact) const;
  /// The configuration fact is listed, up to its symmetries.
  [[nodiscard]] bool lists(const Fact& configuration) const;

  /// Objections in words, for a missing premise or configuration fact.
  [[nodiscard]] Objection require(const Fact& fact) const;
  [[nodiscard]] Objection require_listed(const Fact& configuration) const;
  /// Objects unless the proof may rely on all points being different.
  [[nodiscard]] Objection require_distinct(const std::vector<PointId>& points) const;
  [[nodiscard]] std::string text(const Fact& fact) const;

 private:
  const Proof& proof_;
  const ProofStep& step_;
  const FactMeaning& meaning_;
  std::span<const Fact> stated_order_;
  std::vector<const Fact*> premises_;
  std::vector<const Fact*> configuration_;
};

/// The fact that a reference of the proof names. Precondition: the reference is in range.
[[nodiscard]] const Fact& fact_of(const Proof& proof, const ProofReference& reference);

}  // namespace pappus::symbolic::checker
