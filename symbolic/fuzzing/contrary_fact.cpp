// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/contrary_fact.h"

#include <array>
#include <cstddef>
#include <utility>

namespace pappus::symbolic {
namespace {

Fact exchanged(Fact fact, std::size_t left, std::size_t right) {
  std::swap(fact.points[left], fact.points[right]);
  return fact;
}

Fact renamed(Fact fact, Predicate predicate) {
  fact.predicate = predicate;
  return fact;
}

Fact negated(Fact fact) {
  for (Rational& constant : fact.constants) constant = -constant;
  return fact;
}

/// The middle point is another one.
Fact other_betweenness(const Fact& fact, Dice& dice) { return exchanged(fact, 0, 1 + dice.below(2)); }

/// ab + bc = ac with another of the three the sum of the others.
std::optional<Fact> other_sum(const Fact& fact, Dice& dice) {
  if (fact.constants.size() != 3) return std::nullopt;
  Fact other = fact;
  const std::size_t odd = fact.constants[0] == fact.constants[1] ? 2 : fact.constants[0] == fact.constants[2] ? 1 : 0;
  std::swap(other.constants[odd], other.constants[(odd + 1 + dice.below(2)) % 3]);
  if (other.constants == fact.constants) return std::nullopt;
  return other;
}

Rational other_ratio(Dice& dice) {
  const std::array ratios{Rational(1, 2), Rational(2), Rational(3), Rational(2, 3), Rational(3, 2)};
  return ratios[dice.below(ratios.size())];
}

}  // namespace

std::optional<Fact> contrary_condition(const Fact& condition, Dice& dice) {
  switch (condition.predicate) {
    case Predicate::kSameClock: return exchanged(condition, 4, 5);
    case Predicate::kCounterClock: return exchanged(condition, 1, 2);
    case Predicate::kBetween:
      return dice.once_in(2) ? renamed(condition, Predicate::kOutside) : other_betweenness(condition, dice);
    case Predicate::kOutside: return renamed(condition, Predicate::kBetween);
    case Predicate::kSameSide: return renamed(condition, Predicate::kNotSameSide);
    case Predicate::kNotSameSide: return renamed(condition, Predicate::kSameSide);
    case Predicate::kLonger: return exchanged(exchanged(condition, 0, 2), 1, 3);
    case Predicate::kAcute: return renamed(condition, Predicate::kObtuse);
    case Predicate::kObtuse: return renamed(condition, Predicate::kAcute);
    case Predicate::kLengthsGreater:
    case Predicate::kAnglesGreater:
    case Predicate::kAnglesNotLess: return negated(condition);
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
    case Predicate::kSameFlank: return std::nullopt;
  }
  return std::nullopt;
}

std::optional<Fact> contrary_goal(const Fact& goal, Dice& dice) {
  if (info(goal.predicate).is_configuration) return contrary_condition(goal, dice);
  if (goal.predicate == Predicate::kLengthSum) return other_sum(goal, dice);
  if (goal.predicate == Predicate::kCongruent) return Fact{Predicate::kConstantRatio, goal.points, {other_ratio(dice)}};
  if (goal.predicate == Predicate::kConstantRatio) return Fact{Predicate::kCongruent, goal.points, {}};
  if (goal.predicate == Predicate::kEqualAngle) return exchanged(exchanged(goal, 4, 6), 5, 7);
  if (goal.predicate == Predicate::kConstantAngle) {
    Fact supplement = negated(goal);
    supplement.constants[0] += Rational(1);
    return supplement;
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic
