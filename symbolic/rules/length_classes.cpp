// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/length_classes.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace pappus::symbolic {

LengthClasses::LengthClasses(ClosureState& state) {
  const Unknowns& unknowns = state.unknowns();
  std::map<Modular, VariableId> first;
  Heads heads;
  for (std::size_t j = 1; j < unknowns.point_count(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      const PointId a(i), b(j);
      if (!unknowns.has_pair(a, b)) continue;
      const VariableId pair = unknowns.pair(a, b);
      const auto [place, is_new] = first.try_emplace(unknowns.log_length(a, b), pair);
      share_of_.emplace(pair, is_new ? multiple_of_a_head(state, heads, a, b) : share_of_.at(place->second));
    }
  }
}

Rational LengthClasses::factor_of(VariableId pair, TableKind table) const {
  const Rational& factor = share_of(pair).factor;
  return table == TableKind::kSquaredLength ? factor * factor : factor;
}

LinearForm LengthClasses::reduced(const LinearForm& form, TableKind table) const {
  LinearForm result;
  for (const LinearForm::Term& term : form.terms()) {
    result.add(share_of(term.variable).head, term.coefficient * factor_of(term.variable, table));
  }
  return result;
}

LengthClasses::Share LengthClasses::multiple_of_a_head(ClosureState& state, Heads& heads, PointId a, PointId b) {
  const Unknowns& unknowns = state.unknowns();
  static const std::array factors{Rational(2),    Rational(3),    Rational(4),    Rational(3, 2), Rational(4, 3),
                                  Rational(1, 2), Rational(1, 3), Rational(1, 4), Rational(2, 3), Rational(3, 4)};
  for (const auto& [c, d] : heads) {
    const double ratio = unknowns.length_value(a, b) / unknowns.length_value(c, d);
    for (const Rational& factor : factors) {
      constexpr double near = 1e-9;
      if (std::abs(ratio - factor.to_double()) > near) continue;
      if (state.implies({Predicate::kConstantRatio, {a, b, c, d}, {factor}})) return {unknowns.pair(c, d), factor};
    }
  }
  heads.emplace_back(a, b);
  return {unknowns.pair(a, b), 1};
}

}  // namespace pappus::symbolic
