// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/nondegenerate_goal.h"

#include <cstddef>

namespace pappus::symbolic::checker {
namespace {

class GoalPoints {
 public:
  GoalPoints(const Reliance& reliance, const Fact& fact) : reliance_(reliance), p_(fact.points) {}

  [[nodiscard]] bool pairs_distinct() const {
    for (std::size_t i = 0; i + 1 < p_.size(); i += 2) {
      if (!reliance_.distinct(p_[i], p_[i + 1])) return false;
    }
    return true;
  }
  /// All are certainly different in the figure, which a statement that holds of one point as well need not presume.
  [[nodiscard]] bool all_apart() const {
    for (std::size_t i = 0; i < p_.size(); ++i) {
      for (std::size_t j = i + 1; j < p_.size(); ++j) {
        if (!reliance_.certifier().distinct(p_[i], p_[j])) return false;
      }
    }
    return true;
  }
  /// The three points from index `first` on make a triangle.
  [[nodiscard]] bool three_span(std::size_t first) const {
    return reliance_.not_collinear(p_[first], p_[first + 1], p_[first + 2]);
  }
  [[nodiscard]] bool first_two_distinct() const { return reliance_.distinct(p_[0], p_[1]); }

 private:
  const Reliance& reliance_;
  const std::vector<PointId>& p_;
};

}  // namespace

bool is_nondegenerate(const Reliance& reliance, const Fact& fact) {
  const GoalPoints points(reliance, fact);
  switch (fact.predicate) {
    case Predicate::kCollinear: return points.all_apart();
    case Predicate::kCyclic: return points.all_apart() && points.three_span(0);
    case Predicate::kCircle: return points.all_apart() && points.first_two_distinct();
    case Predicate::kParallel:
    case Predicate::kPerpendicular:
    case Predicate::kEqualAngle:
    case Predicate::kConstantAngle:
    case Predicate::kAngleSum:
    case Predicate::kEqualRatio:
    case Predicate::kConstantRatio:
    case Predicate::kLogLengthSum:
    case Predicate::kCongruent: return points.pairs_distinct();
    case Predicate::kMidpoint: return points.all_apart();
    case Predicate::kSimilar:
    case Predicate::kSimilarMirrored:
    case Predicate::kCongruentTriangles:
    case Predicate::kCongruentTrianglesMirrored: return points.three_span(0) && points.three_span(3);
    case Predicate::kSamePoint:
    case Predicate::kSquaredLengthSum: return true;
    case Predicate::kConstantLength:
    case Predicate::kLengthSum:
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
    case Predicate::kAnglesNotLess: return false;
  }
  return false;
}

}  // namespace pappus::symbolic::checker
