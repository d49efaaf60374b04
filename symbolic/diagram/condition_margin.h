// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "symbolic/diagram/residuals.h"

namespace pappus::symbolic {

/// How far an open condition is from failing: a value that is positive where the condition holds and negative where it
/// fails, and the scale of that value. Differentiable, for a solver to follow; it decides nothing. Nothing for
/// conditions that hold almost everywhere (points differ, lines are not parallel) or that no solver needs to follow.
template <class Number>
std::optional<Residual<Number>> condition_margin(const Fact& fact, std::span<const Complex<Number>> points) {
  using Vector = Complex<Number>;
  const auto vector = [&](std::size_t from, std::size_t to) {
    return points[fact.points[to].index()] - points[fact.points[from].index()];
  };
  const auto size = [](const Vector& side) {
    return std::hypot(NumberTraits<Number>::approximate(side.re), NumberTraits<Number>::approximate(side.im));
  };
  const auto at = [&](std::size_t vertex, std::size_t first, std::size_t second, bool wants_acute) {
    const Vector u = vector(vertex, first);
    const Vector v = vector(vertex, second);
    return Residual<Number>{wants_acute ? dot(u, v) : -dot(u, v), size(u) * size(v)};
  };
  const auto both = [&](const Residual<Number>& left, const Residual<Number>& right, bool equal) {
    const Number value = left.value * right.value;
    return Residual<Number>{equal ? value : -value, left.scale * right.scale};
  };
  const auto turn = [&](std::size_t first) {
    const Vector u = vector(first, first + 1);
    const Vector v = vector(first, first + 2);
    return Residual<Number>{cross(u, v), size(u) * size(v)};
  };
  switch (fact.predicate) {
    case Predicate::kSameClock: return both(turn(0), turn(3), true);
    case Predicate::kCounterClock: return turn(0);
    case Predicate::kBetween: return at(0, 1, 2, false);
    case Predicate::kOutside: return at(0, 1, 2, true);
    case Predicate::kAcute: return at(1, 0, 2, true);
    case Predicate::kObtuse: return at(1, 0, 2, false);
    case Predicate::kSameSide: return both(at(0, 1, 2, true), at(3, 4, 5, true), true);
    case Predicate::kNotSameSide: return both(at(0, 1, 2, true), at(3, 4, 5, true), false);
    case Predicate::kLonger: {
      const Number first = squared_norm(vector(0, 1));
      const Number second = squared_norm(vector(2, 3));
      return Residual<Number>{first - second,
                              NumberTraits<Number>::approximate(first) + NumberTraits<Number>::approximate(second)};
    }
    case Predicate::kCollinear:
    case Predicate::kParallel:
    case Predicate::kPerpendicular:
    case Predicate::kCyclic:
    case Predicate::kCircle:
    case Predicate::kCongruent:
    case Predicate::kEqualAngle:
    case Predicate::kEqualRatio:
    case Predicate::kMidpoint:
    case Predicate::kConstantAngle:
    case Predicate::kConstantRatio:
    case Predicate::kConstantLength:
    case Predicate::kSimilar:
    case Predicate::kSimilarMirrored:
    case Predicate::kCongruentTriangles:
    case Predicate::kCongruentTrianglesMirrored:
    case Predicate::kSamePoint:
    case Predicate::kAngleSum:
    case Predicate::kLengthSum:
    case Predicate::kLogLengthSum:
    case Predicate::kSquaredLengthSum:
    case Predicate::kComputeAngle:
    case Predicate::kComputeRatio:
    case Predicate::kComputeLength:
    case Predicate::kDistinct:
    case Predicate::kNotCollinear:
    case Predicate::kNotParallel:
    case Predicate::kNotPerpendicular:
    case Predicate::kAngleBranch:
    case Predicate::kNotEqualAngle:
    case Predicate::kSameHalf:
    case Predicate::kSameHalfCenter:
    case Predicate::kSameFlank:
    case Predicate::kLengthsGreater:
    case Predicate::kAnglesGreater:
    case Predicate::kAnglesNotLess: return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic
