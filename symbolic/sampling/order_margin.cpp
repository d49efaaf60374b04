// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <span>

#include "symbolic/sampling/judge_fact.h"
#include "symbolic/sampling/wide_number.h"

namespace pappus::symbolic::sampling {
namespace {

using Point = PlanePoint<long double>;
constexpr long double kPi = std::numbers::pi_v<long double>;

/// Conditions of one fact, by the places of its points.
class OrderMargin {
 public:
  OrderMargin(const Fact& fact, const SampledFigure& figure) : fact_(fact), figure_(figure) {}

  std::optional<long double> margin() const {
    switch (fact_.predicate) {
      case Predicate::kDistinct: return length(vector(0, 1)) / diameter(figure_);
      case Predicate::kNotCollinear: return std::abs(turn(0, 1, 2));
      case Predicate::kNotParallel: return std::abs(sine(vector(0, 1), vector(2, 3)));
      case Predicate::kNotPerpendicular: return std::abs(cosine(vector(0, 1), vector(2, 3)));
      case Predicate::kSameClock: return both(turn(0, 1, 2), turn(3, 4, 5));
      case Predicate::kCounterClock: return turn(0, 1, 2);
      case Predicate::kBetween: return -angle_cosine(1, 0, 2);
      case Predicate::kOutside: return angle_cosine(1, 0, 2);
      case Predicate::kSameSide: return both(angle_cosine(1, 0, 2), angle_cosine(4, 3, 5));
      case Predicate::kNotSameSide: return -both(angle_cosine(1, 0, 2), angle_cosine(4, 3, 5));
      case Predicate::kLonger: {
        const long double first = length(vector(0, 1)), second = length(vector(2, 3));
        return (first - second) / (first + second);
      }
      case Predicate::kAcute: return angle_cosine(0, 1, 2);
      case Predicate::kObtuse: return -angle_cosine(0, 1, 2);
      case Predicate::kAngleBranch: {
        const std::size_t last = fact_.constants.size() - 1;
        return 1 / (2 * wide_number(fact_.constants[last])) - distance_to_integer(line_angles());
      }
      case Predicate::kNotEqualAngle: {
        const long double sum = half_turns(2, 3) - half_turns(0, 1) - half_turns(6, 7) + half_turns(4, 5);
        return distance_to_integer(sum);
      }
      case Predicate::kSameHalf: return along(circumcentre(4));
      case Predicate::kSameHalfCenter: return along(at(4));
      case Predicate::kSameFlank: return across(circumcentre(2), circumcentre(5));
      case Predicate::kLengthsGreater: return lengths();
      case Predicate::kAnglesGreater:
      case Predicate::kAnglesNotLess: return plain_angles();
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
      case Predicate::kComputeLength: return std::nullopt;
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] Point at(std::size_t index) const { return figure_[fact_.points[index].index()]; }
  [[nodiscard]] Point vector(std::size_t from, std::size_t to) const { return at(to) - at(from); }

  static long double sine(Point left, Point right) { return cross(left, right) / (length(left) * length(right)); }
  static long double cosine(Point left, Point right) { return dot(left, right) / (length(left) * length(right)); }
  [[nodiscard]] long double turn(std::size_t a, std::size_t b, std::size_t c) const {
    return sine(vector(a, b), vector(a, c));
  }
  /// Of the angle at the vertex between two points.
  [[nodiscard]] long double angle_cosine(std::size_t first, std::size_t vertex, std::size_t second) const {
    return cosine(vector(vertex, first), vector(vertex, second));
  }
  /// Positive where both have one sign; as large as the smaller.
  static long double both(long double left, long double right) {
    return std::copysign(std::min(std::abs(left), std::abs(right)), left * right);
  }

  [[nodiscard]] long double half_turns(std::size_t from, std::size_t to) const {
    const Point line = vector(from, to);
    return std::atan2(line.y, line.x) / kPi;
  }
  static long double distance_to_integer(long double value) { return std::abs(std::remainder(value, 1.0L)); }

  /// Σ tᵢ d(AᵢBᵢ) + y.
  [[nodiscard]] long double line_angles() const {
    const std::size_t pairs = fact_.points.size() / 2;
    long double sum = wide_number(fact_.constants[pairs]);
    for (std::size_t i = 0; i < pairs; ++i) sum += wide_number(fact_.constants[i]) * half_turns(2 * i, 2 * i + 1);
    return sum;
  }

  [[nodiscard]] Point circumcentre(std::size_t first) const {
    const Point b = vector(first, first + 1), c = vector(first, first + 2);
    const long double twice = 2 * cross(b, c);
    const Point from_first{(c.y * dot(b, b) - b.y * dot(c, c)) / twice, (b.x * dot(c, c) - c.x * dot(b, b)) / twice};
    return at(first) + from_first;
  }
  /// Points 0 and 1 on one side of the perpendicular to line 2 3 through the centre.
  [[nodiscard]] long double along(Point centre) const {
    return both(cosine(at(0) - centre, vector(2, 3)), cosine(at(1) - centre, vector(2, 3)));
  }
  /// Points 0 and 1 on one side of the line of the centres.
  [[nodiscard]] long double across(Point centre, Point other) const {
    return both(sine(at(0) - centre, other - centre), sine(at(1) - centre, other - centre));
  }

  [[nodiscard]] long double lengths() const {
    long double sum = 0, size = 0;
    for (std::size_t i = 0; 2 * i < fact_.points.size(); ++i) {
      const long double term = wide_number(fact_.constants[i]) * length(vector(2 * i, 2 * i + 1));
      sum += term;
      size += std::abs(term);
    }
    return sum / size;
  }
  [[nodiscard]] long double plain_angles() const {
    const std::size_t angles = fact_.points.size() / 3;
    long double sum = wide_number(fact_.constants[angles]);
    for (std::size_t i = 0; i < angles; ++i) {
      const Point first = vector(3 * i + 1, 3 * i), second = vector(3 * i + 1, 3 * i + 2);
      const long double angle = std::atan2(std::abs(cross(first, second)), dot(first, second));
      sum += wide_number(fact_.constants[i]) * angle / kPi;
    }
    return sum;
  }

  const Fact& fact_;
  const SampledFigure& figure_;
};

}  // namespace

long double diameter(const SampledFigure& figure) {
  long double largest = 0;
  for (std::size_t i = 0; i < figure.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) largest = std::max(largest, length(figure[i] - figure[j]));
  }
  return largest;
}

std::optional<long double> order_margin(const Fact& condition, const SampledFigure& figure) {
  return OrderMargin(condition, figure).margin();
}

}  // namespace pappus::symbolic::sampling
