// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
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
///
/// A log can be continued from a frozen one, which both then share: that is what makes a copy of a state cheap.
class FactLog {
 public:
  FactLog() = default;
  /// Continues `base`.
  explicit FactLog(std::shared_ptr<const FactLog> base) : base_(std::move(base)), first_(base_->size()) {
    for (const TableKind table : kTableKinds) {
      first_equation_[static_cast<std::size_t>(table)] = base_->equation_count(table);
    }
  }

  FactId add(LoggedFact fact) {
    facts_.push_back(std::move(fact));
    return FactId(size() - 1);
  }
  void add_equation(TableKind table, LoggedEquation equation) {
    equations_[static_cast<std::size_t>(table)].push_back(std::move(equation));
  }
  [[nodiscard]] const LoggedFact& operator[](FactId id) const {
    const FactLog* log = this;
    while (id.index() < log->first_) log = log->base_.get();
    return log->facts_[id.index() - log->first_];
  }
  [[nodiscard]] std::size_t size() const { return first_ + facts_.size(); }
  /// Equations are in order of their facts.
  [[nodiscard]] const LoggedEquation& equation(TableKind table, std::size_t index) const {
    const auto kind = static_cast<std::size_t>(table);
    const FactLog* log = this;
    while (index < log->first_equation_[kind]) log = log->base_.get();
    return log->equations_[kind][index - log->first_equation_[kind]];
  }
  [[nodiscard]] std::size_t equation_count(TableKind table) const {
    const auto kind = static_cast<std::size_t>(table);
    return first_equation_[kind] + equations_[kind].size();
  }

 private:
  std::shared_ptr<const FactLog> base_;
  std::size_t first_ = 0;  // number of facts in base_
  std::array<std::size_t, kTableKinds.size()> first_equation_{};
  std::vector<LoggedFact> facts_;
  std::array<std::vector<LoggedEquation>, kTableKinds.size()> equations_;
};

}  // namespace pappus::symbolic
