// SPDX-License-Identifier: Apache-2.0
#include "symbolic/proof/proof_wording.h"

#include <cmath>
#include <span>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

bool same_line(PointId a, PointId b, PointId c, PointId d) { return (a == c && b == d) || (a == d && b == c); }

std::vector<PointId> points_in_order(const Fact& fact, std::initializer_list<std::size_t> order) {
  std::vector<PointId> result;
  for (const std::size_t index : order) result.push_back(fact.points[index]);
  return result;
}

Rational modulo_one(const Rational& value) { return value - value.floor(); }

/// Precondition of every wording: as many points and constants as the predicate asks for.
void check_shape(const Fact& fact) {
  const PredicateInfo& shape = info(fact.predicate);
  if (shape.points > 0) PAPPUS_CHECK(fact.points.size() == static_cast<std::size_t>(shape.points));
  if (shape.points < 0) PAPPUS_CHECK(fact.points.size() >= static_cast<std::size_t>(-shape.points));
  if (shape.points != 0) PAPPUS_CHECK(fact.constants.size() >= static_cast<std::size_t>(shape.constants));
}

}  // namespace

Fact reversed(const Fact& fact) {
  Fact result = fact;
  switch (fact.predicate) {
    case Predicate::kParallel:
    case Predicate::kPerpendicular:
    case Predicate::kCongruent: result.points = points_in_order(fact, {2, 3, 0, 1}); break;
    case Predicate::kEqualAngle:
    case Predicate::kEqualRatio: result.points = points_in_order(fact, {2, 3, 0, 1, 6, 7, 4, 5}); break;
    case Predicate::kConstantAngle:
      result.points = points_in_order(fact, {2, 3, 0, 1});
      result.constants[0] = modulo_one(-fact.constants[0]);
      break;
    case Predicate::kConstantRatio:
      if (fact.constants[0].is_zero()) break;
      result.points = points_in_order(fact, {2, 3, 0, 1});
      result.constants[0] = Rational(1) / fact.constants[0];
      break;
    case Predicate::kAngleSum:
    case Predicate::kLengthSum:
    case Predicate::kSquaredLengthSum:
      for (Rational& constant : result.constants) constant = -constant;
      break;
    case Predicate::kLogLengthSum:
      if (fact.constants.back().is_zero()) break;
      for (Rational& constant : result.constants) constant = -constant;
      result.constants.back() = Rational(1) / fact.constants.back();
      break;
    case Predicate::kCollinear:
    case Predicate::kCyclic:
    case Predicate::kCircle:
    case Predicate::kMidpoint:
    case Predicate::kConstantLength:
    case Predicate::kSimilar:
    case Predicate::kSimilarMirrored:
    case Predicate::kCongruentTriangles:
    case Predicate::kCongruentTrianglesMirrored:
    case Predicate::kSamePoint:
    case Predicate::kComputeAngle:
    case Predicate::kComputeRatio:
    case Predicate::kComputeLength:
    case Predicate::kDistinct:
    case Predicate::kNotCollinear:
    case Predicate::kNotParallel:
    case Predicate::kNotPerpendicular:
    case Predicate::kSameClock:
    case Predicate::kCounterClock:
    case Predicate::kBetween:
    case Predicate::kOutside:
    case Predicate::kSameSide:
    case Predicate::kNotSameSide:
    case Predicate::kLonger:
    case Predicate::kAcute:
    case Predicate::kObtuse:
    case Predicate::kAngleBranch:
    case Predicate::kNotEqualAngle:
    case Predicate::kSameHalf:
    case Predicate::kSameHalfCenter:
    case Predicate::kSameFlank:
    case Predicate::kLengthsGreater:
    case Predicate::kAnglesGreater:
    case Predicate::kAnglesNotLess: break;
  }
  return result;
}

std::string ProofWording::sentence(const Fact& fact) const {
  check_shape(fact);
  return info(fact.predicate).is_configuration ? configuration_sentence(fact) : relation_sentence(fact);
}

std::string ProofWording::sentence_with_reading(const Fact& fact) const { return sentence(fact) + reading(fact); }

std::string ProofWording::reading(const Fact& fact) const {
  const auto& p = fact.points;
  if (fact.predicate == Predicate::kConstantAngle) {
    const auto size = notation_.plain_angle(p[0], p[1], p[2], p[3]);
    if (!size || std::abs(*size - modulo_one(fact.constants[0]).to_double() * 180.0) < 0.05) return {};
    return " (in the figure " + notation_.math(notation_.measured_degrees(*size)) + ")";
  }
  if (fact.predicate != Predicate::kEqualAngle) return {};
  if (same_line(p[0], p[1], p[2], p[3]) || same_line(p[4], p[5], p[6], p[7]) || same_line(p[0], p[1], p[4], p[5]) ||
      same_line(p[2], p[3], p[6], p[7])) {
    return {};
  }
  const auto left = notation_.plain_angle(p[0], p[1], p[2], p[3]);
  const auto right = notation_.plain_angle(p[4], p[5], p[6], p[7]);
  const auto one_side = [&](std::size_t first, double size) {
    return " (" + notation_.math(notation_.angle(p[first], p[first + 1], p[first + 2], p[first + 3])) + " is " +
           notation_.math(notation_.measured_degrees(size)) + ")";
  };
  if (left && right) {
    const std::string first = notation_.measured_degrees(*left);
    if (std::abs(*left - *right) < 0.05) return " (" + notation_.math(first) + ")";
    return " (" + notation_.math(first) + " and " + notation_.math(notation_.measured_degrees(*right)) + ")";
  }
  if (left) return one_side(0, *left);
  if (right) return one_side(4, *right);
  return {};
}

