// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "symbolic/algebra/linear_programme.h"
#include "symbolic/algebra/sparse_combination.h"

namespace pappus::symbolic {

/// Exact rational coefficients with Σ coefficientᵢ·formᵢ = target in all variables, positive for all forms but
/// equations, chosen to make Σ weightᵢ·|coefficientᵢ| small; nothing when the linear programme finds none. By Farkas'
/// lemma there are some whenever the target's inequality follows from the given ones.
///
/// As in sparse_combination() a floating-point linear programme selects the forms, then the coefficients are solved for
/// exactly; those that come out with a wrong sign are refused.
[[nodiscard]] std::optional<std::vector<CombinationEntry>> positive_combination(const LinearForm& target,
                                                                                std::span<const SignedForm> forms);

}  // namespace pappus::symbolic
