// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/facts/fact.h"
#include "symbolic/sampling/plane_point.h"

namespace pappus::symbolic::sampling {

/// What an equation adds up over the vectors of its terms.
enum class Measure : std::uint8_t {
  kLineAngle,      ///< directions of lines, modulo π
  kRayAngle,       ///< directions of rays, modulo 2π
  kLogLength,      ///< logarithms of lengths
  kLength,         ///< lengths
  kSquaredLength,  ///< squares of lengths
  kHorizontal,     ///< first coordinates
  kVertical,       ///< second coordinates
};

/// coefficient × measure of the vector that leads from one point to the other.
struct MeasuredTerm {
  PointId from;
  PointId to;
  long double coefficient = 1;
};

/// Σ terms + constant = 0, one real equation. Everything that the language states is a list of these.
struct MeasuredEquation {
  Measure measure = Measure::kLineAngle;
  std::vector<MeasuredTerm> terms;
  long double constant = 0;
};

/// The equations that a fact states, in any figure. Nothing for conditions of order, for goals that ask for a value and
/// for sums of angles whose coefficients are no integers: their sum is not defined modulo 180°.
[[nodiscard]] std::optional<std::vector<MeasuredEquation>> equations_of(const Fact& fact);

/// The derivative of an equation's value by a point's coordinates; a point may occur several times in a list.
template <class Scalar>
struct PointDerivative {
  PointId point;
  PlanePoint<Scalar> by;
};

/// By how much the equation fails in the figure: an angle in radians, a logarithm of a ratio, a part of the sum of all
/// absolute terms, or coordinates. Adds the derivatives to `derivatives` unless that is null; the size of the whole
/// counts as constant.
template <class Scalar>
Scalar evaluate(const MeasuredEquation& equation, std::span<const PlanePoint<Scalar>> points,
                std::vector<PointDerivative<Scalar>>* derivatives) {
  constexpr Scalar tiny = std::numeric_limits<Scalar>::min() * 1e10F;
  Scalar sum = static_cast<Scalar>(equation.constant);
  Scalar size = 0;
  const std::size_t first = derivatives == nullptr ? 0 : derivatives->size();
  for (const MeasuredTerm& term : equation.terms) {
    const auto vector = points[term.to.index()] - points[term.from.index()];
    const Scalar square = std::max(dot(vector, vector), tiny);
    const auto coefficient = static_cast<Scalar>(term.coefficient);
    PlanePoint<Scalar> by;
    switch (equation.measure) {
      case Measure::kLineAngle:
      case Measure::kRayAngle:
        sum += coefficient * std::atan2(vector.y, vector.x);
        by = (coefficient / square) * PlanePoint<Scalar>{-vector.y, vector.x};
        break;
      case Measure::kLogLength:
        sum += coefficient * std::log(square) / 2;
        by = (coefficient / square) * vector;
        break;
      case Measure::kLength:
        sum += coefficient * std::sqrt(square);
        size += std::abs(coefficient) * std::sqrt(square);
        by = (coefficient / std::sqrt(square)) * vector;
        break;
      case Measure::kSquaredLength:
        sum += coefficient * square;
        size += std::abs(coefficient) * square;
        by = (2 * coefficient) * vector;
        break;
      case Measure::kHorizontal:
        sum += coefficient * vector.x;
        size += std::abs(coefficient) * std::sqrt(square);
        by = {coefficient, 0};
        break;
      case Measure::kVertical:
        sum += coefficient * vector.y;
        size += std::abs(coefficient) * std::sqrt(square);
        by = {0, coefficient};
        break;
    }
    if (derivatives == nullptr) continue;
    derivatives->push_back({term.to, by});
    derivatives->push_back({term.from, Scalar(-1) * by});
  }
  if (equation.measure == Measure::kLineAngle) return std::remainder(sum, std::numbers::pi_v<Scalar>);
  if (equation.measure == Measure::kRayAngle) return std::remainder(sum, 2 * std::numbers::pi_v<Scalar>);
  if (equation.measure == Measure::kLogLength) return sum;
  // A point has no size of its own: coordinates are compared with the size of figures, which is about 1.
  if (equation.measure == Measure::kHorizontal || equation.measure == Measure::kVertical) size += 1;
  size = std::max(size, tiny);
  if (derivatives != nullptr) {
    for (std::size_t i = first; i < derivatives->size(); ++i) {
      (*derivatives)[i].by = (1 / size) * (*derivatives)[i].by;
    }
  }
  return sum / size;
}

/// The largest of the equations' values.
template <class Scalar>
Scalar largest_residual(std::span<const MeasuredEquation> equations, std::span<const PlanePoint<Scalar>> points) {
  Scalar largest = 0;
  for (const MeasuredEquation& equation : equations) {
    const Scalar value = std::abs(evaluate<Scalar>(equation, points, nullptr));
    largest = std::isnan(value) ? std::numeric_limits<Scalar>::infinity() : std::max(largest, value);
  }
  return largest;
}

}  // namespace pappus::symbolic::sampling
