// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <span>

#include "symbolic/core/check.h"
#include "symbolic/proof/proof_wording.h"

namespace pappus::symbolic {
namespace {

/// "Σ tᵢ·dir(AᵢBᵢ) + y is nearer than 90°/D to a multiple of 180°", said of the sum's two sides.
std::string branch_sentence(const Fact& fact, const Notation& notation) {
  PAPPUS_CHECK(fact.constants.size() * 2 == fact.points.size() + 4);
  Fact sum = fact;
  sum.predicate = Predicate::kAngleSum;
  const Rational divisor = fact.constants.back();
  PAPPUS_CHECK(!divisor.is_zero());
  sum.constants.pop_back();
  return "the two sides of " + notation.math(pair_sum_equation(sum, notation)) + " differ by less than " +
         notation.math(notation.degrees(Rational(1, 2) / divisor)) + ", up to multiples of " +
         notation.math(notation.degrees(Rational(1)));
}

}  // namespace

std::string ProofWording::configuration_sentence(const Fact& fact) const {
  const auto& p = fact.points;
  const Symbols& sign = notation_.symbols();
  const std::span<const PointId> points(p);
  const auto name = [&](std::size_t index) { return notation_.math(notation_.point(p[index])); };
  const auto names = [&](std::size_t first, std::size_t count) {
    return notation_.enumerate(points.subspan(first, count));
  };
  const auto together = [&](std::size_t first, std::size_t count) {
    return notation_.math(notation_.join(points.subspan(first, count)));
  };
  const auto related = [&](std::string_view relation) {
    return notation_.math(notation_.line(p[0], p[1]) + std::string(relation) + notation_.line(p[2], p[3]));
  };
  const auto between = [&](std::size_t first) { return name(first) + " lies between " + names(first + 1, 2); };
  // Acute and obtuse angles are plain angles, which LaTeX sets with the undirected sign.
  const auto plain_angle = [&](std::string_view relation) {
    const std::string angle = notation_.markup() == Markup::kLatex ? "\\angle " : std::string(sign.angle);
    return notation_.math(angle + notation_.join(points) + std::string(relation) + notation_.degrees(Rational(1, 2)));
  };
  switch (fact.predicate) {
    case Predicate::kDistinct: return names(0, 2) + " are different points";
    case Predicate::kNotCollinear: return names(0, 3) + " are not collinear";
    case Predicate::kNotParallel: return "lines " + together(0, 2) + " and " + together(2, 2) + " are not parallel";
    case Predicate::kNotPerpendicular:
      return "lines " + together(0, 2) + " and " + together(2, 2) + " are not perpendicular";
    case Predicate::kSameClock:
      return "triangles " + together(0, 3) + " and " + together(3, 3) + " have the same orientation";
    case Predicate::kCounterClock: return "triangle " + together(0, 3) + " runs counter-clockwise";
    case Predicate::kBetween: return between(0);
    case Predicate::kOutside: return name(0) + " lies outside segment " + together(1, 2);
    case Predicate::kSameSide: return between(0) + " if and only if " + between(3);
    case Predicate::kNotSameSide: return "either " + between(0) + " or " + between(3) + ", but not both";
    case Predicate::kLonger: return related(sign.greater);
    case Predicate::kAcute: return plain_angle(sign.less);
    case Predicate::kObtuse: return plain_angle(sign.greater);
    case Predicate::kAngleBranch: return branch_sentence(fact, notation_);
    case Predicate::kNotEqualAngle: return equal_angle(fact, sign.not_equal);
    case Predicate::kSameHalf:
      return names(0, 2) + " lie on the same side of the perpendicular to " + together(2, 2) +
             " through the centre of circle " + together(4, 3);
    case Predicate::kSameHalfCenter:
      return names(0, 2) + " lie on the same side of the perpendicular to " + together(2, 2) + " through " + name(4);
    case Predicate::kSameFlank:
      return names(0, 2) + " lie on the same side of the line through the centres of circles " + together(2, 3) +
             " and " + together(5, 3);
    case Predicate::kLengthsGreater:
    case Predicate::kAnglesGreater:
    case Predicate::kAnglesNotLess: return notation_.math(pair_sum_equation(fact, notation_));
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
    case Predicate::kComputeLength: break;
  }
  PAPPUS_CHECK(false);
  return {};
}

}  // namespace pappus::symbolic
