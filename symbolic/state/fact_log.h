// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "symbolic/algebra/linear_form.h"
#include "symbolic/core/ids.h"
#include "symbolic/facts/fact.h"
#include "symbolic/facts/rule.h"
#include "symbolic/state/table_kind.h"

namespace pappus::symbolic {

/// A fact of the closure and why it holds.
struct LoggedFact {
  Fact fact;
  std::optional<Rule> rule;         ///< nothing for a hypothesis
  std::vector<Fact> premises;       ///< statements that the tables implied when the fact was logged
  std::vector<FactId> sources;      ///< earlier facts used as they stand
  std::vector<Fact> configuration;  ///< open conditions, certified on the figure
};

/// One equation of a logged fact, lifted: it holds in the reals for the figure's representatives.
struct LoggedEquation {
  LinearForm form;
  FactId fact;
  Fact instance;
};

/// Everything the closure has proved, in order. Append-only: premises and sources of a fact are earlier facts or
/// follow from equations of earlier facts, so the proof graph is acyclic by construction.
class FactLog {
 public:
  FactId add(LoggedFact fact) {
    facts_.push_back(std::move(fact));
    return FactId(facts_.size() - 1);
  }
  void add_equation(TableKind table, LoggedEquation equation) {
    equations_[static_cast<std::size_t>(table)].push_back(std::move(equation));
  }
  [[nodiscard]] const LoggedFact& operator[](FactId id) const { return facts_[id.index()]; }
  [[nodiscard]] std::size_t size() const { return facts_.size(); }
  /// In order of their facts.
  [[nodiscard]] const std::vector<LoggedEquation>& equations(TableKind table) const {
    return equations_[static_cast<std::size_t>(table)];
  }

 private:
  std::vector<LoggedFact> facts_;
  std::array<std::vector<LoggedEquation>, kTableKinds.size()> equations_;
};

}  // namespace pappus::symbolic
