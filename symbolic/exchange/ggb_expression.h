// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "symbolic/core/result.h"

namespace pappus::symbolic {

/// An argument of a GeoGebra command.
struct GgbExpression {
  enum class Kind {
    kName,      ///< the label `text`
    kNumber,    ///< `text` as written, without a sign
    kCall,      ///< the command `text` of `operands`, in square or round brackets
    kOperator,  ///< `text` is one of = + - * / ^ parallel perpendicular in degree negative tuple
  };
  Kind kind = Kind::kName;
  std::string text;
  std::vector<GgbExpression> operands;
};

inline constexpr std::size_t kLongestGgbExpression = 4096;
inline constexpr int kDeepestGgbExpression = 40;

/// Reads "Segment[A, B]", "60°", "α ≟ β", "f ∥ g" and the like. Equalities are "==", "≟" and "=".
[[nodiscard]] Result<GgbExpression> parse_ggb_expression(std::string_view text);

/// The expression in one spelling: equal expressions have equal texts.
[[nodiscard]] std::string print_ggb_expression(const GgbExpression& expression);

}  // namespace pappus::symbolic
