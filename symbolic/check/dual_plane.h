// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "symbolic/check/interval.h"
#include "symbolic/core/ids.h"

namespace pappus::symbolic::checker {

/// An enclosed number and its enclosed derivatives by the coordinates of one point.
struct DualInterval {
  Interval value = 0;
  Interval by_x = 0;
  Interval by_y = 0;
};

/// The plane of RelationEvaluator in interval arithmetic with derivatives by the coordinates of one moving point.
///
/// Encloses values and derivatives over the whole box of the moving point, with the other points anywhere in theirs.
class DualPlane {
 public:
  using Scalar = DualInterval;
  struct Vector {
    Scalar x;
    Scalar y;
  };

  /// The spans are viewed. `parameters` may be shorter than what relations name if those are never evaluated.
  DualPlane(std::span<const IntervalPoint> points, std::span<const Interval> parameters, PointId moving,
            IntervalPoint moving_box)
      : points_(points), parameters_(parameters), moving_(moving), moving_box_(std::move(moving_box)) {}

  [[nodiscard]] Vector between(PointId from, PointId to) const {
    const Vector start = at(from);
    const Vector end = at(to);
    return {subtract(end.x, start.x), subtract(end.y, start.y)};
  }
  [[nodiscard]] Vector vector(Scalar x, Scalar y) const { return {std::move(x), std::move(y)}; }
  [[nodiscard]] Scalar first(const Vector& vector) const { return vector.x; }
  [[nodiscard]] Scalar second(const Vector& vector) const { return vector.y; }
  [[nodiscard]] Vector conjugate(const Vector& vector) const { return {vector.x, subtract(Scalar{}, vector.y)}; }
  [[nodiscard]] Vector product(const Vector& left, const Vector& right) const {
    return {subtract(multiply(left.x, right.x), multiply(left.y, right.y)),
            add(multiply(left.x, right.y), multiply(left.y, right.x))};
  }
  [[nodiscard]] Scalar cross(const Vector& left, const Vector& right) const {
    return subtract(multiply(left.x, right.y), multiply(left.y, right.x));
  }
  [[nodiscard]] Scalar dot(const Vector& left, const Vector& right) const {
    return add(multiply(left.x, right.x), multiply(left.y, right.y));
  }

  [[nodiscard]] Scalar constant(const Rational& value) const { return {to_interval(value), 0, 0}; }
  [[nodiscard]] std::optional<Scalar> root_of_three() const { return Scalar{square_root(Interval(3)), 0, 0}; }
  [[nodiscard]] Scalar parameter(std::size_t index) const { return {parameters_[index], 0, 0}; }
  [[nodiscard]] Scalar add(const Scalar& left, const Scalar& right) const {
    return {left.value + right.value, left.by_x + right.by_x, left.by_y + right.by_y};
  }
  [[nodiscard]] Scalar subtract(const Scalar& left, const Scalar& right) const {
    return {left.value - right.value, left.by_x - right.by_x, left.by_y - right.by_y};
  }
  [[nodiscard]] Scalar multiply(const Scalar& left, const Scalar& right) const {
    return {left.value * right.value, left.by_x * right.value + left.value * right.by_x,
            left.by_y * right.value + left.value * right.by_y};
  }

 private:
  [[nodiscard]] Vector at(PointId point) const {
    if (point == moving_) return {{moving_box_.x, 1, 0}, {moving_box_.y, 0, 1}};
    const IntervalPoint& box = points_[point.index()];
    return {{box.x, 0, 0}, {box.y, 0, 0}};
  }

  std::span<const IntervalPoint> points_;
  std::span<const Interval> parameters_;
  PointId moving_;
  IntervalPoint moving_box_;
};

}  // namespace pappus::symbolic::checker
