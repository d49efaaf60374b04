// SPDX-License-Identifier: Apache-2.0
#include "symbolic/scope/draft_truth.h"

#include <cmath>
#include <cstddef>
#include <numbers>

#include "symbolic/diagram/configuration.h"
#include "symbolic/diagram/residuals.h"

namespace pappus::symbolic {
namespace {

/// Σ t d(AB) + y is nearer than 1/(2D) to an integer.
DraftTruth branch_truth(const Fact& fact, std::span<const Complex<double>> points) {
  const std::size_t terms = fact.points.size() / 2;
  double sum = fact.constants[terms].to_double();
  for (std::size_t i = 0; i < terms; ++i) {
    const Complex<double> side = points[fact.points[2 * i + 1].index()] - points[fact.points[2 * i].index()];
    sum += fact.constants[i].to_double() * std::atan2(side.im, side.re) / std::numbers::pi;
  }
  const double room = 0.5 / fact.constants[terms + 1].to_double() - std::abs(sum - std::nearbyint(sum));
  constexpr double kClear = 1e-7;
  if (std::abs(room) < kClear) return DraftTruth::kUndecided;
  return room > 0 ? DraftTruth::kHolds : DraftTruth::kFails;
}

}  // namespace

DraftTruth truth_in_draft(const Fact& fact, std::span<const Complex<double>> points) {
  if (asks_for_value(fact.predicate)) return DraftTruth::kHolds;
  if (fact.predicate == Predicate::kAngleBranch) return branch_truth(fact, points);
  if (info(fact.predicate).is_configuration) {
    return ConfigurationEvaluator<double>(points).holds(fact) ? DraftTruth::kHolds : DraftTruth::kFails;
  }
  constexpr double kTrue = 1e-6;
  constexpr double kFalse = 1e-4;
  const double residual = relative_residual<double>(fact, points);
  if (residual < kTrue) return DraftTruth::kHolds;
  return std::isfinite(residual) && residual > kFalse ? DraftTruth::kFails : DraftTruth::kUndecided;
}

}  // namespace pappus::symbolic
