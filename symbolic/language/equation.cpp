// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/equation.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "symbolic/language/constants.h"

namespace pappus::symbolic {
namespace {

struct PointPair {
  PointId first;
  PointId second;

  [[nodiscard]] bool joins_same(const PointPair& other) const {
    return (first == other.first && second == other.second) || (first == other.second && second == other.first);
  }
};

/// A sum over point pairs with one coefficient for each pair, in order of first appearance.
class PairSum {
 public:
  void add(const PointPair& pair, const Rational& coefficient) {
    const auto found =
        std::find_if(pairs_.begin(), pairs_.end(), [&](const PointPair& each) { return each.joins_same(pair); });
    if (found == pairs_.end()) {
      pairs_.push_back(pair);
      coefficients_.push_back(coefficient);
    } else {
      coefficients_[static_cast<std::size_t>(found - pairs_.begin())] += coefficient;
    }
  }

  /// The fact that the sum (with `trailing` constants behind the coefficients) is; without terms that cancelled.
  [[nodiscard]] Fact to_fact(Predicate predicate, std::vector<Rational> trailing) const {
    Fact fact{predicate, {}, {}};
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
      if (coefficients_[i].is_zero()) continue;
      fact.points.insert(fact.points.end(), {pairs_[i].first, pairs_[i].second});
      fact.constants.push_back(coefficients_[i]);
    }
    std::move(trailing.begin(), trailing.end(), std::back_inserter(fact.constants));
    return fact;
  }

 private:
  std::vector<PointPair> pairs_;
  std::vector<Rational> coefficients_;
};

/// k·|AB|, or k·|AB|·|CD| when `right` is set.
struct LengthTerm {
  Rational coefficient;
  PointPair left;
  std::optional<PointPair> right;
};

/// Walks over the arguments of an equation.
class ArgumentReader {
 public:
  ArgumentReader(const CallSyntax& call, const PointNames& points, LetterCase letter_case)
      : call_(call), points_(points), letter_case_(letter_case) {}

  [[nodiscard]] std::size_t left() const { return call_.arguments.size() - next_; }
  [[nodiscard]] const Word& word() const {
    return next_ < call_.arguments.size() ? call_.arguments[next_] : call_.name;
  }
  bool take_star() {
    if (left() == 0 || word().text != "*") return false;
    ++next_;
    return true;
  }
  Result<Rational, InputError> number() {
    std::optional<Rational> value;
    if (left() > 0 && word().text.size() <= kLongestIdentifier) value = Rational::parse(word().text);
    if (!value) return error_at(word(), "expected a coefficient such as 1/2 in " + quoted(call_.name.text));
    ++next_;
    return *value;
  }
  Result<PointPair, InputError> pair() {
    if (left() < 2)
      return error_at(word(), "expected two points and a constant at the end of " + quoted(call_.name.text));
    const auto first = points_.find(word(), letter_case_);
    if (!first) return first.error();
    ++next_;
    const auto second = points_.find(word(), letter_case_);
    if (!second) return second.error();
    ++next_;
    return PointPair{first.value(), second.value()};
  }

 private:
  const CallSyntax& call_;
  const PointNames& points_;
  LetterCase letter_case_;
  std::size_t next_ = 0;
};

Result<std::vector<LengthTerm>, InputError> read_length_terms(ArgumentReader& reader) {
  std::vector<LengthTerm> terms;
  while (reader.left() > 1) {
    const auto coefficient = reader.number();
    if (!coefficient) return coefficient.error();
    const auto left = reader.pair();
    if (!left) return left.error();
    LengthTerm term{coefficient.value(), left.value(), std::nullopt};
    if (reader.take_star()) {
      const auto right = reader.pair();
      if (!right) return right.error();
      term.right = right.value();
    }
    terms.push_back(std::move(term));
  }
  return terms;
}

/// k·|AB|·|CD| + m·|EF|·|GH| = 0 as |AB|·|CD|·|EF|⁻¹·|GH|⁻¹·(−k/m) = 1; nothing unless k and m differ in sign.
std::optional<Fact> two_products(const std::vector<LengthTerm>& terms) {
  if (terms.size() != 2 || terms[0].coefficient.sign() * terms[1].coefficient.sign() != -1) return std::nullopt;
  PairSum exponents;
  exponents.add(terms[0].left, 1);
  exponents.add(*terms[0].right, 1);
  exponents.add(terms[1].left, -1);
  exponents.add(*terms[1].right, -1);
  return exponents.to_fact(Predicate::kLogLengthSum, {-terms[0].coefficient / terms[1].coefficient});
}

}  // namespace

Result<Fact, InputError> read_length_equation(const CallSyntax& call, const PointNames& points,
                                              LetterCase letter_case) {
  ArgumentReader reader(call, points, letter_case);
  const auto terms = read_length_terms(reader);
  if (!terms) return terms.error();
  const Word last = reader.word();
  if (reader.left() == 0) return error_at(call.name, "expected the constant 0 at the end of 'lequation'");
  const auto constant = reader.number();
  if (!constant) return constant.error();
  if (!constant.value().is_zero()) {
    return error_at(last,
                    "the constant of a length equation must be 0: the equation would depend on the unit of length");
  }
  const auto is_product = [](const LengthTerm& term) { return term.right.has_value(); };
  const auto is_square = [](const LengthTerm& term) { return term.right && term.left.joins_same(*term.right); };
  PairSum sum;
  for (const LengthTerm& term : terms.value()) sum.add(term.left, term.coefficient);
  Fact fact;
  if (std::none_of(terms.value().begin(), terms.value().end(), is_product)) {
    fact = sum.to_fact(Predicate::kLengthSum, {});
  } else if (std::all_of(terms.value().begin(), terms.value().end(), is_square)) {
    fact = sum.to_fact(Predicate::kSquaredLengthSum, {});
  } else if (!std::all_of(terms.value().begin(), terms.value().end(), is_product)) {
    return error_at(call.name, "an equation that mixes lengths with products of lengths depends on the unit of length");
  } else if (auto products = two_products(terms.value())) {
    fact = *std::move(products);
  } else {
    return error_at(call.name,
                    "an equation of products of two different lengths (AB * CD) must have exactly two products, "
                    "with coefficients of opposite sign");
  }
  if (fact.points.empty()) return error_at(call.name, "all terms of this equation cancel");
  return fact;
}

Result<Fact, InputError> read_angle_equation(const CallSyntax& call, const PointNames& points, LetterCase letter_case) {
  ArgumentReader reader(call, points, letter_case);
  PairSum sum;
  while (reader.left() > 1) {
    const auto coefficient = reader.number();
    if (!coefficient) return coefficient.error();
    const auto from = reader.pair();
    if (!from) return from.error();
    const auto to = reader.pair();
    if (!to) return to.error();
    sum.add(to.value(), coefficient.value());
    sum.add(from.value(), -coefficient.value());
  }
  const std::optional<Rational> angle = reader.left() == 1 ? parse_angle(reader.word().text) : std::nullopt;
  if (!angle) return error_at(reader.word(), "expected an angle such as 60, 60o or pi/3 at the end of 'aequation'");
  Fact fact = sum.to_fact(Predicate::kAngleSum, {-*angle - (-*angle).floor()});
  if (fact.points.empty()) return error_at(call.name, "all terms of this equation cancel");
  return fact;
}

}  // namespace pappus::symbolic