std::string ProofWording::parallel(PointId a, PointId b, PointId c, PointId d) const {
  if (const auto common = vertex_and_arms(a, b, c, d)) return notation_.enumerate(*common) + " are collinear";
  return notation_.math(notation_.line(a, b) + std::string(notation_.symbols().parallel) + notation_.line(c, d));
}

std::string ProofWording::equal_angle(const Fact& fact, std::string_view sign) const {
  const auto& p = fact.points;
  return notation_.math(notation_.angle(p[0], p[1], p[2], p[3]) + std::string(sign) +
                        notation_.angle(p[4], p[5], p[6], p[7]));
}

std::string ProofWording::triangles(const Fact& fact, std::string_view sign) const {
  const std::span<const PointId> points(fact.points);
  const std::string triangle(notation_.symbols().triangle);
  return notation_.math(triangle + notation_.join(points.first(3)) + std::string(sign) + triangle +
                        notation_.join(points.subspan(3, 3)));
}

std::string ProofWording::relation_sentence(const Fact& fact) const {
  const auto& p = fact.points;
  const Symbols& sign = notation_.symbols();
  const auto line = [&](std::size_t first) { return notation_.line(p[first], p[first + 1]); };
  const auto related = [&](std::string_view relation) {
    return notation_.math(line(0) + std::string(relation) + line(2));
  };
  const auto ratio = [&](std::size_t first) { return line(first) + std::string(sign.ratio) + line(first + 2); };
  switch (fact.predicate) {
    case Predicate::kCollinear: return notation_.enumerate(p) + " are collinear";
    case Predicate::kParallel: return parallel(p[0], p[1], p[2], p[3]);
    case Predicate::kPerpendicular: return related(sign.perpendicular);
    case Predicate::kCyclic: return notation_.enumerate(p) + " lie on one circle";
    case Predicate::kCircle:
      return notation_.math(notation_.point(p[0])) + " is the centre of the circle through " +
             notation_.enumerate(std::span(p).subspan(1));
    case Predicate::kCongruent: return related(sign.equal);
    case Predicate::kEqualAngle:
      if (same_line(p[0], p[1], p[2], p[3]) || same_line(p[0], p[1], p[4], p[5]))
        return same_line(p[0], p[1], p[2], p[3]) ? parallel(p[4], p[5], p[6], p[7]) : parallel(p[2], p[3], p[6], p[7]);
      if (same_line(p[4], p[5], p[6], p[7]) || same_line(p[2], p[3], p[6], p[7]))
        return same_line(p[4], p[5], p[6], p[7]) ? parallel(p[0], p[1], p[2], p[3]) : parallel(p[0], p[1], p[4], p[5]);
      return equal_angle(fact, sign.equal);
    case Predicate::kEqualRatio: return notation_.math(ratio(0) + std::string(sign.equal) + ratio(4));
    case Predicate::kMidpoint:
      return notation_.math(notation_.point(p[0])) + " is the midpoint of " + notation_.math(line(1));
    case Predicate::kConstantAngle:
      return notation_.math(notation_.angle(p[0], p[1], p[2], p[3]) + std::string(sign.equal) +
                            notation_.degrees(fact.constants[0]));
    case Predicate::kConstantRatio: {
      const Rational& value = fact.constants[0];
      return notation_.math(ratio(0) + std::string(sign.equal) + value.numerator().to_string() +
                            std::string(sign.ratio) + value.denominator().to_string());
    }
    case Predicate::kConstantLength:
      return notation_.math(line(0) + std::string(sign.equal) + notation_.number(fact.constants[0]));
    case Predicate::kSimilar: return triangles(fact, sign.similar);
    case Predicate::kSimilarMirrored: return triangles(fact, sign.similar) + " (oppositely oriented)";
    case Predicate::kCongruentTriangles: return triangles(fact, sign.congruent);
    case Predicate::kCongruentTrianglesMirrored: return triangles(fact, sign.congruent) + " (oppositely oriented)";
    case Predicate::kSamePoint: return notation_.enumerate(p) + " are the same point";
    case Predicate::kAngleSum:
    case Predicate::kLengthSum:
    case Predicate::kLogLengthSum:
    case Predicate::kSquaredLengthSum: return notation_.math(pair_sum_equation(fact, notation_));
    case Predicate::kComputeAngle:
      return "the angle " + notation_.math(notation_.angle(p[0], p[1], p[2], p[3])) + " is to be found";
    case Predicate::kComputeRatio: return "the ratio " + notation_.math(ratio(0)) + " is to be found";
    case Predicate::kComputeLength: return "the length " + notation_.math(line(0)) + " is to be found";
    case Predicate::kDistinct:
    case Predicate::kNotCollinear:
    case Predicate::kNotParallel:
    case Predicate::kNotPerpendicular:
    case Predicate::kSameClock:
    case Predicate::kCounterClock:
    case Predicate::kBetween:
    case Predicate::kOutside:
    case Predicate::kSameSide:
    case Predicate::kNotSameSide:
    case Predicate::kLonger:
    case Predicate::kAcute:
    case Predicate::kObtuse:
    case Predicate::kAngleBranch:
    case Predicate::kNotEqualAngle:
    case Predicate::kSameHalf:
    case Predicate::kSameHalfCenter:
    case Predicate::kSameFlank:
    case Predicate::kLengthsGreater:
    case Predicate::kAnglesGreater:
    case Predicate::kAnglesNotLess: break;
  }
  return configuration_sentence(fact);
}

}  // namespace pappus::symbolic
