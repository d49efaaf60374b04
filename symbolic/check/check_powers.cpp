// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {
namespace {

/// |px|·|py| on a line through p, or the square |px|² where x = y.
struct Product {
  PointId p, x, y;
  [[nodiscard]] bool is_square() const { return x == y; }
};

/// A product as a combination of squared lengths.
struct Power {
  std::vector<PointId> points;  // two a term
  std::vector<Rational> coefficients;
};

/// +1 where the configuration puts p outside segment xy, -1 where it puts it inside, nothing where it is silent.
std::optional<int> listed_place(const StepContext& context, const Product& product) {
  const std::vector<PointId> points{product.p, product.x, product.y};
  if (context.lists({Predicate::kOutside, points, {}})) return 1;
  if (context.lists({Predicate::kBetween, points, {}})) return -1;
  return std::nullopt;
}

std::vector<PointId> points_of_premises(const StepContext& context) {
  std::vector<PointId> points;
  for (const Fact* premise : context.premises()) {
    for (const PointId point : premise->points) {
      if (std::find(points.begin(), points.end(), point) == points.end()) points.push_back(point);
    }
  }
  return points;
}

/// ±(|po|² − |ox|²) for every centre o that the premises give the product; the square itself for a square.
std::vector<Power> powers_of(const StepContext& context, const Product& product) {
  const auto [p, x, y] = product;
  if (product.is_square()) return {{{p, x}, {1}}};
  const std::optional<int> place = listed_place(context, product);
  const bool is_line = !context.require_distinct({p, x, y}) && context.has({Predicate::kCollinear, {p, x, y}, {}});
  std::vector<Power> powers;
  if (!place || !is_line) return powers;
  for (const PointId o : points_of_premises(context)) {
    if (context.require_distinct({o, p}) || context.require_distinct({o, x})) continue;
    if (!context.has({Predicate::kCongruent, {o, x, o, y}, {}})) continue;
    powers.push_back({{p, o, o, x}, {*place, -*place}});
  }
  return powers;
}

/// left = right as a relation of squared lengths.
Fact equality(const Power& left, const Power& right) {
  Fact fact{Predicate::kSquaredLengthSum, left.points, left.coefficients};
  fact.points.insert(fact.points.end(), right.points.begin(), right.points.end());
  for (const Rational& coefficient : right.coefficients) fact.constants.push_back(-coefficient);
  return fact;
}

/// |px|·|py| = |qu|·|qv| as |px| : |qu| = |qv| : |py|.
Fact equality(const Product& left, const Product& right) {
  return {Predicate::kEqualRatio, {left.p, left.x, right.p, right.x, right.p, right.y, left.p, left.y}, {}};
}

/// More points than a step speaks of make the search for centres too much work.
constexpr std::size_t kMostPoints = 40;

/// The power that the conclusion's terms from `first` on are: |po|² and |ox|², or |px|² alone.
std::optional<Power> read_power(const Fact& sum, std::size_t first, std::size_t terms) {
  if (first + terms > sum.constants.size()) return std::nullopt;
  Power power;
  for (std::size_t i = first; i < first + terms; ++i) {
    power.points.insert(power.points.end(), {sum.points[2 * i], sum.points[2 * i + 1]});
    power.coefficients.push_back(sum.constants[i]);
  }
  return power;
}

/// The products whose power, by the listed configuration and the premises, is exactly this.
std::vector<Product> products_with(const StepContext& context, const Power& power) {
  if (power.coefficients.size() == 1) return {{power.points[0], power.points[1], power.points[1]}};
  std::vector<Product> products;
  for (const Fact* listed : context.configuration()) {
    if (listed->predicate != Predicate::kBetween && listed->predicate != Predicate::kOutside) continue;
    for (const auto& [x, y] :
         {std::pair(listed->points[1], listed->points[2]), std::pair(listed->points[2], listed->points[1])}) {
      const Product product{listed->points[0], x, y};
      for (const Power& own : powers_of(context, product)) {
        if (own.points == power.points && own.coefficients == power.coefficients) products.push_back(product);
      }
    }
  }
  return products;
}

}  // namespace

Objection check_power_products(const StepContext& context) {
  const Fact& fact = context.conclusion();
  const std::vector<PointId>& f = fact.points;
  if (fact.predicate != Predicate::kEqualRatio || f[0] != f[6] || f[2] != f[4])
    return "the rule concludes |px| : |qu| = |qv| : |py|";
  if (points_of_premises(context).size() > kMostPoints) return "the premises speak of too many points";
  const Product left{f[0], f[1], f[7]}, right{f[2], f[3], f[5]};
  for (const Power& first : powers_of(context, left)) {
    for (const Power& second : powers_of(context, right)) {
      if (context.has(equality(first, second))) return Objection();
    }
  }
  return "the premises and the configuration do not make the two powers equal";
}

Objection check_power_squares(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kSquaredLengthSum) return "the rule concludes a relation of squared lengths";
  const std::size_t terms = fact.constants.size();
  if (terms != 3 && terms != 4) return "the conclusion is not the equality of two powers";
  if (points_of_premises(context).size() > kMostPoints) return "the premises speak of too many points";
  const auto left = read_power(fact, 0, 2);
  auto right = read_power(fact, 2, terms - 2);
  for (Rational& coefficient : right->coefficients) coefficient = -coefficient;
  if (terms == 3 && !right->coefficients.front().is_one()) return "the square has a factor";
  for (const Product& first : products_with(context, *left)) {
    for (const Product& second : products_with(context, *right)) {
      if (context.has(equality(first, second))) return Objection();
    }
  }
  return "the premises and the configuration do not make the two products equal";
}

}  // namespace pappus::symbolic::checker
