// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/elimination/equation.h"
#include "symbolic/elimination/limits.h"
#include "symbolic/elimination/plan.h"
#include "symbolic/proof/certificate.h"

namespace pappus::symbolic::elimination {

/// What came of a plan on exact polynomials.
struct PlanOutcome {
  std::optional<AlgebraicCertificate> certificate;  ///< without its goals; set when every goal is an identity
  /// All points have coordinates in which every equation of the hypotheses is an identity and some goal is not. So the
  /// goal is false in figures as near to this one as you like.
  bool refutes_goal = false;
};

/// Carries the plan out with all parameters, on the branches of the figure; may throw WorkStopped.
[[nodiscard]] PlanOutcome run_plan(const Plan& plan, const Figure& figure, std::span<const Equation> equations,
                                   std::span<const Equation> goals, const WorkLimits& limits);

}  // namespace pappus::symbolic::elimination
