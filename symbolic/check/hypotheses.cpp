// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/hypotheses.h"

#include <cstddef>
#include <optional>
#include <utility>

#include "symbolic/check/angle_residual.h"
#include "symbolic/check/interval.h"

namespace pappus::symbolic::checker {
namespace {

/// Residuals of the relations of one fact; each is zero where the relation holds.
class Residuals {
 public:
  Residuals(const Enclosure& figure, const Fact& fact) : figure_(figure), fact_(fact) {}

  [[nodiscard]] IntervalPoint vector(std::size_t from, std::size_t to) const {
    return difference(figure_[fact_.points[to]], figure_[fact_.points[from]]);
  }
  [[nodiscard]] Interval square(std::size_t from, std::size_t to) const {
    const IntervalPoint side = vector(from, to);
    return dot(side, side);
  }

  /// Measured from two points that are certainly distinct; where there are none, all points may be one.
  [[nodiscard]] bool collinear() const {
    const auto base = distinct_pair();
    if (!base) return true;
    for (std::size_t i = 0; i < fact_.points.size(); ++i) {
      if (!may_be_zero(cross(vector(base->first, base->second), vector(base->first, i)))) return false;
    }
    return true;
  }

  /// The cross-ratio of four points is real exactly if they lie on one circle or line. Measured from three points that
  /// are certainly not collinear, if there are such.
  [[nodiscard]] bool cyclic() const {
    const auto base = distinct_pair();
    if (!base) return true;
    const auto [a, b] = *base;
    std::size_t c = 0;
    while (c < fact_.points.size() && may_be_zero(cross(vector(a, b), vector(a, c)))) ++c;
    if (c == fact_.points.size()) return true;
    for (std::size_t i = 0; i < fact_.points.size(); ++i) {
      const IntervalPoint left = product(vector(c, a), vector(i, b));
      const IntervalPoint right = product(vector(c, b), vector(i, a));
      if (!may_be_zero(cross(right, left))) return false;
    }
    return true;
  }

  [[nodiscard]] bool circle() const {
    for (std::size_t i = 2; i < fact_.points.size(); ++i) {
      if (!may_be_zero(square(0, 1) - square(0, i))) return false;
    }
    return true;
  }

  [[nodiscard]] bool similar(bool mirrored, bool congruent) const {
    const IntervalPoint first = mirrored ? conjugate(vector(3, 4)) : vector(3, 4);
    const IntervalPoint second = mirrored ? conjugate(vector(3, 5)) : vector(3, 5);
    const IntervalPoint left = product(vector(0, 2), first);
    const IntervalPoint right = product(vector(0, 1), second);
    if (!may_be_zero(left.x - right.x) || !may_be_zero(left.y - right.y)) return false;
    return !congruent || may_be_zero(square(0, 1) - square(3, 4));
  }

  [[nodiscard]] bool midpoint() const {
    const IntervalPoint first = vector(0, 1);
    const IntervalPoint second = vector(0, 2);
    return may_be_zero(first.x + second.x) && may_be_zero(first.y + second.y);
  }

  [[nodiscard]] bool same_point() const {
    const IntervalPoint gap = vector(0, 1);
    return may_be_zero(gap.x) && may_be_zero(gap.y);
  }

  /// Σ tᵢ |AᵢBᵢ|^power, power 1 or 2.
  [[nodiscard]] bool length_sum(int power) const {
    Interval sum = 0;
    for (std::size_t i = 0; 2 * i < fact_.points.size(); ++i) {
      const Interval length = square(2 * i, 2 * i + 1);
      sum += to_interval(fact_.constants[i]) * (power == 2 ? length : square_root(length));
    }
    return may_be_zero(sum);
  }

  [[nodiscard]] bool length_product() const {
    if (fact_.constants.back().sign() <= 0) return false;
    Interval sum = logarithm(to_interval(fact_.constants.back()));
    for (std::size_t i = 0; 2 * i < fact_.points.size(); ++i) {
      const Interval length = square(2 * i, 2 * i + 1);
      if (may_be_zero(length)) return true;
      sum += to_interval(fact_.constants[i] / 2) * logarithm(length);
    }
    return may_be_zero(sum);
  }

  /// d(cd) − d(ab) = r.
  [[nodiscard]] bool constant_angle() const {
    const auto from = direction_of(vector(0, 1));
    const auto to = direction_of(vector(2, 3));
    return !from || !to || may_be_integer(*to - *from - to_interval(fact_.constants[0]));
  }

 private:
  /// The first point and the first one that is certainly another; nothing if there is none.
  [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> distinct_pair() const {
    for (std::size_t i = 1; i < fact_.points.size(); ++i) {
      const IntervalPoint side = vector(0, i);
      if (!may_be_zero(side.x) || !may_be_zero(side.y)) return std::pair(std::size_t{0}, i);
    }
    return std::nullopt;
  }

  const Enclosure& figure_;
  const Fact& fact_;
};

}  // namespace

bool may_hold(const Certifier& certifier, const Fact& fact) {
  const Residuals at(certifier.figure(), fact);
  switch (fact.predicate) {
    case Predicate::kCollinear: return at.collinear();
    case Predicate::kParallel: return may_be_zero(cross(at.vector(0, 1), at.vector(2, 3)));
    case Predicate::kPerpendicular: return may_be_zero(dot(at.vector(0, 1), at.vector(2, 3)));
    case Predicate::kCyclic: return at.cyclic();
    case Predicate::kCircle: return at.circle();
    case Predicate::kCongruent: return may_be_zero(at.square(0, 1) - at.square(2, 3));
    case Predicate::kEqualAngle: return may_be_zero(angle_residual(certifier.figure(), fact));
    case Predicate::kEqualRatio:
      return may_be_zero(at.square(0, 1) * at.square(6, 7) - at.square(4, 5) * at.square(2, 3));
    case Predicate::kMidpoint: return at.midpoint();
    case Predicate::kConstantAngle: return at.constant_angle();
    case Predicate::kConstantRatio: {
      const Interval ratio = to_interval(fact.constants[0]);
      return fact.constants[0].sign() > 0 && may_be_zero(at.square(0, 1) - ratio * ratio * at.square(2, 3));
    }
    case Predicate::kConstantLength: {
      const Interval length = to_interval(fact.constants[0]);
      return fact.constants[0].sign() > 0 && may_be_zero(at.square(0, 1) - length * length);
    }
    case Predicate::kSimilar: return at.similar(false, false);
    case Predicate::kSimilarMirrored: return at.similar(true, false);
    case Predicate::kCongruentTriangles: return at.similar(false, true);
    case Predicate::kCongruentTrianglesMirrored: return at.similar(true, true);
    case Predicate::kSamePoint: return at.same_point();
    case Predicate::kAngleSum: {
      const std::optional<Interval> sum = angle_sum(certifier.figure(), fact);
      return !sum || may_be_integer(*sum);
    }
    case Predicate::kLengthSum: return at.length_sum(1);
    case Predicate::kLogLengthSum: return at.length_product();
    case Predicate::kSquaredLengthSum: return at.length_sum(2);
    case Predicate::kComputeAngle:
    case Predicate::kComputeRatio:
    case Predicate::kComputeLength: return false;
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
    case Predicate::kAnglesNotLess: return certifier.holds(fact);
  }
  return false;
}

}  // namespace pappus::symbolic::checker
