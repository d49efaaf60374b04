// SPDX-License-Identifier: Apache-2.0
#include "symbolic/extraction/proof_builder.h"

#include <algorithm>
#include <utility>

#include "symbolic/core/check.h"
#include "symbolic/extraction/statement_equation.h"

namespace pappus::symbolic {

ExplanationSources ProofBuilder::sources(FactId bound) {
  ExplanationSources result;
  result.available = [this, bound](FactId id) { return id < bound || step_of_fact_.contains(id.index()); };
  result.cost = [this](FactId id) {
    if (id.index() < hypotheses_) return 0.0;
    if (step_of_fact_.contains(id.index())) return 0.2;
    return is_cheap(id) ? 1.0 : 4.0;
  };
  result.bound = bound.index();
  result.proved = &proved_;
  return result;
}

void ProofBuilder::configure(ProofStep& step, Fact fact) {
  auto place = std::ranges::find(configuration_, fact);
  if (place == configuration_.end()) place = configuration_.insert(configuration_.end(), std::move(fact));
  step.configuration.push_back(static_cast<std::size_t>(place - configuration_.begin()));
}

ProofReference ProofBuilder::append(ProofStep step, std::vector<Fact> needs) {
  steps_.push_back(std::move(step));
  needs_.push_back(std::move(needs));
  return {ProofReference::Kind::kStep, steps_.size() - 1};
}

ProofReference ProofBuilder::reference_of(FactId id) {
  if (id.index() < hypotheses_) return {ProofReference::Kind::kHypothesis, id.index()};
  const auto known = step_of_fact_.find(id.index());
  if (known != step_of_fact_.end()) return {ProofReference::Kind::kStep, known->second};
  return build(id);
}

ProofReference ProofBuilder::reference_of(const CircleReference& circle) {
  for (const CircleStep& step : circle_steps_) {
    if (step.points.contains(circle.points) && (!circle.center || step.center == circle.center)) {
      return {ProofReference::Kind::kStep, step.step};
    }
  }
  const auto cost = sources(FactId(0)).cost;
  const std::vector<CircleFact> chain =
      covering_chain(circle.component, circle.points, circle.center, state_.unknowns(), cost);
  if (chain.size() == 1) return reference_of(chain.front().id);
  ProofStep step;
  step.rule = Rule::kConcyclicMerge;
  for (const CircleFact& fact : chain) step.premises.push_back(reference_of(fact.id));
  const PointSet points = circle.points.united(chain.front().points);
  step.fact.predicate = circle.center ? Predicate::kCircle : Predicate::kCyclic;
  if (circle.center) step.fact.points.push_back(*circle.center);
  for (const PointId point : points.points()) step.fact.points.push_back(point);
  const ProofReference reference = append(std::move(step));
  circle_steps_.push_back({points, circle.center, reference.index});
  return reference;
}

ProofReference ProofBuilder::reference_of(const ExplanationTerm& term) {
  if (const auto* fact = std::get_if<FactId>(&term.reason)) return reference_of(*fact);
  if (const auto* circle = std::get_if<CircleReference>(&term.reason)) return reference_of(*circle);
  return {ProofReference::Kind::kStep, std::get<std::size_t>(term.reason)};
}

ProofReference ProofBuilder::circle_premise(const Fact& fact, FactId bound) {
  const bool centered = fact.predicate == Predicate::kCircle;
  const PointSet points(std::span(fact.points).subspan(centered ? 1 : 0));
  for (CircleComponent& component : circle_components(state_, sources(bound).available)) {
    if (!component.points.contains(points)) continue;
    if (!centered) return reference_of(CircleReference{std::move(component), points, std::nullopt});
    if (std::ranges::find(component.centers, fact.points[0]) == component.centers.end()) continue;
    return reference_of(CircleReference{std::move(component), points, fact.points[0]});
  }
  throw Unprovable{"a circle"};
}

ProofReference ProofBuilder::midpoint_premise(const Fact& fact, FactId bound) {
  const ExplanationSources usable = sources(bound);
  for (std::size_t i = 0; i < state_.log().size(); ++i) {
    const Fact& known = state_.log()[FactId(i)].fact;
    if (!usable.available(FactId(i)) || known.predicate != Predicate::kMidpoint) continue;
    if (known.points[0] == fact.points[0] && PointSet(known.points) == PointSet(fact.points))
      return reference_of(FactId(i));
  }
  ProofStep step;
  step.fact = fact;
  step.rule = Rule::kMidpoint;
  const PointId m = fact.points[0], a = fact.points[1], b = fact.points[2];
  std::vector<Fact> needs{{Predicate::kCollinear, {m, a, b}, {}}, {Predicate::kCongruent, {m, a, m, b}, {}}};
  for (const Fact& statement : needs) {
    if (const auto reference = premise(statement, bound)) step.premises.push_back(*reference);
  }
  return append(std::move(step), std::move(needs));
}

std::optional<ProofReference> ProofBuilder::premise(const Fact& statement, FactId bound) {
  switch (statement.predicate) {
    case Predicate::kCyclic:
    case Predicate::kCircle: return circle_premise(statement, bound);
    case Predicate::kMidpoint: return midpoint_premise(statement, bound);
    default: return linear_premise(statement, bound);
  }
}

std::optional<ProofReference> ProofBuilder::linear_premise(const Fact& statement, FactId bound) {
  const TableKind table = table_of(statement);
  auto form = equation_in(statement, table, state_.unknowns());
  if (!form) return std::nullopt;
  for (const ProvedEquation& proved : proved_) {
    if (proved.table == table && proved.fact.predicate == statement.predicate &&
        same_equation(table, proved.form, *form)) {
      return ProofReference{ProofReference::Kind::kStep, proved.step};
    }
  }
  const auto explanation = explain(state_, table, *form, sources(bound));
  if (!explanation) throw Unprovable{std::string(info(statement.predicate).name)};
  if (!explanation->triangles.empty()) return sine_step(statement, Rule::kLawOfSines, *explanation, bound, {});
  const std::vector<ExplanationTerm>& terms = explanation->terms;
  if (statement.predicate == Predicate::kCollinear) {
    // "coll" says more than its first equation, so only a fact about these very points stands for it.
    if (const auto line = line_through(statement, bound)) return reference_of(*line);
  } else if (terms.size() == 1 &&
             (table != TableKind::kDirection || terms.front().coefficient == 1 || terms.front().coefficient == -1)) {
    return reference_of(terms.front());
  }
  return linear_step(statement, table, *form, terms);
}

std::optional<FactId> ProofBuilder::line_through(const Fact& collinear, FactId bound) {
  const ExplanationSources usable = sources(bound);
  const PointSet points(collinear.points);
  for (std::size_t i = 0; i < state_.log().size(); ++i) {
    const Fact& known = state_.log()[FactId(i)].fact;
    const bool line = known.predicate == Predicate::kCollinear || known.predicate == Predicate::kMidpoint;
    if (line && usable.available(FactId(i)) && PointSet(known.points).contains(points)) return FactId(i);
  }
  return std::nullopt;
}

ProofReference ProofBuilder::linear_step(const Fact& target, TableKind table, const LinearForm& form,
                                         const std::vector<ExplanationTerm>& terms) {
  ProofStep step;
  step.fact = target;
  step.rule = linear_rule(table);
  Rational denominator = 1;
  for (const ExplanationTerm& term : terms) {
    step.combination.push_back({term.coefficient, reference_of(term), term.instance});
    denominator *= Rational(denominator * term.coefficient).denominator();
  }
  if (table == TableKind::kDirection && !denominator.is_one()) {
    Fact branch{Predicate::kAngleBranch, {}, {}};
    for (const LinearForm::Term& term : form.terms()) {
      const auto [a, b] = points_of_pair(term.variable.index());
      branch.points.push_back(a);
      branch.points.push_back(b);
      branch.constants.push_back(term.coefficient);
    }
    branch.constants.push_back(form.constant() - form.constant().floor());
    branch.constants.push_back(denominator);
    configure(step, std::move(branch));
  }
  const ProofReference reference = append(std::move(step));
  for (FactEquation& equation : equations_of(target, state_.unknowns())) {
    proved_.push_back(
        {equation.table, std::move(equation.form), std::move(equation.instance), target, reference.index});
  }
  return reference;
}

ProofReference ProofBuilder::equation_reference(const ExplanationTerm& term, TableKind table) {
  if (const auto* fact = std::get_if<FactId>(&term.reason)) {
    if (state_.log()[*fact].fact == term.instance) return reference_of(*fact);
  } else if (const auto* step = std::get_if<std::size_t>(&term.reason)) {
    if (steps_[*step].fact == term.instance) return {ProofReference::Kind::kStep, *step};
  }
  const auto form = equation_in(term.instance, table, state_.unknowns());
  PAPPUS_CHECK(form.has_value());
  return linear_step(term.instance, table, *form, {{1, term.instance, term.reason}});
}

ProofReference ProofBuilder::build(FactId id) {
  const LoggedFact& logged = state_.log()[id];
  PAPPUS_CHECK(logged.rule.has_value());
  ProofReference reference;
  if (const auto table = linear_table(*logged.rule)) {
    const auto form = equation_in(logged.fact, *table, state_.unknowns());
    PAPPUS_CHECK(form.has_value());
    const auto explanation = explain(state_, *table, *form, sources(id));
    if (!explanation) throw Unprovable{std::string(info(logged.fact.predicate).name)};
    reference = explanation->triangles.empty() ? linear_step(logged.fact, *table, *form, explanation->terms)
                                               : sine_step(logged.fact, Rule::kLawOfSines, *explanation, id, {});
  } else if (*logged.rule == Rule::kAngleFromSines) {
    reference = angle_from_sines(id);
  } else if (*logged.rule == Rule::kAngleDivision) {
    reference = angle_division(id);
  } else {
    ProofStep step;
    step.fact = logged.fact;
    step.rule = *logged.rule;
    for (const FactId source : logged.sources) step.premises.push_back(reference_of(source));
    for (const Fact& statement : logged.premises) {
      const auto found = premise(statement, id);
      if (found && std::ranges::find(step.premises, *found) == step.premises.end()) step.premises.push_back(*found);
    }
    for (const Fact& fact : logged.configuration) configure(step, fact);
    reference = append(std::move(step), logged.premises);
  }
  step_of_fact_.emplace(id.index(), reference.index);
  return reference;
}

std::vector<char> ProofBuilder::used_facts() const {
  std::vector<char> used(state_.log().size(), 0);
  for (const auto& [fact, step] : step_of_fact_) used[fact] = 1;
  return used;
}

}  // namespace pappus::symbolic
