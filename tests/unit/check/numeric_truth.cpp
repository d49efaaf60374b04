// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/check/numeric_truth.h"

#include <cmath>
#include <complex>
#include <cstddef>
#include <numbers>

namespace pappus::symbolic {
namespace {

using Complex = std::complex<double>;

constexpr double kTolerance = 1e-9;

bool is_zero(double value) { return std::abs(value) < kTolerance; }
bool is_whole(double value) { return is_zero(value - std::round(value)); }

class Figure {
 public:
  Figure(const Proof& proof, const Fact& fact) : fact_(fact) {
    for (const PointId point : fact.points) {
      const auto& [x, y] = proof.coordinates.at(point.index());
      points_.emplace_back(std::stod(x), std::stod(y));
    }
  }

  [[nodiscard]] bool holds() const {
    switch (fact_.predicate) {
      case Predicate::kCollinear: return collinear();
      case Predicate::kParallel: return is_whole(d(0) - d(1));
      case Predicate::kPerpendicular: return is_whole(d(1) - d(0) - 0.5);
      case Predicate::kEqualAngle: return is_whole(d(1) - d(0) - d(3) + d(2));
      case Predicate::kConstantAngle: return is_whole(d(1) - d(0) - constant(0));
      case Predicate::kAngleSum:
        return is_whole(sum([&](std::size_t i) { return d(i); }) + fact_.constants.back().to_double());
      case Predicate::kCyclic: return on_circle(center_of(0), 0);
      case Predicate::kCircle: return on_circle(points_[0], 1);
      case Predicate::kCongruent: return is_zero(length(0) - length(1));
      case Predicate::kEqualRatio: return is_zero(length(0) * length(3) - length(1) * length(2));
      case Predicate::kConstantRatio: return is_zero(length(0) - constant(0) * length(1));
      case Predicate::kConstantLength: return is_zero(length(0) - constant(0));
      case Predicate::kLengthSum: return is_zero(sum([&](std::size_t i) { return length(i); }));
      case Predicate::kLogLengthSum:
        return is_zero(sum([&](std::size_t i) { return std::log(length(i)); }) +
                       std::log(fact_.constants.back().to_double()));
      case Predicate::kMidpoint: return is_zero(std::abs(points_[1] + points_[2] - 2.0 * points_[0]));
      case Predicate::kSimilar: return similar(false);
      case Predicate::kSimilarMirrored: return similar(true);
      case Predicate::kCongruentTriangles: return similar(false) && is_zero(side(0, 1) - side(3, 4));
      case Predicate::kCongruentTrianglesMirrored: return similar(true) && is_zero(side(0, 1) - side(3, 4));
      case Predicate::kSamePoint: return is_zero(side(0, 1));
      case Predicate::kSquaredLengthSum: return is_zero(sum([&](std::size_t i) { return length(i) * length(i); }));
      case Predicate::kBetween: return std::real(std::conj(points_[1] - points_[0]) * (points_[2] - points_[0])) < 0;
      case Predicate::kAcute: return std::real(std::conj(points_[0] - points_[1]) * (points_[2] - points_[1])) > 0;
      case Predicate::kObtuse: return std::real(std::conj(points_[0] - points_[1]) * (points_[2] - points_[1])) < 0;
      case Predicate::kSameClock: return turn(0) * turn(3) > 0;
      case Predicate::kCounterClock: return turn(0) > 0;
      case Predicate::kLonger: return length(0) > length(1);
      case Predicate::kLengthsGreater: return sum([&](std::size_t i) { return length(i); }) > 0;
      case Predicate::kComputeAngle:
      case Predicate::kComputeRatio:
      case Predicate::kComputeLength:
      case Predicate::kDistinct:
      case Predicate::kNotCollinear:
      case Predicate::kNotParallel:
      case Predicate::kNotPerpendicular:
      case Predicate::kOutside:
      case Predicate::kSameSide:
      case Predicate::kNotSameSide:
      case Predicate::kAngleBranch:
      case Predicate::kNotEqualAngle:
      case Predicate::kSameHalf:
      case Predicate::kSameHalfCenter:
      case Predicate::kSameFlank:
      case Predicate::kAnglesGreater:
      case Predicate::kAnglesNotLess: return false;
    }
    return false;
  }

 private:
  [[nodiscard]] double constant(std::size_t index) const { return fact_.constants[index].to_double(); }
  [[nodiscard]] double side(std::size_t i, std::size_t j) const { return std::abs(points_[j] - points_[i]); }
  [[nodiscard]] double turn(std::size_t first) const {
    return std::imag(std::conj(points_[first + 1] - points_[first]) * (points_[first + 2] - points_[first]));
  }
  [[nodiscard]] double length(std::size_t pair) const { return side(2 * pair, 2 * pair + 1); }
  [[nodiscard]] double d(std::size_t pair) const {
    return std::arg(points_[2 * pair + 1] - points_[2 * pair]) / std::numbers::pi;
  }
  template <class Quantity>
  [[nodiscard]] double sum(Quantity quantity) const {
    double result = 0;
    for (std::size_t i = 0; 2 * i < points_.size(); ++i) result += constant(i) * quantity(i);
    return result;
  }
  [[nodiscard]] bool collinear() const {
    for (std::size_t i = 0; i < points_.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (!is_zero(std::imag(std::conj(points_[i] - points_[0]) * (points_[j] - points_[0])))) return false;
      }
    }
    return true;
  }
  [[nodiscard]] Complex center_of(std::size_t first) const {
    for (std::size_t i = first + 1; i < points_.size(); ++i) {
      for (std::size_t j = i + 1; j < points_.size(); ++j) {
        const Complex u = points_[i] - points_[first], v = points_[j] - points_[first];
        const double area = std::imag(std::conj(u) * v);
        if (!is_zero(area)) return points_[first] + Complex(0, 0.5) * (u * std::norm(v) - v * std::norm(u)) / area;
      }
    }
    return {1e300, 1e300};
  }
  [[nodiscard]] bool on_circle(Complex center, std::size_t first) const {
    for (std::size_t i = first; i < points_.size(); ++i) {
      if (!is_zero(std::abs(points_[i] - center) - std::abs(points_[first] - center))) return false;
    }
    return std::abs(center) < 1e200;
  }
  [[nodiscard]] bool similar(bool mirrored) const {
    const auto image = [&](Complex z) { return mirrored ? std::conj(z) : z; };
    return is_zero(std::abs((points_[2] - points_[0]) * image(points_[4] - points_[3]) -
                            (points_[1] - points_[0]) * image(points_[5] - points_[3])));
  }

  const Fact& fact_;
  std::vector<Complex> points_;
};

}  // namespace

bool is_numerically_true(const Proof& proof, const Fact& fact) { return Figure(proof, fact).holds(); }

}  // namespace pappus::symbolic
