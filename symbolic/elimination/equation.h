// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "symbolic/core/rational.h"
#include "symbolic/elimination/plane_vector.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::elimination {

/// One polynomial equation between the coordinates of points. symbolic/proof/README.md numbers those of each fact.
struct Equation {
  enum class Kind {
    kParallel,       ///< ab × cd = 0
    kPerpendicular,  ///< ab · cd = 0
    kEqualAngle,     ///< (āb̄·cd) × (ēf̄·gh) = 0, products of complex numbers
    kConcyclic,      ///< the cross-ratio of a, b, c, d is real
    kTurn,           ///< cd is parallel to ab turned by constants[0]·π
    kSquares,        ///< Π |aᵢbᵢ|²^tᵢ = constant, tᵢ in constants, the constant last
    kSquareSum,      ///< Σ tᵢ |aᵢbᵢ|² = 0
    kDirectionSum,   ///< Σ tᵢ d(aᵢbᵢ) + y = 0 modulo 1
    kMidpointX,      ///< 2a = b + c
    kMidpointY,
    kSimilarX,  ///< ac·de = ab·df, products of complex numbers
    kSimilarY,
    kMirroredX,  ///< the same with d, e, f mirrored
    kMirroredY,
    kSamePointX,
    kSamePointY,
    // Definitions of parameters u of a point p = points[0], with a, b, c = points[1 … 3]:
    kAlong,   ///< bc · ap = u |bc|²
    kAcross,  ///< bc × ap = u |bc|²
    kSlope,   ///< bc × ap = u (bc · ap)
    kHalf,    ///< bc × ap = u (|bc|² + bc · ap): the tangent of half the angle from bc to ap where |bc| = |ap|
  };
  Kind kind = Kind::kParallel;
  std::vector<PointId> points;
  std::vector<Rational> constants;
  std::size_t hypothesis = 0;  ///< what it comes from, and which of its equations it is; or the parameter's index
  std::size_t component = 0;
};

[[nodiscard]] inline bool is_definition(const Equation& equation) {
  return equation.kind == Equation::Kind::kAlong || equation.kind == Equation::Kind::kAcross ||
         equation.kind == Equation::Kind::kSlope || equation.kind == Equation::Kind::kHalf;
}

/// The equations that the fact implies, in the order of their numbers; none for a fact that is not understood.
[[nodiscard]] std::vector<Equation> equations_of(const Fact& fact, std::size_t hypothesis);
/// Equations that together say as much as the fact, in figures whose named pairs are distinct; none for a fact that
/// is not understood.
[[nodiscard]] std::vector<Equation> equations_for_goal(const Fact& goal);

/// Says where points are; a reference that lives as long as the callee needs it.
using PointLookup = std::function<const PlanePoint&(PointId)>;

/// What has to vanish for the equation to hold, up to a factor that vanishes only where points coincide.
/// `parameter` is the fraction u of a definition and null for other equations. `root_of_three` is √3, needed for
/// kTurn and kDirectionSum; nothing is returned when it is missing or the angle is no multiple of 15°.
[[nodiscard]] std::optional<Polynomial> residual(const Equation& equation, const PointLookup& point,
                                                 const Fraction* parameter, const Polynomial* root_of_three);

/// The equation needs √3.
[[nodiscard]] bool needs_root_of_three(const Equation& equation);
/// The fact speaks of lengths themselves, not of their ratios.
[[nodiscard]] bool depends_on_scale(const Fact& fact);

}  // namespace pappus::symbolic::elimination
