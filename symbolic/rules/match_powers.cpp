// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>
#include <vector>

#include "symbolic/rules/match_families.h"

namespace pappus::symbolic {
namespace {

Modular product_key(const Unknowns& unknowns, const PowerQuantity& quantity) {
  return unknowns.log_length(quantity.p, quantity.x) + unknowns.log_length(quantity.p, quantity.y);
}

Modular square_key(const Unknowns& unknowns, const PowerQuantity& quantity) {
  if (!quantity.center) return unknowns.squared_length(quantity.p, quantity.x);
  const Modular power =
      unknowns.squared_length(quantity.p, *quantity.center) - unknowns.squared_length(*quantity.center, quantity.x);
  return quantity.is_inside ? -power : power;
}

/// The line and the circle are proved, so that the product is the power.
bool is_secant(const Unknowns& unknowns, const PowerQuantity& quantity) {
  if (!quantity.center) return true;
  const PointId o = *quantity.center;
  return unknowns.log_length(o, quantity.x) == unknowns.log_length(o, quantity.y) &&
         proved_collinear(unknowns, quantity.p, quantity.x, quantity.y);
}

/// |px| : |qu| = |qv| : |py|.
Fact equal_products(const PowerQuantity& left, const PowerQuantity& right) {
  return {Predicate::kEqualRatio, {left.p, left.x, right.p, right.x, right.p, right.y, left.p, left.y}, {}};
}

void add_squares(Fact& sum, const PowerQuantity& quantity, int sign) {
  const auto add = [&sum](PointId a, PointId b, int coefficient) {
    sum.points.push_back(a);
    sum.points.push_back(b);
    sum.constants.emplace_back(coefficient);
  };
  if (!quantity.center) return add(quantity.p, quantity.x, sign);
  const int power = quantity.is_inside ? -sign : sign;
  add(quantity.p, *quantity.center, power);
  add(*quantity.center, quantity.x, -power);
}

/// The difference of the two powers, as squared lengths.
Fact equal_squares(const PowerQuantity& left, const PowerQuantity& right) {
  Fact sum{Predicate::kSquaredLengthSum, {}, {}};
  add_squares(sum, left, 1);
  add_squares(sum, right, -1);
  return sum;
}

/// Returns whether powers and products are known to be equal, so that the candidate has nothing left to say.
bool match_power(ClosureState& state, const PowerCandidate& candidate) {
  const auto& [left, right] = candidate;
  const Unknowns& unknowns = state.unknowns();
  const bool squares = square_key(unknowns, left) == square_key(unknowns, right);
  const bool products = product_key(unknowns, left) == product_key(unknowns, right);
  if (squares == products || !is_secant(unknowns, left) || !is_secant(unknowns, right)) return squares && products;
  LoggedFact logged;
  logged.fact = squares ? equal_products(left, right) : equal_squares(left, right);
  logged.rule = squares ? Rule::kPowerProducts : Rule::kPowerSquares;
  for (const PowerQuantity& quantity : {left, right}) {
    if (!quantity.center) continue;
    const auto [p, x, y, o, is_inside] = quantity;
    logged.premises.push_back({Predicate::kCollinear, {p, x, y}, {}});
    logged.premises.push_back({Predicate::kCongruent, {*o, x, *o, y}, {}});
    logged.configuration.push_back({is_inside ? Predicate::kBetween : Predicate::kOutside, {p, x, y}, {}});
  }
  logged.premises.push_back(squares ? equal_squares(left, right) : equal_products(left, right));
  const auto certain = [&state](const Fact& fact) { return state.figure().certify(fact); };
  if (std::ranges::all_of(logged.configuration, certain)) state.record(std::move(logged));
  return false;
}

}  // namespace

void match_powers(ClosureState& state, std::vector<PowerCandidate>& candidates) {
  std::erase_if(candidates, [&state](const PowerCandidate& candidate) {
    return !state.inconsistency() && match_power(state, candidate);
  });
}

}  // namespace pappus::symbolic
