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

/// The form that the inequality of lengths says to be positive; nothing for other facts and pairs that may coincide.
std::optional<LinearForm> positive_form(const StepContext& context, const Fact& fact) {
  const Points& p = fact.points;
  PairForm form(context.certifier(), Unknown::Kind::kLength);
  if (fact.predicate == Predicate::kLonger) {
    form.add(p[0], p[1], 1).add(p[2], p[3], -1);
  } else if (fact.predicate == Predicate::kLengthsGreater) {
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

/// A sum of lengths is one of three or more: it changes with the order of points, so it is used only where the
/// statement says it or where that order was proved.
Objection object_to_equation(const StepContext& context, const CombinationTerm& term, const LinearForm& equation) {
  const std::size_t two = 2;
  const bool is_sum = equation.terms().size() > two;
  const bool is_hypothesis = term.reference.kind == ProofReference::Kind::kHypothesis;
  if (is_sum && !is_hypothesis && context.rule_at(term.reference) != Rule::kOrderedSum)
    return "the order behind '" + context.text(term.instance) + "' is neither proved nor stated";
  if (context.meaning().implies(Table::kLength, context.fact_at(term.reference), equation)) return std::nullopt;
  return "'" + context.text(context.fact_at(term.reference)) + "' does not imply '" + context.text(term.instance) + "'";
}

/// conclusion = Σ cᵢ·inequalityᵢ + Σ dⱼ·equationⱼ with cᵢ > 0 and at least one inequality, all of which are strict.
Objection check_linear_order(const StepContext& context) {
  const std::optional<LinearForm> target = positive_form(context, context.conclusion());
  if (!target) return "the conclusion is no inequality of lengths between certainly distinct points";
  LinearForm rest;
  rest.add(*target, -1);
  bool is_strict = false;
  for (const CombinationTerm& term : context.step().combination) {
    std::optional<LinearForm> form = positive_form(context, term.instance);
    if (form) {
      if (term.coefficient.sign() <= 0) return "an inequality is multiplied by a number that is not positive";
      const Fact& source = context.fact_at(term.reference);
      if (term.reference.kind == ProofReference::Kind::kConfiguration && !is_stated(context.stated_order(), source))
        return "the statement does not say '" + context.text(source) + "'";
      if (positive_form(context, source) != form)
        return "'" + context.text(source) + "' is not '" + context.text(term.instance) + "'";
      is_strict = true;
    } else {
      form = context.meaning().equation_of(Table::kLength, term.instance);
      if (!form) return "the instance '" + context.text(term.instance) + "' says nothing of lengths";
      if (Objection objection = object_to_equation(context, term, *form)) return objection;
    }
    rest.add(*form, term.coefficient);
    context.meaning().spend(16 + form->terms().size() * 4);
  }
  if (!is_strict) return "no inequality is among the terms";
  if (!rest.is_constant() || !rest.constant().is_zero()) return "the terms do not add up to the conclusion";
  return std::nullopt;
}

}  // namespace

Objection check_comparison(const StepContext& context) {
  const OrderKnowledge order(context);
  if (Objection objection = order.object_to_configuration()) return objection;
  switch (context.step().rule) {
    case Rule::kTriangleInequality: return check_triangle_inequality(context);
    case Rule::kPositiveLength: return check_positive_length(context);
    case Rule::kLongestSide: return check_longest_side(context, order);
    case Rule::kInsideCircle: return check_inside_circle(context, order);
    case Rule::kLinearOrder: return check_linear_order(context);
    default: return "unknown rule";
  }
}

}  // namespace pappus::symbolic::checker
