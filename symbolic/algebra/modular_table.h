// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "symbolic/algebra/row_pool.h"
#include "symbolic/algebra/user_lists.h"
#include "symbolic/algebra/variable_column.h"
#include "symbolic/core/ids.h"
#include "symbolic/core/modular.h"
#include "symbolic/core/random.h"

namespace pappus::symbolic {

/// A system of linear equations over Z/(2⁶¹−1) in solved form, with a fingerprint for every variable.
///
/// Each variable is free or expressed by free ones. A free variable has a random value; a dependent one has
/// the value of its expression. Hence an affine expression vanishes on all solutions if and only if its
/// fingerprint is zero, up to an error of probability about 2⁻⁶⁰ (Schwartz–Zippel).
/// Copyable; deterministic for a given seed and order of calls.
class ModularTable {
 public:
  struct Term {
    VariableId variable;
    Modular coefficient;
  };
  enum class Outcome : std::uint8_t {
    kImplied,        ///< followed from the table already
    kNew,            ///< one more pivot
    kContradiction,  ///< the table would force 0 = non-zero; nothing was changed
  };

  explicit ModularTable(std::uint64_t seed) : random_(seed) {}

  /// A new free main variable: ids are dense from 0. It counts as changed.
  VariableId add_main();
  /// A new free auxiliary variable: ids are dense from kFirstAuxiliary.
  VariableId add_auxiliary() { return add_auxiliary(false); }
  /// An auxiliary variable that stays free as long as an equation has any other one to solve for: a known number,
  /// in terms of which the others are expressed.
  VariableId add_parameter() { return add_auxiliary(true); }
  [[nodiscard]] std::size_t main_count() const { return rows_.main_count(); }
  /// One past the largest id in use.
  [[nodiscard]] VariableId end() const { return VariableId(kFirstAuxiliary + rows_.auxiliary_count()); }

  [[nodiscard]] Modular fingerprint(VariableId variable) const { return fingerprints_[variable]; }
  /// Σ coefficient·fingerprint + constant.
  [[nodiscard]] Modular fingerprint(std::span<const Term> terms, Modular constant) const;
  /// Adds the equation Σ coefficient·variable + constant = 0.
  Outcome assert_zero(std::span<const Term> terms, Modular constant);
  [[nodiscard]] bool is_free(VariableId variable) const { return !rows_[variable].dependent; }
  [[nodiscard]] bool is_parameter(VariableId variable) const { return rows_[variable].parameter; }
  /// Some equation of the table has mentioned the variable.
  [[nodiscard]] bool is_constrained(VariableId variable) const {
    return rows_[variable].dependent || users_.count(variable) != 0;
  }
  /// The terms that a dependent variable equals, ascending by variable; empty for a free one. Valid until the
  /// next assert_zero().
  [[nodiscard]] std::span<const Term> row(VariableId variable) const { return terms_[rows_[variable].terms]; }
  [[nodiscard]] Modular row_constant(VariableId variable) const { return rows_[variable].constant; }

  /// How many changes of main variables there have been: additions and new expressions.
  [[nodiscard]] std::size_t change_count() const { return forgotten_ + changes_.size(); }
  /// The main variables changed since change_count() was `count`, in order and perhaps more than once; changes that
  /// were forgotten are left out.
  [[nodiscard]] std::span<const VariableId> changes_since(std::size_t count) const {
    return std::span(changes_).subspan(count > forgotten_ ? count - forgotten_ : 0);
  }
  /// Drops the record of all changes so far: whoever follows them has seen them.
  void forget_changes() {
    forgotten_ += changes_.size();
    changes_.clear();
  }

 private:
  struct Row {
    bool dependent = false;
    bool parameter = false;
    Modular constant;
    RowPool<Term>::Slice terms;  // over free variables, ascending; empty for a free variable
  };

  VariableId add_auxiliary(bool is_parameter);
  void accumulate(VariableId variable, Modular factor);
  [[nodiscard]] VariableId choose_pivot() const;
  void substitute(VariableId target, VariableId pivot, Modular step);
  void note_change(VariableId variable) {
    if (variable.index() < kFirstAuxiliary) changes_.push_back(variable);
  }

  SplitMix64 random_;
  VariableColumn<Modular> fingerprints_;
  VariableColumn<Row> rows_;
  RowPool<Term> terms_;
  UserLists users_;  // free variable → dependent variables whose rows may contain it
  std::vector<VariableId> changes_;
  std::size_t forgotten_ = 0;  // changes dropped
  // Scratch, kept to avoid allocation: dense coefficients and the variables touched; a row under construction.
  VariableColumn<Modular> scratch_;
  std::vector<VariableId> touched_;
  Modular scratch_constant_;
  std::vector<Term> replacement_;  // what the pivot equals
  std::vector<Term> merged_;
  std::vector<VariableId> users_of_pivot_;
};

}  // namespace pappus::symbolic
