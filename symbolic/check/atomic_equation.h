// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/check/certificate_equation.h"
#include "symbolic/check/certify.h"
#include "symbolic/check/interval.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::checker {

/// Facts of one equation each that together say what the fact says, wherever the points lie in the boxes: triples of a
/// line, fours of a circle, equal radii. Facts that the boxes do not allow to be taken apart stay whole; so do those
/// that are one equation, and idc, which are two.
[[nodiscard]] std::vector<Fact> parts_of(const Fact& fact, const Certifier& certifier);

/// One real equation in the coordinates of points: what a certificate's relation says, or a sum Σ tᵢ f(AᵢBᵢ) + constant
/// = 0 over pairs of points, where f is the length, its logarithm or the direction in units of π (then modulo 1).
struct AtomicEquation {
  enum class Kind { kRelation, kLengths, kLogLengths, kDirections };
  Kind kind = Kind::kRelation;
  CertificateRelation relation;  ///< of sums only the points, and tᵢ as constants
  Interval constant = 0;
};

/// The equations that say what the fact says; none when it has none here (goals, configuration facts, fractional
/// multiples of directions). A line, circle or triangle with more equations than are needed has them all.
[[nodiscard]] std::vector<AtomicEquation> equations_of(const Fact& part);

/// The value of an equation and its derivatives by coordinates: 2p is x of point p, 2p + 1 is y.
struct Linearised {
  Interval value = 0;
  std::vector<std::pair<std::size_t, Interval>> gradient;
};

/// Encloses value and derivatives on the boxes; nothing where a pair of points that the equation divides by may
/// coincide. Sums of directions are given by their distance from the nearest integer.
[[nodiscard]] std::optional<Linearised> linearise(const AtomicEquation& equation, std::span<const IntervalPoint> boxes);

}  // namespace pappus::symbolic::checker
