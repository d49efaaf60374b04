// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/constants.h"

#include <cstddef>

namespace pappus::symbolic {
namespace {

constexpr std::string_view kPi = "pi";
constexpr std::size_t kLongestConstant = 256;

/// Removes leading digits and returns how many there were.
std::size_t take_digits(std::string_view& text) {
  std::size_t count = 0;
  while (count < text.size() && text[count] >= '0' && text[count] <= '9') ++count;
  text.remove_prefix(count);
  return count;
}

bool take_sign(std::string_view& text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  return negative;
}

/// `before`pi`after`, where `before` is a coefficient or empty and `after` is "/n" or empty.
std::optional<Rational> parse_multiple_of_pi(std::string_view before, std::string_view after) {
  const std::optional<Rational> factor = before.empty() ? Rational(1) : Rational::parse(before);
  if (!factor || factor->sign() < 0) return std::nullopt;
  if (after.empty()) return factor;
  if (!after.starts_with('/')) return std::nullopt;
  const std::optional<Rational> divisor = Rational::parse(after.substr(1));
  if (!divisor || divisor->sign() <= 0) return std::nullopt;
  return *factor / *divisor;
}

}  // namespace

std::optional<Rational> parse_angle(std::string_view text) {
  if (text.size() > kLongestConstant) return std::nullopt;
  const bool negative = take_sign(text);
  std::optional<Rational> value;
  if (const std::size_t pi = text.find(kPi); pi != std::string_view::npos) {
    value = parse_multiple_of_pi(text.substr(0, pi), text.substr(pi + kPi.size()));
  } else {
    if (text.ends_with('o')) text.remove_suffix(1);
    value = Rational::parse(text);
    if (value && text.starts_with('-')) return std::nullopt;
    if (value) *value /= Rational(180);
  }
  if (value && negative) return -*value;
  return value;
}

std::optional<Rational> parse_constant(std::string_view text, ConstantKind kind) {
  switch (kind) {
    case ConstantKind::kAngle: return parse_angle(text);
    case ConstantKind::kRatio:
    case ConstantKind::kLength: {
      if (text.size() > kLongestConstant) return std::nullopt;
      std::optional<Rational> value = Rational::parse(text);
      if (value && value->sign() <= 0) return std::nullopt;
      return value;
    }
  }
  return std::nullopt;
}

std::string print_constant(const Rational& value, ConstantKind kind) {
  switch (kind) {
    case ConstantKind::kAngle: return (value * Rational(180)).to_string();
    case ConstantKind::kRatio:
    case ConstantKind::kLength: return value.to_string();
  }
  return {};
}

std::string_view describe_constant(ConstantKind kind) {
  switch (kind) {
    case ConstantKind::kAngle: return "an angle such as 60, 60o or pi/3";
    case ConstantKind::kRatio: return "a positive ratio such as 2 or 1/2";
    case ConstantKind::kLength: return "a positive length such as 3 or 5/2";
  }
  return {};
}

bool is_coordinate(std::string_view text) {
  constexpr std::size_t longest = 128;
  constexpr int largest_exponent = 300;
  if (text.size() > longest) return false;
  take_sign(text);
  std::size_t digits = take_digits(text);
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    const std::size_t decimals = take_digits(text);
    if (decimals == 0) return false;
    digits += decimals;
  }
  if (digits == 0) return false;
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    take_sign(text);
    const std::string_view exponent = text;
    const std::size_t length = take_digits(text);
    if (length == 0 || length > 3) return false;
    int magnitude = 0;
    for (const char c : exponent.substr(0, length)) magnitude = 10 * magnitude + (c - '0');
    if (magnitude > largest_exponent) return false;
  }
  return text.empty();
}

}  // namespace pappus::symbolic
