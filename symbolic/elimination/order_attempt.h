// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/elimination/equation.h"
#include "symbolic/elimination/limits.h"
#include "symbolic/elimination/plan.h"

namespace pappus::symbolic::elimination {

struct OrderOptions {
  WorkLimits limits;     ///< of the sketch's polynomials
  std::uint64_t seed;    ///< of all choices
  double most_cost = 0;  ///< an order that becomes dearer is given up
};

/// Places all points of a sketch in an order that is half forced and half random, and sees whether the goals hold in
/// it. Nothing when some point cannot be placed, when an equation that was not used does not hold (points were placed
/// too freely), or when the order is too dear; may throw WorkStopped.
[[nodiscard]] std::optional<Plan> attempt_order(const Figure& figure, const std::vector<Equation>& equations,
                                                const std::vector<Equation>& goals, const OrderOptions& options);

}  // namespace pappus::symbolic::elimination
