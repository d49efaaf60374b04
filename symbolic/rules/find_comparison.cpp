// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/find_comparison.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <utility>

#include "symbolic/algebra/positive_combination.h"
#include "symbolic/core/point_pairs.h"
#include "symbolic/rules/length_classes.h"

namespace pappus::symbolic {
namespace {

/// |ba|² + |bc|² − |ac|² of "acute" and "obtuse", |ab|² − |cd|² of "longer", |ab|² of the positive distance |ab|.
std::optional<LinearForm> square_form(const Unknowns& unknowns, const Fact& fact) {
  const std::vector<PointId>& p = fact.points;
  std::vector<PointId> pairs = p;
  std::vector<int> signs{1, -1};
  if (fact.predicate == Predicate::kAcute || fact.predicate == Predicate::kObtuse) {
    pairs = {p[1], p[0], p[1], p[2], p[0], p[2]};
    signs = {1, 1, -1};
    if (fact.predicate == Predicate::kObtuse) signs = {-1, -1, 1};
  } else if (fact.predicate == Predicate::kLengthsGreater && p.size() == 2) {
    signs = {1};
  } else if (fact.predicate != Predicate::kLonger) {
    return std::nullopt;
  }
  LinearForm form;
  for (std::size_t i = 0; i < signs.size(); ++i) {
    if (!unknowns.has_pair(pairs[2 * i], pairs[2 * i + 1])) return std::nullopt;
    form.add(unknowns.pair(pairs[2 * i], pairs[2 * i + 1]), signs[i]);
  }
  return form;
}

/// Σ tᵢ |AᵢBᵢ| of "longer", "distsgt" and "distseq"; nothing for other facts and pairs that may coincide.
std::optional<LinearForm> length_form(const Unknowns& unknowns, const Fact& fact) {
  const bool is_longer = fact.predicate == Predicate::kLonger;
  const bool is_sum = fact.predicate == Predicate::kLengthsGreater || fact.predicate == Predicate::kLengthSum;
  if (!is_longer && !is_sum) return std::nullopt;
  LinearForm form;
  for (std::size_t i = 0; 2 * i < fact.points.size(); ++i) {
    const PointId a = fact.points[2 * i], b = fact.points[2 * i + 1];
    if (!unknowns.has_pair(a, b)) return std::nullopt;
    form.add(unknowns.pair(a, b), is_longer ? Rational(i == 0 ? 1 : -1) : fact.constants[i]);
  }
  return form;
}

std::optional<LinearForm> form_of(const Unknowns& unknowns, const Fact& fact, TableKind table) {
  return table == TableKind::kLength ? length_form(unknowns, fact) : square_form(unknowns, fact);
}

/// A term that could be used, with its form in the lengths (or squares) themselves and in those of their classes.
struct Choice {
  std::variant<OrderFact, Fact> reason;
  LinearForm form;
  LinearForm reduced;
  double weight;
  bool is_equation;
};

class ChoiceCollector {
 public:
  ChoiceCollector(ClosureState& state, const OrderFacts& order, const LengthClasses& classes, TableKind table)
      : state_(state), order_(order), classes_(classes), table_(table), points_(state.unknowns().point_count()) {}

  std::vector<Choice> collect() {
    if (table_ == TableKind::kLength) {
      add_known_order();
      add_hypotheses();
    } else {
      for (const OrderFact& known : order_.facts()) {
        if (!known.rule) add(known, kStated);
      }
      add_equations();
    }
    for (std::size_t k = 1; k < points_; ++k) {
      for (std::size_t j = 0; j < k; ++j) {
        add_pair(PointId(j), PointId(k));
        for (std::size_t i = 0; i < j && table_ == TableKind::kLength; ++i) {
          add_triangle({PointId(i), PointId(j), PointId(k)});
        }
      }
    }
    return std::move(choices_);
  }

 private:
  static constexpr double kStated = 0.5, kTheorem = 1;

  void add(OrderFact reason, double weight) {
    auto form = form_of(state_.unknowns(), reason.fact, table_);
    if (!form) return;
    const bool is_equation = reason.fact.predicate == Predicate::kLengthSum;
    add(std::move(reason), std::move(*form), weight, is_equation);
  }

  void add(std::variant<OrderFact, Fact> reason, LinearForm form, double weight, bool is_equation) {
    LinearForm reduced = classes_.reduced(form, table_);
    if (reduced.is_constant()) return;
    choices_.push_back({std::move(reason), std::move(form), std::move(reduced), weight, is_equation});
  }

  void add_equations() {
    for (std::size_t i = 0; i < state_.log().equation_count(table_); ++i) {
      const LoggedEquation& equation = state_.log().equation(table_, i);
      add(equation.instance, equation.form, kTheorem, true);
    }
  }

  void add_known_order() {
    for (std::size_t index = 0; index < order_.facts().size(); ++index) {
      const OrderFact& known = order_.facts()[index];
      const std::vector<PointId>& p = known.fact.points;
      if (known.fact.predicate == Predicate::kBetween) {
        add({.fact = {Predicate::kLengthSum, {p[1], p[0], p[0], p[2], p[1], p[2]}, {1, 1, -1}},
             .rule = Rule::kOrderedSum,
             .sources = {index}},
            kTheorem);
        add_inside_circle(index);
      } else if (known.fact.predicate == Predicate::kObtuse) {
        for (const PointId end : {p[0], p[2]}) {
          const PointId other = end == p[0] ? p[2] : p[0];
          add({.fact = {Predicate::kLonger, {end, other, end, p[1]}, {}},
               .rule = Rule::kLongestSide,
               .sources = {index},
               .nondegeneracy = {{Predicate::kNotCollinear, {end, p[1], other}, {}}}},
              kTheorem);
        }
      } else if (!known.rule) {
        add(known, kStated);
      }
    }
  }

