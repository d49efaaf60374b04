// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/algebra/linear_form.h"

namespace pappus::symbolic {

/// An equation that may be used in a combination, and how much a proof pays for using it.
struct WeightedEquation {
  const LinearForm* form = nullptr;
  double weight = 1;
};

struct CombinationEntry {
  std::size_t equation;  ///< index into the equations given
  Rational coefficient;
};

/// Exact rational coefficients with Σ coefficientᵢ·equationᵢ = target in all variables (constants are the
/// caller's business), chosen to make Σ weightᵢ·|coefficientᵢ| small; nothing when the target is no combination.
///
/// A floating-point linear programme (ℓ1 minimisation) selects the support; the coefficients are then solved
/// for exactly and the sum is verified, so a numerical mishap can cost brevity, never correctness.
[[nodiscard]] std::optional<std::vector<CombinationEntry>> sparse_combination(
    const LinearForm& target, std::span<const WeightedEquation> equations);

}  // namespace pappus::symbolic
