// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/relation_text.h"

#include <cstddef>

#include "symbolic/exchange/locus_call.h"

namespace pappus::symbolic {
namespace {

using Names = std::span<const std::string>;

std::string pair_text(const Fact& fact, std::size_t pair, Names names) {
  return names[fact.points[2 * pair].index()] + " " + names[fact.points[2 * pair + 1].index()];
}

/// Newclid writes every coefficient as a fraction.
std::string fraction(const Rational& value) {
  return value.numerator().to_string() + "/" + value.denominator().to_string();
}

/// Σ t·|AB|, or Σ t·|AB|·|AB|, is 0.
std::string length_equation(const Fact& fact, Names names, bool squared) {
  std::string text = "lequation";
  for (std::size_t i = 0; 2 * i < fact.points.size(); ++i) {
    const std::string segment = pair_text(fact, i, names);
    text += " " + fraction(fact.constants[i]) + " " + segment;
    if (squared) text += " * " + segment;
  }
  return text + " 0";
}

/// Σ t·d(AB) + y = 0 as Σ t·(d(AB) − d(ℓ)) = −y, where ℓ is the first line; that needs coefficients with the sum 0.
std::optional<std::string> angle_equation(const Fact& fact, Names names) {
  const std::size_t terms = fact.points.size() / 2;
  Rational sum;
  for (std::size_t i = 0; i < terms; ++i) sum += fact.constants[i];
  if (!sum.is_zero() || terms < 2) return std::nullopt;
  std::string text = "aequation";
  for (std::size_t i = 1; i < terms; ++i) {
    text += " " + fraction(fact.constants[i]) + " " + pair_text(fact, 0, names) + " " + pair_text(fact, i, names);
  }
  const Rational right = -fact.constants[terms];
  return text + " " + print_angle(right - right.floor());
}

/// |AB|²·r = 1 as "l2const a b 1/r".
std::optional<std::string> squared_length(const Fact& fact, Names names) {
  const bool is_square = fact.points.size() == 2 && fact.constants[0] == Rational(2);
  if (!is_square) return std::nullopt;
  return "l2const " + pair_text(fact, 0, names) + " " + (Rational(1) / fact.constants[1]).to_string();
}

}  // namespace

std::optional<std::string> print_goal(const Fact& fact, std::span<const std::string> point_names,
                                      StatementFormat format) {
  const std::string_view word = goal_word(format, fact.predicate);
  if (!word.empty()) {
    std::string text(word);
    for (const PointId point : fact.points) text += " " + point_names[point.index()];
    for (std::size_t i = 0; i < fact.constants.size(); ++i) {
      const bool is_angle = is_angle_constant(fact.predicate, i, fact.constants.size());
      text += " " + (is_angle ? print_angle(fact.constants[i]) : fact.constants[i].to_string());
    }
    return text;
  }
  if (format != StatementFormat::kNewclid) return std::nullopt;
  switch (fact.predicate) {
    case Predicate::kLengthSum: return length_equation(fact, point_names, false);
    case Predicate::kSquaredLengthSum: return length_equation(fact, point_names, true);
    case Predicate::kAngleSum: return angle_equation(fact, point_names);
    case Predicate::kLogLengthSum: return squared_length(fact, point_names);
    default: return std::nullopt;  // no word there, nor for predicates to come
  }
}

}  // namespace pappus::symbolic