  void add_inside_circle(std::size_t index) {
    const std::vector<PointId>& p = order_.facts()[index].fact.points;
    const Unknowns& unknowns = state_.unknowns();
    for (std::size_t i = 0; i < points_; ++i) {
      const PointId o(i);
      const bool is_center = unknowns.has_pair(o, p[0]) && unknowns.has_pair(o, p[1]) && unknowns.has_pair(o, p[2]) &&
                             unknowns.log_length(o, p[1]) == unknowns.log_length(o, p[2]);
      if (!is_center) continue;
      add({.fact = {Predicate::kLonger, {o, p[1], o, p[0]}, {}},
           .rule = Rule::kInsideCircle,
           .premises = {{Predicate::kCongruent, {o, p[1], o, p[2]}, {}}},
           .sources = {index}},
          kTheorem);
    }
  }

  /// Sums of lengths that the statement itself gives.
  void add_hypotheses() {
    for (std::size_t i = 0; i < state_.log().size(); ++i) {
      const LoggedFact& logged = state_.log()[FactId(i)];
      if (!logged.rule && logged.fact.predicate == Predicate::kLengthSum)
        add({.fact = logged.fact, .premises = {logged.fact}}, kStated);
    }
  }

  void add_pair(PointId a, PointId b) {
    if (!state_.unknowns().has_pair(a, b)) return;
    add({.fact = {Predicate::kLengthsGreater, {a, b}, {1}},
         .rule = Rule::kPositiveLength,
         .nondegeneracy = {{Predicate::kDistinct, {a, b}, {}}}},
        kTheorem);
  }

  void add_triangle(const std::array<PointId, 3>& p) {
    if (state_.orientation(p[0], p[1], p[2]) == 0) return;
    for (std::size_t i = 0; i < 3; ++i) {
      const PointId x = p[i], y = p[(i + 1) % 3], z = p[(i + 2) % 3];
      add({.fact = {Predicate::kLengthsGreater, {x, y, y, z, x, z}, {1, 1, -1}},
           .rule = Rule::kTriangleInequality,
           .nondegeneracy = {{Predicate::kNotCollinear, {x, y, z}, {}}}},
          kTheorem);
      if (!proved_perpendicular(state_.unknowns(), y, x, y, z)) continue;
      for (const auto& [end, other] : {std::pair(x, z), std::pair(z, x)}) {
        add({.fact = {Predicate::kLonger, {end, other, end, y}, {}},
             .rule = Rule::kLongestSide,
             .premises = {{Predicate::kPerpendicular, {y, end, y, other}, {}}},
             .nondegeneracy = {{Predicate::kNotCollinear, {end, y, other}, {}}}},
            kTheorem);
      }
    }
  }

  ClosureState& state_;
  const OrderFacts& order_;
  const LengthClasses& classes_;
  TableKind table_;
  std::size_t points_;
  std::vector<Choice> choices_;
};

/// Terms that replace lengths by equal ones: what is left of the goal when all other terms are taken off it, whose
/// lengths cancel class by class.
void add_equalities(const LinearForm& rest, const LengthClasses& classes, std::vector<ComparisonTerm>& terms) {
  std::map<VariableId, LinearForm::Term> first;  // of each class
  for (const LinearForm::Term& term : rest.terms()) {
    const LengthClasses::Share& share = classes.share_of(term.variable);
    const auto [place, is_first] = first.try_emplace(share.head, term);
    if (is_first) continue;
    const VariableId base = place->second.variable;
    const Rational factor = share.factor / classes.share_of(base).factor;
    const auto [a, b] = points_of_pair(term.variable.index());
    const auto [c, d] = points_of_pair(base.index());
    Fact equality{Predicate::kCongruent, {a, b, c, d}, {}};
    if (!factor.is_one()) equality = {Predicate::kConstantRatio, {a, b, c, d}, {factor}};
    terms.push_back({term.coefficient, std::move(equality)});
  }
}

std::optional<std::vector<ComparisonTerm>> find_in(ClosureState& state, const OrderFacts& order,
                                                   const LengthClasses& classes, TableKind table, const Fact& goal) {
  const auto target = form_of(state.unknowns(), goal, table);
  if (!target) return std::nullopt;
  const std::vector<Choice> choices = ChoiceCollector(state, order, classes, table).collect();
  std::vector<SignedForm> forms;
  for (const Choice& choice : choices) forms.push_back({&choice.reduced, choice.weight, choice.is_equation});
  const auto combination = positive_combination(classes.reduced(*target, table), forms);
  if (!combination) return std::nullopt;
  std::vector<ComparisonTerm> terms;
  LinearForm rest = *target;
  for (const CombinationEntry& entry : *combination) {
    rest.add(choices[entry.equation].form, -entry.coefficient);
    terms.push_back({entry.coefficient, choices[entry.equation].reason});
  }
  add_equalities(rest, classes, terms);
  return terms;
}

}  // namespace

std::optional<std::size_t> find_betweenness(const OrderFacts& order, const Fact& goal) {
  if (goal.predicate != Predicate::kBetween) return std::nullopt;
  const std::vector<PointId>& p = goal.points;
  const std::optional<std::size_t> known = order.find_between(p[0], p[1], p[2]);
  return known && order.facts()[*known].rule ? known : std::nullopt;
}

std::optional<std::vector<ComparisonTerm>> find_comparison(ClosureState& state, const OrderFacts& order,
                                                           const Fact& goal) {
  const LengthClasses classes(state);
  auto found = find_in(state, order, classes, TableKind::kLength, goal);
  return found ? std::move(found) : find_in(state, order, classes, TableKind::kSquaredLength, goal);
}

}  // namespace pappus::symbolic
