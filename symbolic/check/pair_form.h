// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>

#include "symbolic/check/linear_form.h"
#include "symbolic/check/reliance.h"

namespace pappus::symbolic::checker {

/// Builds a linear form over quantities of pairs; one pair whose points may not be relied on to be different, or one
/// constant without a logarithm, makes the whole form void.
class PairForm {
 public:
  PairForm(const Reliance& reliance, Unknown::Kind kind) : reliance_(reliance), kind_(kind) {}

  PairForm& add(PointId a, PointId b, const Rational& coefficient) {
    valid_ = valid_ && reliance_.distinct(a, b);
    if (valid_) form_.add(Unknown::of_pair(kind_, a, b), coefficient);
    return *this;
  }
  PairForm& add_constant(const Rational& value) {
    form_.add_constant(value);
    return *this;
  }
  /// Adds factor · log value.
  PairForm& add_logarithm_of(const Rational& value, const Rational& factor) {
    valid_ = valid_ && add_logarithm(form_, value, factor);
    return *this;
  }
  [[nodiscard]] std::optional<LinearForm> take() && { return valid_ ? std::optional(std::move(form_)) : std::nullopt; }

 private:
  const Reliance& reliance_;
  Unknown::Kind kind_;
  LinearForm form_;
  bool valid_ = true;
};

}  // namespace pappus::symbolic::checker
