// SPDX-License-Identifier: Apache-2.0
#include "symbolic/algebra/modular_table.h"

#include <algorithm>
#include <utility>

#include "symbolic/core/check.h"

namespace pappus::symbolic {

VariableId ModularTable::add_variable() {
  const VariableId variable(fingerprints_.size());
  fingerprints_.push_back(Modular::from_bits(random_.next()));
  rows_.emplace_back();
  users_.emplace_back();
  scratch_.emplace_back();
  return variable;
}

Modular ModularTable::fingerprint(std::span<const Term> terms, Modular constant) const {
  Modular sum = constant;
  for (const Term& term : terms) sum += term.coefficient * fingerprints_[term.variable.index()];
  return sum;
}

std::vector<ModularTable::Term> ModularTable::expression(VariableId variable) const {
  const Row& row = rows_[variable.index()];
  return row.dependent ? row.terms : std::vector<Term>{Term{variable, Modular(1)}};
}

void ModularTable::accumulate(VariableId variable, Modular factor) {
  const auto add = [this](VariableId free, Modular coefficient) {
    Modular& slot = scratch_[free.index()];
    if (slot.is_zero()) touched_.push_back(free);
    slot += coefficient;
  };
  const Row& row = rows_[variable.index()];
  if (!row.dependent) {
    add(variable, factor);
    return;
  }
  for (const Term& term : row.terms) add(term.variable, term.coefficient * factor);
  scratch_constant_ += row.constant * factor;
}

VariableId ModularTable::choose_pivot() const {
  // The variable with the fewest users keeps the elimination cheap; among equals the newest, so that an
  // extension by points rewrites as little of the old table as possible.
  VariableId best = touched_.front();
  for (const VariableId candidate : touched_) {
    const std::size_t users = users_[candidate.index()].size();
    const std::size_t fewest = users_[best.index()].size();
    if (users < fewest || (users == fewest && candidate > best)) best = candidate;
  }
  return best;
}

ModularTable::Outcome ModularTable::assert_zero(std::span<const Term> terms, Modular constant) {
  touched_.clear();
  scratch_constant_ = constant;
  for (const Term& term : terms) accumulate(term.variable, term.coefficient);
  // A slot that returned to zero and was touched again is listed twice: keep each non-zero variable once.
  std::sort(touched_.begin(), touched_.end());
  touched_.erase(std::unique(touched_.begin(), touched_.end()), touched_.end());
  std::erase_if(touched_, [this](VariableId variable) { return scratch_[variable.index()].is_zero(); });
  if (touched_.empty()) return scratch_constant_.is_zero() ? Outcome::kImplied : Outcome::kContradiction;

  const VariableId pivot = choose_pivot();
  const Modular scale = -scratch_[pivot.index()].inverse();
  Row replacement;
  replacement.dependent = true;
  replacement.constant = scratch_constant_ * scale;
  for (const VariableId variable : touched_) {
    if (variable != pivot) replacement.terms.push_back({variable, scratch_[variable.index()] * scale});
    scratch_[variable.index()] = Modular();
  }
  const std::vector<VariableId> users = std::exchange(users_[pivot.index()], {});
  fingerprints_[pivot.index()] = fingerprint(replacement.terms, replacement.constant);
  for (const Term& term : replacement.terms) users_[term.variable.index()].push_back(pivot);
  for (const VariableId user : users) substitute(user, pivot, replacement);
  rows_[pivot.index()] = std::move(replacement);
  return Outcome::kNew;
}

void ModularTable::substitute(VariableId target, VariableId pivot, const Row& replacement) {
  Row& row = rows_[target.index()];
  const auto place =
      std::find_if(row.terms.begin(), row.terms.end(), [pivot](const Term& term) { return term.variable == pivot; });
  if (place == row.terms.end()) return;
  const Modular factor = place->coefficient;
  *place = row.terms.back();
  row.terms.pop_back();
  row.constant += replacement.constant * factor;
  for (const Term& term : replacement.terms) {
    const auto same = std::find_if(row.terms.begin(), row.terms.end(),
                                   [&term](const Term& known) { return known.variable == term.variable; });
    if (same == row.terms.end()) {
      row.terms.push_back({term.variable, term.coefficient * factor});
      users_[term.variable.index()].push_back(target);
    } else if (same->coefficient += term.coefficient * factor; same->coefficient.is_zero()) {
      *same = row.terms.back();
      row.terms.pop_back();
    }
  }
  fingerprints_[target.index()] = fingerprint(row.terms, row.constant);
}

}  // namespace pappus::symbolic
