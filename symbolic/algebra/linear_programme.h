// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "symbolic/algebra/linear_form.h"

namespace pappus::symbolic {

/// A form that is positive, or zero if `is_equation`, and how much a proof pays for using it.
struct SignedForm {
  const LinearForm* form = nullptr;
  double weight = 1;
  bool is_equation = false;
};

/// The forms, in ascending order, with a share in Σ xᵢ·formᵢ = target (constants left out) that makes Σ weightᵢ·|xᵢ|
/// least, where xᵢ < 0 is for equations only. In floating point: it proposes, and must be solved exactly afterwards.
/// Empty when the programme was not solved.
[[nodiscard]] std::vector<std::size_t> least_support(const LinearForm& target, std::span<const SignedForm> forms);

}  // namespace pappus::symbolic
