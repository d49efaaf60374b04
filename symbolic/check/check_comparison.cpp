// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <optional>
#include <vector>

#include "symbolic/check/configuration_match.h"
#include "symbolic/check/order_knowledge.h"
#include "symbolic/check/pair_form.h"
#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {
namespace {

using Points = std::vector<PointId>;

/// The form in lengths, or in squared lengths, that the inequality says to be positive; nothing for facts that say
/// nothing there and for pairs that may coincide. An angle abc is acute where |ba|² + |bc|² − |ac|² > 0.
std::optional<LinearForm> positive_form(const StepContext& context, Table table, const Fact& fact) {
  const Points& p = fact.points;
  const bool squares = table == Table::kSquaredLength;
  PairForm form(context.reliance(), squares ? Unknown::Kind::kSquaredLength : Unknown::Kind::kLength);
  const bool is_positive = fact.predicate == Predicate::kLengthsGreater && p.size() == 2 && fact.constants[0].is_one();
  if (fact.predicate == Predicate::kLonger) {
    form.add(p[0], p[1], 1).add(p[2], p[3], -1);
  } else if (squares && (fact.predicate == Predicate::kAcute || fact.predicate == Predicate::kObtuse)) {
    const int sign = fact.predicate == Predicate::kAcute ? 1 : -1;
    form.add(p[1], p[0], sign).add(p[1], p[2], sign).add(p[0], p[2], -sign);
  } else if (fact.predicate == Predicate::kLengthsGreater && (!squares || is_positive)) {
    for (std::size_t i = 0; 2 * i < p.size(); ++i) form.add(p[2 * i], p[2 * i + 1], fact.constants[i]);
  } else {
    return std::nullopt;
  }
  context.meaning().spend(2 + p.size());
  return std::move(form).take();
}

Objection check_triangle_inequality(const StepContext& context) {
  const Fact& fact = context.conclusion();
  const Points& f = fact.points;
  if (fact.predicate != Predicate::kLengthsGreater || f.size() != 6) return "the rule concludes |xy| + |yz| > |xz|";
  const PointId x = f[0], y = f[1], z = f[3];
  if (!(fact == Fact{Predicate::kLengthsGreater, {x, y, y, z, x, z}, {1, 1, -1}}))
    return "the conclusion is not of the form |xy| + |yz| > |xz|";
  return context.require_listed({Predicate::kNotCollinear, {x, y, z}, {}});
}

Objection check_positive_length(const StepContext& context) {
  const Fact& fact = context.conclusion();
  const bool single =
      fact.predicate == Predicate::kLengthsGreater && fact.points.size() == 2 && fact.constants[0].is_one();
  if (!single) return "the rule concludes |ab| > 0";
  return context.require_listed({Predicate::kDistinct, fact.points, {}});
}

Objection check_longest_side(const StepContext& context, const OrderKnowledge& order) {
  const Fact& fact = context.conclusion();
  const Points& f = fact.points;
  if (fact.predicate != Predicate::kLonger || f[0] != f[2]) return "the rule concludes |ac| > |ab|";
  const PointId a = f[0], c = f[1], b = f[3];
  if (Objection objection = context.require_listed({Predicate::kNotCollinear, {a, b, c}, {}})) return objection;
  if (order.knows({Predicate::kObtuse, {a, b, c}, {}})) return std::nullopt;
  return context.require({Predicate::kPerpendicular, {b, a, b, c}, {}});
}

Objection check_inside_circle(const StepContext& context, const OrderKnowledge& order) {
  const Fact& fact = context.conclusion();
  const Points& f = fact.points;
  if (fact.predicate != Predicate::kLonger || f[0] != f[2]) return "the rule concludes |op| > |ox|";
  const PointId o = f[0], p = f[1], x = f[3];
  for (const Fact* known : order.facts()) {
    const Points& k = known->points;
    if (known->predicate != Predicate::kBetween || k[0] != x || (k[1] != p && k[2] != p)) continue;
    const PointId q = k[1] == p ? k[2] : k[1];
    if (context.has({Predicate::kCongruent, {o, p, o, q}, {}})) return std::nullopt;
  }
  return "the point is not known to lie between two points at that distance";
}

/// An equation of three or more lengths changes with the order of points, so it is used only where the statement says
/// it or where that order was proved. Equations of two lengths and of squares are equations of polynomials.
Objection object_to_equation(const StepContext& context, Table table, const CombinationTerm& term,
                             const LinearForm& equation) {
  constexpr std::size_t two = 2;
  const bool is_sum = table == Table::kLength && equation.terms().size() > two;
  const bool is_hypothesis = term.reference.kind == ProofReference::Kind::kHypothesis;
  if (is_sum && !is_hypothesis && context.rule_at(term.reference) != Rule::kOrderedSum)
    return "the order behind '" + context.text(term.instance) + "' is neither proved nor stated";
  // Equal lengths may follow as a ratio of 1.
  if (context.meaning().implies(context.fact_at(term.reference), term.instance)) return std::nullopt;
  return "'" + context.text(context.fact_at(term.reference)) + "' does not imply '" + context.text(term.instance) + "'";
}

/// conclusion = Σ cᵢ·inequalityᵢ + Σ dⱼ·equationⱼ with cᵢ > 0 and at least one inequality, all of which are strict.
Objection object_to_sum(const StepContext& context, Table table) {
  const std::optional<LinearForm> target = positive_form(context, table, context.conclusion());
  if (!target) return "the conclusion is no inequality of lengths or squares between certainly distinct points";
  LinearForm rest;
  rest.add(*target, -1);
  bool is_strict = false;
  for (const CombinationTerm& term : context.step().combination) {
    std::optional<LinearForm> form = positive_form(context, table, term.instance);
    if (form) {
      if (term.coefficient.sign() <= 0) return "an inequality is multiplied by a number that is not positive";
      const Fact& source = context.fact_at(term.reference);
      if (term.reference.kind == ProofReference::Kind::kConfiguration && !is_stated(context.stated_order(), source))
        return "the statement does not say '" + context.text(source) + "'";
      if (positive_form(context, table, source) != form)
        return "'" + context.text(source) + "' is not '" + context.text(term.instance) + "'";
      is_strict = true;
    } else {
      form = context.meaning().equation_of(table, term.instance);
      if (!form) return "the instance '" + context.text(term.instance) + "' says nothing of lengths";
      if (Objection objection = object_to_equation(context, table, term, *form)) return objection;
    }
    rest.add(*form, term.coefficient);
    context.meaning().spend(16 + form->terms().size() * 4);
  }
  if (!is_strict) return "no inequality is among the terms";
  if (!rest.is_constant() || !rest.constant().is_zero()) return "the terms do not add up to the conclusion";
  return std::nullopt;
}

/// The sum may be one of lengths or one of their squares.
Objection check_linear_order(const StepContext& context) {
  Objection of_squares = object_to_sum(context, Table::kSquaredLength);
  if (!of_squares) return std::nullopt;
  const bool may_be_of_lengths = positive_form(context, Table::kLength, context.conclusion()).has_value();
  return may_be_of_lengths ? object_to_sum(context, Table::kLength) : of_squares;
}

}  // namespace

Objection check_comparison(const StepContext& context) {
  const OrderKnowledge order(context);
  if (Objection objection = order.object_to_configuration()) return objection;
  const Rule rule = context.step().rule;
  if (rule == Rule::kTriangleInequality) return check_triangle_inequality(context);
  if (rule == Rule::kPositiveLength) return check_positive_length(context);
  if (rule == Rule::kLongestSide) return check_longest_side(context, order);
  return rule == Rule::kInsideCircle ? check_inside_circle(context, order) : check_linear_order(context);
}

}  // namespace pappus::symbolic::checker
