// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/ggb_expression.h"

#include <array>
#include <utility>

namespace pappus::symbolic {
namespace {

using Kind = GgbExpression::Kind;

struct Sign {
  std::string_view text;
  std::string_view meaning;
};

constexpr std::array kRelations = {Sign{"==", "="},
                                   Sign{"≟", "="},
                                   Sign{"=", "="},
                                   Sign{"∥", "parallel"},
                                   Sign{"⟂", "perpendicular"},
                                   Sign{"⊥", "perpendicular"},
                                   Sign{"∈", "in"}};
constexpr std::array kSums = {Sign{"+", "+"}, Sign{"-", "-"}, Sign{"−", "-"}};
constexpr std::array kProducts = {Sign{"*", "*"}, Sign{"·", "*"}, Sign{"/", "/"}};
constexpr std::array kPowers = {Sign{"^", "^"}};

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// Part of a label: letters, digits, '_', primes, braces of a subscript, and characters beyond ASCII other than signs.
bool is_label_letter(char letter) {
  const bool is_ascii_letter = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  return is_ascii_letter || is_digit(letter) || letter == '_' || letter == '\'' || letter == '{' || letter == '}' ||
         (static_cast<unsigned char>(letter) & 0x80U) != 0;
}

class ExpressionParser {
 public:
  explicit ExpressionParser(std::string_view text) : rest_(text) {}

  Result<GgbExpression> parse() {
    if (rest_.size() > kLongestGgbExpression) return Failure{"an argument is longer than 4096 characters"};
    GgbExpression result = binary(0);
    skip_spaces();
    if (error_.empty() && !rest_.empty()) error_ = "'" + std::string(rest_.substr(0, 20)) + "' is not understood";
    if (!error_.empty()) return Failure{error_};
    return result;
  }

 private:
  void skip_spaces() {
    while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == '\t')) rest_.remove_prefix(1);
    if (rest_.starts_with("\xC2\xA0")) {  // a no-break space
      rest_.remove_prefix(2);
      skip_spaces();
    }
  }
  bool take(std::string_view sign) {
    skip_spaces();
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(sign.size());
    return true;
  }
  GgbExpression fail(std::string message) {
    if (error_.empty()) error_ = std::move(message);
    return {};
  }

  template <std::size_t count>
  std::string_view take_one(const std::array<Sign, count>& signs) {
    for (const Sign& sign : signs) {
      if (take(sign.text)) return sign.meaning;
    }
    return {};
  }
  std::string_view take_sign(int level) {
    if (level == 0) return take_one(kRelations);
    if (level == 1) return take_one(kSums);
    if (level == 2) return take_one(kProducts);
    return take_one(kPowers);
  }

  /// Operators of `level` (relations, sums, products, powers), from left to right.
  GgbExpression binary(int level) {
    constexpr int levels = 4;
    if (level == levels) return factor();
    GgbExpression left = binary(level + 1);
    while (error_.empty()) {
      std::string_view sign = take_sign(level);
      constexpr int products = 2;
      if (level == products && sign.empty() && left.kind == Kind::kNumber && at_name()) sign = "*";  // "2 f"
      if (sign.empty()) return left;
      GgbExpression right = binary(level + 1);
      left = {Kind::kOperator, std::string(sign), {std::move(left), std::move(right)}};
    }
    return left;
  }

  GgbExpression factor() {
    if (++depth_ > kDeepestGgbExpression) return fail("an argument is nested too deeply");
    GgbExpression result;
    if (take("-") || take("−")) {
      result = {Kind::kOperator, "negative", {factor()}};
    } else if (take("(")) {
      result = list("tuple", Kind::kOperator, ")");
      if (result.operands.size() == 1) result = GgbExpression(std::move(result.operands.front()));
    } else if (!rest_.empty() && (is_digit(rest_.front()) || rest_.front() == '.')) {
      result = number();
    } else {
      result = name_or_call();
    }
    if (take("°")) result = {Kind::kOperator, "degree", {std::move(result)}};
    --depth_;
    return result;
  }

  GgbExpression number() {
    std::size_t length = 0;
    while (length < rest_.size() && (is_digit(rest_[length]) || rest_[length] == '.')) ++length;
    GgbExpression result{Kind::kNumber, std::string(rest_.substr(0, length)), {}};
    rest_.remove_prefix(length);
    return result;
  }

  [[nodiscard]] bool at_sign() const {
    constexpr std::array<std::string_view, 9> signs = {"≟", "∥", "⟂", "⊥", "∈", "·", "°", "−", "\xC2\xA0"};
    for (const std::string_view sign : signs) {
      if (rest_.starts_with(sign)) return true;
    }
    return false;
  }

  [[nodiscard]] bool at_name() {
    skip_spaces();
    return !rest_.empty() && is_label_letter(rest_.front()) && !at_sign();
  }

  GgbExpression name_or_call() {
    std::string name;
    while (!rest_.empty() && is_label_letter(rest_.front()) && !at_sign()) {
      name += rest_.front();
      rest_.remove_prefix(1);
    }
    if (name.empty()) return fail("'" + std::string(rest_.substr(0, 20)) + "' is not understood");
    if (take("[")) return list(name, Kind::kCall, "]");
    if (rest_.starts_with("(") && take("(")) return list(name, Kind::kCall, ")");
    return {Kind::kName, name, {}};
  }

  GgbExpression list(std::string name, Kind kind, std::string_view end) {
    GgbExpression result{kind, std::move(name), {}};
    if (take(end)) return result;
    while (error_.empty()) {
      result.operands.push_back(binary(0));
      if (take(end)) return result;
      if (!take(",")) return fail("'" + std::string(end) + "' is missing");
    }
    return result;
  }

  std::string_view rest_;
  std::string error_;
  int depth_ = 0;
};

}  // namespace

Result<GgbExpression> parse_ggb_expression(std::string_view text) { return ExpressionParser(text).parse(); }

std::string print_ggb_expression(const GgbExpression& expression) {
  if (expression.kind == Kind::kName || expression.kind == Kind::kNumber) return expression.text;
  std::string operands;
  for (const GgbExpression& operand : expression.operands) {
    operands += (operands.empty() ? "" : ", ") + print_ggb_expression(operand);
  }
  return expression.text + "[" + operands + "]";
}

}  // namespace pappus::symbolic
