// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

#include "symbolic/diagram/complex_number.h"

namespace pappus::symbolic {

/// A number together with its partial derivatives (forward automatic differentiation). Constants have no partials.
template <class Number>
class Dual {
 public:
  Dual() = default;
  explicit Dual(Number value) : value_(std::move(value)) {}
  /// Variable number `index` of `count`.
  static Dual variable(Number value, std::size_t index, std::size_t count) {
    Dual result(std::move(value));
    result.partials_.assign(count, NumberTraits<Number>::from(0.0));
    result.partials_[index] = NumberTraits<Number>::from(1.0);
    return result;
  }

  [[nodiscard]] const Number& value() const { return value_; }
  /// Empty for constants.
  [[nodiscard]] const std::vector<Number>& partials() const { return partials_; }

  friend Dual operator+(const Dual& left, const Dual& right) {
    return combined(left.value_ + right.value_, left, NumberTraits<Number>::from(1.0), right,
                    NumberTraits<Number>::from(1.0));
  }
  friend Dual operator-(const Dual& left, const Dual& right) {
    return combined(left.value_ - right.value_, left, NumberTraits<Number>::from(1.0), right,
                    NumberTraits<Number>::from(-1.0));
  }
  friend Dual operator*(const Dual& left, const Dual& right) {
    return combined(left.value_ * right.value_, left, right.value_, right, left.value_);
  }
  Dual operator-() const {
    return combined(-value_, *this, NumberTraits<Number>::from(-1.0), Dual(), NumberTraits<Number>::from(0.0));
  }
  friend Dual sqrt(const Dual& operand) {
    using std::sqrt;
    const Number root = sqrt(operand.value_);
    return combined(root, operand, NumberTraits<Number>::from(0.5) / root, Dual(), NumberTraits<Number>::from(0.0));
  }

 private:
  static Dual combined(Number value, const Dual& left, const Number& left_factor, const Dual& right,
                       const Number& right_factor) {
    Dual result(std::move(value));
    const std::size_t count = std::max(left.partials_.size(), right.partials_.size());
    result.partials_.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
      Number partial = NumberTraits<Number>::from(0.0);
      if (!left.partials_.empty()) partial = partial + left_factor * left.partials_[i];
      if (!right.partials_.empty()) partial = partial + right_factor * right.partials_[i];
      result.partials_.push_back(std::move(partial));
    }
    return result;
  }

  Number value_{};
  std::vector<Number> partials_;
};

template <class Number>
struct NumberTraits<Dual<Number>> {
  static Dual<Number> from(double value) { return Dual<Number>(NumberTraits<Number>::from(value)); }
  static Dual<Number> from(const Rational& value) { return Dual<Number>(NumberTraits<Number>::from(value)); }
  static Complex<Dual<Number>> half_turns(const Rational& angle) {
    const Complex<Number> unit = NumberTraits<Number>::half_turns(angle);
    return {Dual<Number>(unit.re), Dual<Number>(unit.im)};
  }
  static double approximate(const Dual<Number>& value) { return NumberTraits<Number>::approximate(value.value()); }
};

}  // namespace pappus::symbolic
