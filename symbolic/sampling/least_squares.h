// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "symbolic/core/ids.h"
#include "symbolic/sampling/measured_equation.h"
#include "symbolic/sampling/plane_point.h"

namespace pappus::symbolic::sampling {

struct LeastSquaresOptions {
  int steps = 60;              ///< at most, those that are taken back included
  double good_enough = 1e-12;  ///< stops where all equations hold so well
};

/// Moves the points in `moving` until the equations hold, by Levenberg and Marquardt's method (Marquardt 1963), and
/// returns the largest value of an equation that is left. Equations without a moving point count for the result alone.
template <class Scalar>
Scalar solve_least_squares(std::span<const MeasuredEquation> equations, std::span<const PointId> moving,
                           std::span<PlanePoint<Scalar>> points, const LeastSquaresOptions& options);

extern template double solve_least_squares<double>(std::span<const MeasuredEquation> equations,
                                                   std::span<const PointId> moving,
                                                   std::span<PlanePoint<double>> points,
                                                   const LeastSquaresOptions& options);
extern template long double solve_least_squares<long double>(std::span<const MeasuredEquation> equations,
                                                             std::span<const PointId> moving,
                                                             std::span<PlanePoint<long double>> points,
                                                             const LeastSquaresOptions& options);

}  // namespace pappus::symbolic::sampling
