// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/newton_step.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>
#include <utility>

namespace pappus::symbolic::checker {
namespace {

/// A bound of |x| that is certainly not too small; infinite for intervals without bounds.
double magnitude(const Interval& value) {
  mpfr_t bound;
  mpfr_init2(bound, mpfi_get_prec(value.backend().data()));
  mpfi_mag(bound, value.backend().data());
  const double result = mpfr_get_d(bound, MPFR_RNDU);
  mpfr_clear(bound);
  return std::isnan(result) ? std::numeric_limits<double>::infinity() : result;
}

/// The double x and the distance from it that no number of the interval exceeds.
struct Ball {
  double middle;
  double radius;
};

Ball ball_of(const Interval& value) {
  const double middle = approximately(value);
  return {middle, magnitude(value - Interval(middle))};
}

/// Σ of a few products in double precision, with a bound of what rounding and the factors' radii can change.
///
/// n products and additions of doubles are off by at most n u Σ|ab| / (1 − n u), u = 2⁻⁵³ (Higham, Accuracy and
/// Stability of Numerical Algorithms, section 3.1); the slack covers that this bound is computed in doubles as well,
/// and numbers too small for full precision.
class DotProduct {
 public:
  void add(double factor, const Ball& ball) {
    sum_ += factor * ball.middle;
    sizes_ += std::abs(factor) * std::abs(ball.middle);
    radii_ += std::abs(factor) * ball.radius;
    ++terms_;
  }
  /// A bound of |sum − value|.
  [[nodiscard]] double distance_from(double value) const {
    constexpr double unit = std::numeric_limits<double>::epsilon();
    const auto terms = static_cast<double>(terms_ + 2);
    const double rounding = terms * unit * (sizes_ + std::abs(value)) + radii_;
    return kSlack * (std::abs(sum_ - value) + rounding) + terms * kSmallest;
  }

 private:
  static constexpr double kSlack = 1.001;
  static constexpr double kSmallest = 1e-300;

  double sum_ = 0;
  double sizes_ = 0;
  double radii_ = 0;
  std::size_t terms_ = 0;
};

/// Bounds of the row sums of |1 − Y J|, the largest of them.
double contraction(const SquareSystem& system, const std::vector<Linearised>& on_box) {
  const std::size_t n = system.unknowns.size();
  std::unordered_map<std::size_t, std::size_t> place;
  for (std::size_t i = 0; i < n; ++i) place.emplace(system.unknowns[i], i);
  std::vector<std::vector<std::pair<std::size_t, Ball>>> columns(n);  // of J: equation and derivative
  for (std::size_t k = 0; k < n; ++k) {
    for (const auto& [coordinate, derivative] : on_box[k].gradient) {
      if (const auto entry = place.find(coordinate); entry != place.end())
        columns[entry->second].emplace_back(k, ball_of(derivative));
    }
  }
  double result = 0;
  for (std::size_t i = 0; i < n; ++i) {
    double sum = 0;
    for (std::size_t j = 0; j < n; ++j) {
      DotProduct product;
      for (const auto& [k, derivative] : columns[j]) product.add(system.inverse[i * n + k], derivative);
      sum += product.distance_from(i == j ? 1 : 0);
    }
    if (std::isnan(sum)) return std::numeric_limits<double>::infinity();
    result = std::max(result, sum);
  }
  return result * (1 + 1e-6);
}

std::optional<std::vector<Linearised>> linearised(const SquareSystem& system, const std::vector<IntervalPoint>& boxes) {
  std::vector<Linearised> result;
  for (const AtomicEquation& equation : system.equations) {
    auto one = linearise(equation, boxes);
    if (!one) return std::nullopt;
    result.push_back(std::move(*one));
  }
  return result;
}

/// A bound of |Y f(c)|.
double step_length(const SquareSystem& system, const std::vector<Linearised>& at_center) {
  const std::size_t n = system.unknowns.size();
  double result = 0;
  for (std::size_t i = 0; i < n; ++i) {
    DotProduct product;
    for (std::size_t k = 0; k < n; ++k) product.add(system.inverse[i * n + k], {0, magnitude(at_center[k].value)});
    const double length = product.distance_from(0);
    if (std::isnan(length)) return std::numeric_limits<double>::infinity();
    result = std::max(result, length);
  }
  return result;
}

Interval& coordinate(std::vector<IntervalPoint>& points, std::size_t index) {
  return index % 2 == 0 ? points[index / 2].x : points[index / 2].y;
}

}  // namespace

double approximately(const Interval& value) {
  mpfr_t middle;
  mpfr_init2(middle, mpfi_get_prec(value.backend().data()));
  mpfi_mid(middle, value.backend().data());
  const double result = mpfr_get_d(middle, MPFR_RNDN);
  mpfr_clear(middle);
  return result;
}

Interval middle_of(const Interval& value) {
  Interval result;
  mpfr_t middle;
  mpfr_init2(middle, mpfi_get_prec(value.backend().data()));
  mpfi_mid(middle, value.backend().data());
  mpfi_set_fr(result.backend().data(), middle);
  mpfr_clear(middle);
  return result;
}

std::vector<IntervalPoint> widened(const std::vector<IntervalPoint>& center, std::span<const std::size_t> unknowns,
                                   double radius) {
  Interval around_zero;
  mpfi_interv_d(around_zero.backend().data(), -radius, radius);
  std::vector<IntervalPoint> boxes = center;
  for (const std::size_t unknown : unknowns) {
    Interval& value = coordinate(boxes, unknown);
    value += around_zero;
  }
  return boxes;
}

std::optional<std::vector<IntervalPoint>> improved(const SquareSystem& system,
                                                   const std::vector<IntervalPoint>& center) {
  const auto at_center = linearised(system, center);
  if (!at_center) return std::nullopt;
  const std::size_t n = system.unknowns.size();
  std::vector<IntervalPoint> result = center;
  for (std::size_t i = 0; i < n; ++i) {
    Interval& value = coordinate(result, system.unknowns[i]);
    for (std::size_t k = 0; k < n; ++k) {
      if (const double factor = system.inverse[i * n + k]; factor != 0) value -= (*at_center)[k].value * factor;
    }
    value = middle_of(value);
  }
  return result;
}

std::optional<double> distance_of_zero(const SquareSystem& system, const std::vector<IntervalPoint>& center,
                                       double radius) {
  if (system.equations.size() != system.unknowns.size()) return std::nullopt;
  const auto at_center = linearised(system, center);
  const auto on_box = linearised(system, widened(center, system.unknowns, radius));
  if (!at_center || !on_box) return std::nullopt;
  const double factor = contraction(system, *on_box);
  const double step = step_length(system, *at_center);
  if (!(factor < 0.5) || !(step + factor * radius < radius * (1 - 1e-6))) return std::nullopt;
  // The zero z satisfies |z − c| ≤ |Y f(c)| + |1 − Y J| |z − c|, by the mean value theorem.
  return std::min(radius, 2 * step);
}

}  // namespace pappus::symbolic::checker
