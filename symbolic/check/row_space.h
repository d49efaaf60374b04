// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "symbolic/check/linear_form.h"

namespace pappus::symbolic::checker {

/// The consequences of a few equations, decided exactly by elimination.
///
/// Over the rationals: all rational combinations. Modulo 1: integer combinations, and constants count modulo 1,
/// as is right for directions, where half an equation would leave two possibilities.
class RowSpace {
 public:
  enum class Scalars { kRational, kIntegerModuloOne };

  explicit RowSpace(Scalars scalars) : scalars_(scalars) {}

  /// Precondition: integer coefficients when the scalars are integers.
  void add(LinearForm equation);
  /// `equation` is a combination of the equations added.
  [[nodiscard]] bool contains(LinearForm equation) const;

 private:
  [[nodiscard]] bool vanishes(const Rational& constant) const;

  Scalars scalars_;
  std::vector<LinearForm> rows_;  // echelon form: first unknowns all differ
};

}  // namespace pappus::symbolic::checker
