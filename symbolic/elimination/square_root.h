// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include "symbolic/elimination/polynomial.h"

namespace pappus::symbolic::elimination {

/// An expression in parameters and roots of the ring whose square this is. What is found is one; one may be missed
/// among roots of roots. A root that is adjoined although there is one depends on the others: the ring has zero
/// divisors then, and an expression may vanish at the figure and not be the zero polynomial.
[[nodiscard]] std::optional<Polynomial> square_root_in_ring(const Polynomial& value);

/// Adds a root to the ring whose radicand is `value` without its square factors, and returns the square root of value.
/// `on_new_root` hears of the radicand first.
[[nodiscard]] Polynomial adjoin_square_root(PolynomialRing& ring, const Polynomial& value,
                                            const std::function<void(const Polynomial&)>& on_new_root);

}  // namespace pappus::symbolic::elimination
