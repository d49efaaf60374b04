// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "symbolic/core/rational.h"
#include "symbolic/language/construction_library.h"

namespace pappus::symbolic {

/// An angle in units of π: "60" and "60o" are degrees, "pi/3", "2pi/3" and "-1pi/4" are multiples of π.
/// Not reduced modulo 1. Nothing for other texts.
[[nodiscard]] std::optional<Rational> parse_angle(std::string_view text);

/// Angles as parse_angle reads them; ratios and lengths as positive rationals "3", "1/2", "0.75".
[[nodiscard]] std::optional<Rational> parse_constant(std::string_view text, ConstantKind kind);

/// What parse_constant reads back: degrees for angles.
[[nodiscard]] std::string print_constant(const Rational& value, ConstantKind kind);

/// What a constant of this kind looks like, for messages.
[[nodiscard]] std::string_view describe_constant(ConstantKind kind);

/// A decimal coordinate "-0.52", "12", "1e-05": at most 128 characters, the exponent at most 300 in magnitude.
[[nodiscard]] bool is_coordinate(std::string_view text);

}  // namespace pappus::symbolic
