// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/check/interval.h"
#include "symbolic/core/ids.h"

namespace pappus::symbolic::checker {

/// An enclosed number and its enclosed derivatives by the coordinates of several points, those of point i at 2i and
/// 2i + 1; none when the number is constant.
struct GradientInterval {
  Interval value = 0;
  std::vector<Interval> by;
};

/// The plane of RelationEvaluator in interval arithmetic with derivatives by the coordinates of all points of a
/// relation.
class GradientPlane {
 public:
  using Scalar = GradientInterval;
  struct Vector {
    Scalar x;
    Scalar y;
  };

  /// The spans are viewed: boxes of all points of the figure, and those by whose coordinates derivatives are taken.
  GradientPlane(std::span<const IntervalPoint> boxes, std::span<const PointId> moving)
      : boxes_(boxes), moving_(moving) {}

  [[nodiscard]] Vector between(PointId from, PointId to) const {
    const IntervalPoint vector = difference(boxes_[to.index()], boxes_[from.index()]);
    Vector result{{vector.x, std::vector<Interval>(2 * moving_.size())},
                  {vector.y, std::vector<Interval>(2 * moving_.size())}};
    if (from == to) return result;
    const std::size_t start = 2 * slot(from), end = 2 * slot(to);
    result.x.by[start] = -1;
    result.x.by[end] = 1;
    result.y.by[start + 1] = -1;
    result.y.by[end + 1] = 1;
    return result;
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

  [[nodiscard]] Scalar constant(const Rational& value) const { return {to_interval(value), {}}; }
  [[nodiscard]] std::optional<Scalar> root_of_three() const { return Scalar{square_root(Interval(3)), {}}; }
  /// Hypotheses have no parameters.
  [[nodiscard]] Scalar parameter(std::size_t /*index*/) const { return {}; }
  [[nodiscard]] Scalar add(const Scalar& left, const Scalar& right) const { return combined(left, 1, right, 1); }
  [[nodiscard]] Scalar subtract(const Scalar& left, const Scalar& right) const { return combined(left, 1, right, -1); }
  [[nodiscard]] Scalar multiply(const Scalar& left, const Scalar& right) const {
    Scalar result = combined(left, right.value, right, left.value);
    result.value = left.value * right.value;
    return result;
  }
  /// left · a + right · b for constants a and b.
  [[nodiscard]] Scalar combined(const Scalar& left, const Interval& a, const Scalar& right, const Interval& b) const {
    Scalar result{left.value * a + right.value * b, std::vector<Interval>(std::max(left.by.size(), right.by.size()))};
    for (std::size_t i = 0; i < result.by.size(); ++i) {
      const bool has_left = i < left.by.size() && !is_zero(left.by[i]);
      const bool has_right = i < right.by.size() && !is_zero(right.by[i]);
      if (has_left) result.by[i] += left.by[i] * a;
      if (has_right) result.by[i] += right.by[i] * b;
    }
    return result;
  }

 private:
  static bool is_zero(const Interval& value) { return mpfi_is_zero(value.backend().data()) > 0; }
  [[nodiscard]] std::size_t slot(PointId point) const {
    return static_cast<std::size_t>(std::ranges::find(moving_, point) - moving_.begin());
  }

  std::span<const IntervalPoint> boxes_;
  std::span<const PointId> moving_;
};

}  // namespace pappus::symbolic::checker
