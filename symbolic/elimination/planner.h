// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/elimination/equation.h"
#include "symbolic/elimination/limits.h"
#include "symbolic/elimination/plan.h"

namespace pappus::symbolic::elimination {

struct PlannerOptions {
  std::uint64_t seed = 1;
  std::size_t attempts = 2000;     ///< orders that are tried out at most
  std::size_t most_refuting = 60;  ///< sketches in which the goal is false, before it is given up
  std::size_t most_plans = 6;
};

/// What a search for plans came to.
struct PlannerOutcome {
  std::vector<Plan> plans;           ///< cheapest first
  std::vector<Plan> refuting_plans;  ///< of those in whose sketches a goal was false, the cheapest few
  std::size_t attempts = 0;
  std::size_t refuting = 0;  ///< how many of those there were
};

/// Looks for cheap plans by trying out random orders on sketches; may throw WorkStopped; deterministic.
[[nodiscard]] PlannerOutcome find_plans(const Figure& figure, const std::vector<Equation>& equations,
                                        const std::vector<Equation>& goals, const PlannerOptions& options,
                                        const WorkLimits& limits);

}  // namespace pappus::symbolic::elimination
