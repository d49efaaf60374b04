// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/core/rational.h"

namespace pappus::symbolic {

/// An exact affine expression Σ cᵢ·xᵢ + constant over the unknowns of one linear table.
///
/// Invariant: terms are sorted by variable, each variable once, no zero coefficient.
class LinearForm {
 public:
  struct Term {
    VariableId variable;
    Rational coefficient;
    friend bool operator==(const Term& left, const Term& right) = default;
  };

  /// Adds `coefficient`·`variable`.
  void add(VariableId variable, const Rational& coefficient);
  void add_constant(const Rational& value) { constant_ += value; }
  /// Adds `factor`·`other`.
  void add(const LinearForm& other, const Rational& factor);

  [[nodiscard]] std::span<const Term> terms() const { return terms_; }
  [[nodiscard]] const Rational& constant() const { return constant_; }
  /// No variable is left (the constant may be anything).
  [[nodiscard]] bool is_constant() const { return terms_.empty(); }
  friend bool operator==(const LinearForm& left, const LinearForm& right) = default;

 private:
  std::vector<Term> terms_;
  Rational constant_;
};

}  // namespace pappus::symbolic
