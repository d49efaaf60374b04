// SPDX-License-Identifier: Apache-2.0
#include "symbolic/algebra/modular_table.h"

#include <algorithm>
#include <utility>

#include "symbolic/core/check.h"

namespace pappus::symbolic {

VariableId ModularTable::add_main() {
  PAPPUS_CHECK(rows_.main_count() < kFirstAuxiliary);
  fingerprints_.add_main(Modular::from_bits(random_.next()));
  users_.add_main();
  scratch_.add_main({});
  const VariableId variable = rows_.add_main({});
  note_change(variable);
  return variable;
}

VariableId ModularTable::add_auxiliary(bool is_parameter) {
  fingerprints_.add_auxiliary(Modular::from_bits(random_.next()));
  users_.add_auxiliary();
  scratch_.add_auxiliary({});
  Row row;
  row.parameter = is_parameter;
  return rows_.add_auxiliary(row);
}

Modular ModularTable::fingerprint(std::span<const Term> terms, Modular constant) const {
  Modular sum = constant;
  for (const Term& term : terms) sum += term.coefficient * fingerprints_[term.variable];
  return sum;
}

void ModularTable::accumulate(VariableId variable, Modular factor) {
  const auto add = [this](VariableId free, Modular coefficient) {
    Modular& slot = scratch_[free];
    if (slot.is_zero()) touched_.push_back(free);
    slot += coefficient;
  };
  const Row& row = rows_[variable];
  if (!row.dependent) {
    add(variable, factor);
    return;
  }
  for (const Term& term : terms_[row.terms]) add(term.variable, term.coefficient * factor);
  scratch_constant_ += row.constant * factor;
}

VariableId ModularTable::choose_pivot() const {
  // The variable with the fewest users keeps the elimination cheap; among equals the newest, so that an
  // extension by points rewrites as little of the old table as possible.
  VariableId best = touched_.front();
  for (const VariableId candidate : touched_) {
    const bool parameter = is_parameter(candidate);
    if (parameter != is_parameter(best)) {
      if (!parameter) best = candidate;
      continue;
    }
    const std::size_t users = users_.count(candidate);
    const std::size_t fewest = users_.count(best);
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
  std::erase_if(touched_, [this](VariableId variable) { return scratch_[variable].is_zero(); });
  if (touched_.empty()) return scratch_constant_.is_zero() ? Outcome::kImplied : Outcome::kContradiction;

  const VariableId pivot = choose_pivot();
  const Modular scale = -scratch_[pivot].inverse();
  replacement_.clear();
  for (const VariableId variable : touched_) {
    if (variable != pivot) replacement_.push_back({variable, scratch_[variable] * scale});
    scratch_[variable] = Modular();
  }
  Row& own = rows_[pivot];
  own.dependent = true;
  own.constant = scratch_constant_ * scale;
  terms_.assign(own.terms, replacement_);
  users_.take(pivot, users_of_pivot_);
  const Modular value = fingerprint(replacement_, own.constant);
  const Modular step = value - std::exchange(fingerprints_[pivot], value);
  for (const Term& term : replacement_) users_.add(term.variable, pivot);
  note_change(pivot);
  for (const VariableId user : users_of_pivot_) substitute(user, pivot, step);
  return Outcome::kNew;
}

/// Replaces `pivot`, whose fingerprint has moved by `step`, in the row of `target`.
void ModularTable::substitute(VariableId target, VariableId pivot, Modular step) {
  Row& row = rows_[target];
  const std::span<const Term> terms = terms_[row.terms];
  const auto by_variable = [](const Term& term, VariableId wanted) { return term.variable < wanted; };
  const auto place = std::lower_bound(terms.begin(), terms.end(), pivot, by_variable);
  if (place == terms.end() || place->variable != pivot) return;
  const Modular factor = place->coefficient;
  merged_.clear();
  auto old = terms.begin();
  for (const Term& term : replacement_) {
    for (; old != terms.end() && old->variable < term.variable; ++old) {
      if (old->variable != pivot) merged_.push_back(*old);
    }
    Modular coefficient = term.coefficient * factor;
    if (old != terms.end() && old->variable == term.variable) {
      coefficient += old->coefficient;
      ++old;
    } else {
      users_.add(term.variable, target);
    }
    if (!coefficient.is_zero()) merged_.push_back({term.variable, coefficient});
  }
  for (; old != terms.end(); ++old) {
    if (old->variable != pivot) merged_.push_back(*old);
  }
  terms_.assign(row.terms, merged_);
  row.constant += rows_[pivot].constant * factor;
  fingerprints_[target] += factor * step;
  note_change(target);
}

}  // namespace pappus::symbolic
