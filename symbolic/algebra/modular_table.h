// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

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

  /// A new free variable.
  VariableId add_variable();
  [[nodiscard]] std::size_t variable_count() const { return fingerprints_.size(); }
  [[nodiscard]] Modular fingerprint(VariableId variable) const { return fingerprints_[variable.index()]; }
  /// Σ coefficient·fingerprint + constant.
  [[nodiscard]] Modular fingerprint(std::span<const Term> terms, Modular constant) const;
  /// Adds the equation Σ coefficient·variable + constant = 0.
  Outcome assert_zero(std::span<const Term> terms, Modular constant);
  [[nodiscard]] bool is_free(VariableId variable) const { return !rows_[variable.index()].dependent; }
  /// Some equation of the table has mentioned the variable.
  [[nodiscard]] bool is_constrained(VariableId variable) const {
    return rows_[variable.index()].dependent || !users_[variable.index()].empty();
  }
  /// The expression of a dependent variable; for a free one, itself.
  [[nodiscard]] std::vector<Term> expression(VariableId variable) const;
  [[nodiscard]] Modular expression_constant(VariableId variable) const { return rows_[variable.index()].constant; }

 private:
  struct Row {
    bool dependent = false;
    Modular constant;
    std::vector<Term> terms;  // over free variables, unordered; empty for a free variable
  };

  void accumulate(VariableId variable, Modular factor);
  [[nodiscard]] VariableId choose_pivot() const;
  void substitute(VariableId target, VariableId pivot, const Row& replacement);

  SplitMix64 random_;
  std::vector<Modular> fingerprints_;
  std::vector<Row> rows_;
  std::vector<std::vector<VariableId>> users_;  // free variable → dependent variables whose rows may contain it
  // Scratch of assert_zero, kept to avoid allocation: dense coefficients and the variables touched.
  std::vector<Modular> scratch_;
  std::vector<VariableId> touched_;
  Modular scratch_constant_;
};

}  // namespace pappus::symbolic
