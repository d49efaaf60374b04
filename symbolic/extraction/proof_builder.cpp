// SPDX-License-Identifier: Apache-2.0
#include "symbolic/extraction/proof_builder.h"

#include <algorithm>
#include <utility>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

TableKind table_of(const Fact& fact) {
  switch (fact.predicate) {
    case Predicate::kCongruent:
    case Predicate::kEqualRatio:
    case Predicate::kConstantRatio:
    case Predicate::kConstantLength:
    case Predicate::kLogLengthSum: return TableKind::kLogLength;
    case Predicate::kLengthSum: return TableKind::kLength;
    case Predicate::kSquaredLengthSum: return TableKind::kSquaredLength;
    default: return TableKind::kDirection;
  }
}

Rule linear_rule(TableKind table) {
  switch (table) {
    case TableKind::kDirection: return Rule::kLinearDirection;
    case TableKind::kLogLength: return Rule::kLinearLogLength;
    case TableKind::kLength: return Rule::kLinearLength;
    case TableKind::kSquaredLength: return Rule::kLinearSquaredLength;
  }
  return Rule::kLinearDirection;
}

std::optional<TableKind> linear_table(Rule rule) {
  switch (rule) {
    case Rule::kLinearDirection: return TableKind::kDirection;
    case Rule::kLinearLogLength: return TableKind::kLogLength;
    case Rule::kLinearLength: return TableKind::kLength;
    case Rule::kLinearSquaredLength: return TableKind::kSquaredLength;
    default: return std::nullopt;
  }
}

/// The equation of a linear fact in the given table; nothing when the fact says 0 = 0 there.
std::optional<LinearForm> equation_in(const Fact& fact, TableKind table, Unknowns& unknowns) {
  for (FactEquation& equation : equations_of(fact, unknowns)) {
    if (equation.table == table) return std::move(equation.form);
  }
  return std::nullopt;
}

/// The two forms are the same equation up to sign (direction) or scale (other tables).
bool same_equation(TableKind table, const LinearForm& left, const LinearForm& right) {
  if (left.terms().size() != right.terms().size() || left.is_constant()) return false;
  const Rational factor = right.terms().front().coefficient / left.terms().front().coefficient;
  if (table == TableKind::kDirection && !(factor == 1 || factor == -1)) return false;
  LinearForm difference = right;
  difference.add(left, -factor);
  return difference.is_constant();
}

}  // namespace

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

ProofReference ProofBuilder::append(ProofStep step) {
  steps_.push_back(std::move(step));
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
  for (std::size_t i = 0; i < state_.log().size(); ++i) {
    const Fact& known = state_.log()[FactId(i)].fact;
    if (!sources(bound).available(FactId(i)) || known.predicate != Predicate::kMidpoint) continue;
    if (known.points[0] == fact.points[0] && PointSet(known.points) == PointSet(fact.points))
      return reference_of(FactId(i));
  }
  ProofStep step;
  step.fact = fact;
  step.rule = Rule::kMidpoint;
  const PointId m = fact.points[0], a = fact.points[1], b = fact.points[2];
  for (const Fact& statement :
       {Fact{Predicate::kCollinear, {m, a, b}, {}}, Fact{Predicate::kCongruent, {m, a, m, b}, {}}}) {
    if (const auto reference = premise(statement, bound)) step.premises.push_back(*reference);
  }
  return append(std::move(step));
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
  const std::vector<ExplanationTerm>* terms = &explanation->terms;
  const bool at_once =
      terms->size() == 1 && statement.predicate != Predicate::kCollinear &&
      (table != TableKind::kDirection || terms->front().coefficient == 1 || terms->front().coefficient == -1);
  if (at_once) return reference_of(terms->front());
  if (statement.predicate == Predicate::kCollinear) {
    // "coll" says more than its first equation, so only a fact about these very points stands for it.
    for (std::size_t i = 0; i < state_.log().size(); ++i) {
      const Fact& known = state_.log()[FactId(i)].fact;
      const bool line = known.predicate == Predicate::kCollinear || known.predicate == Predicate::kMidpoint;
      if (line && sources(bound).available(FactId(i)) && PointSet(known.points).contains(PointSet(statement.points)) &&
          (i < hypotheses_ || step_of_fact_.contains(i) || terms->size() > 1 ||
           state_.log()[FactId(i)].rule == Rule::kLinearDirection)) {
        return reference_of(FactId(i));
      }
    }
  }
  return linear_step(statement, table, *form, *terms);
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

ProofReference ProofBuilder::sine_step(const Fact& target, Rule rule, const Explanation& explanation, FactId bound,
                                       const std::vector<Fact>& conditions) {
  ProofStep step;
  step.fact = target;
  step.rule = rule;
  const auto add = [&step](const ProofReference& reference) {
    if (std::ranges::find(step.premises, reference) == step.premises.end()) step.premises.push_back(reference);
  };
  for (const ExplanationTerm& term : explanation.terms) add(equation_reference(term, TableKind::kLogLength));
  for (const Fact& angle : explanation.angles) {
    if (const auto reference = premise(angle, bound)) add(*reference);
  }
  for (const auto& [a, b, c] : explanation.triangles) configure(step, {Predicate::kNotCollinear, {a, b, c}, {}});
  for (const Fact& condition : conditions) configure(step, condition);
  const ProofReference reference = append(std::move(step));
  for (FactEquation& equation : equations_of(target, state_.unknowns())) {
    proved_.push_back(
        {equation.table, std::move(equation.form), std::move(equation.instance), target, reference.index});
  }
  return reference;
}

ProofReference ProofBuilder::angle_from_sines(FactId id) {
  const LoggedFact& logged = state_.log()[id];
  const std::vector<PointId>& p = logged.fact.points;
  std::vector<TargetSine> sines;
  LinearForm target;
  for (const std::size_t first : {std::size_t{0}, std::size_t{4}}) {
    for (const std::vector<SineClass>& classes : state_.sines().classes) {
      for (const SineClass& sine : classes) {
        const VertexAngle& at = sine.representative;
        const bool same = at.vertex == p[first] && ((at.first == p[first + 1] && at.second == p[first + 3]) ||
                                                    (at.first == p[first + 3] && at.second == p[first + 1]));
        if (!same || sines.size() > first / 4) continue;
        sines.push_back({sine.unknown, at});
        target.add(sine.unknown, first == 0 ? 1 : -1);
      }
    }
  }
  const auto explanation = explain(state_, TableKind::kLogLength, target, sources(id), sines);
  if (!explanation) throw Unprovable{"equal sines"};
  return sine_step(logged.fact, Rule::kAngleFromSines, *explanation, id, logged.configuration);
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
    reference = append(std::move(step));
  }
  step_of_fact_.emplace(id.index(), reference.index);
  return reference;
}

ProofReference ProofBuilder::triangle_goal(const Fact& goal) {
  const FactId end(state_.log().size());
  const std::vector<PointId>& p = goal.points;
  const bool mirrored =
      goal.predicate == Predicate::kSimilarMirrored || goal.predicate == Predicate::kCongruentTrianglesMirrored;
  ProofStep step;
  step.fact = goal;
  step.rule = Rule::kSimilarAngleAngle;
  std::vector<Fact> statements;
  for (std::size_t i = 0; i < 2; ++i) {
    const PointId a = p[i], b = p[(i + 1) % 3], c = p[(i + 2) % 3], d = p[3 + i], e = p[3 + (i + 1) % 3],
                  f = p[3 + (i + 2) % 3];
    statements.push_back({Predicate::kEqualAngle,
                          mirrored ? std::vector{a, b, a, c, d, f, d, e} : std::vector{a, b, a, c, d, e, d, f},
                          {}});
  }
  if (goal.predicate == Predicate::kCongruentTriangles || goal.predicate == Predicate::kCongruentTrianglesMirrored) {
    statements.push_back({Predicate::kCongruent, {p[0], p[1], p[3], p[4]}, {}});
  }
  for (const Fact& statement : statements) {
    if (const auto reference = premise(statement, end)) step.premises.push_back(*reference);
  }
  configure(step, {Predicate::kNotCollinear, {p[0], p[1], p[2]}, {}});
  configure(step, {Predicate::kNotCollinear, {p[3], p[4], p[5]}, {}});
  return append(std::move(step));
}

ProofReference ProofBuilder::circle_goal(const Fact& goal) {
  const ProofReference reference = circle_premise(goal, FactId(state_.log().size()));
  const bool hypothesis = reference.kind == ProofReference::Kind::kHypothesis;
  const Fact& found = hypothesis ? state_.log()[FactId(reference.index)].fact : steps_[reference.index].fact;
  const bool same_center = goal.predicate == Predicate::kCyclic || goal.points[0] == found.points[0];
  if (found.predicate == goal.predicate && same_center && PointSet(found.points) == PointSet(goal.points))
    return reference;
  // The circle has more points than the goal speaks of: the proof ends with the goal's own words.
  ProofStep step;
  step.fact = goal;
  step.rule = Rule::kConcyclicMerge;
  step.premises = {reference};
  return append(std::move(step));
}

Result<bool> ProofBuilder::prove_goal(const Fact& goal) {
  const FactId end(state_.log().size());
  try {
    for (std::size_t i = 0; i < hypotheses_; ++i) {
      if (state_.log()[FactId(i)].fact == goal) {
        goals_.push_back({ProofReference::Kind::kHypothesis, i});
        return true;
      }
    }
    switch (goal.predicate) {
      case Predicate::kSimilar:
      case Predicate::kSimilarMirrored:
      case Predicate::kCongruentTriangles:
      case Predicate::kCongruentTrianglesMirrored: goals_.push_back(triangle_goal(goal)); return true;
      case Predicate::kCyclic:
      case Predicate::kCircle: goals_.push_back(circle_goal(goal)); return true;
      case Predicate::kMidpoint: goals_.push_back(*premise(goal, end)); return true;
      case Predicate::kSamePoint: {
        for (std::size_t i = 0; i < state_.log().size(); ++i) {
          const Fact& known = state_.log()[FactId(i)].fact;
          if (known.predicate == Predicate::kSamePoint && PointSet(known.points) == PointSet(goal.points)) {
            goals_.push_back(reference_of(FactId(i)));
            return true;
          }
        }
        throw Unprovable{"idc"};
      }
      default: break;
    }
    if (info(goal.predicate).is_configuration) {
      configuration_.push_back(goal);
      goals_.push_back({ProofReference::Kind::kConfiguration, configuration_.size() - 1});
      return true;
    }
    // A goal is always a step of its own, so that the proof ends with the statement itself.
    const TableKind table = table_of(goal);
    const auto form = equation_in(goal, table, state_.unknowns());
    if (!form) return Failure{"the goal says nothing"};
    const auto explanation = explain(state_, table, *form, sources(end));
    if (!explanation) throw Unprovable{std::string(info(goal.predicate).name)};
    const std::vector<ExplanationTerm>& terms = explanation->terms;
    if (!explanation->triangles.empty()) {
      goals_.push_back(sine_step(goal, Rule::kLawOfSines, *explanation, end, {}));
    } else {
      const bool single = terms.size() == 1 && terms.front().instance == goal;
      goals_.push_back(single ? equation_reference(terms.front(), table) : linear_step(goal, table, *form, terms));
    }
    return true;
  } catch (const Unprovable& unprovable) {
    return Failure{"no exact proof of '" + unprovable.statement + "' was found where the fingerprints promised one"};
  }
}

std::vector<char> ProofBuilder::used_facts() const {
  std::vector<char> used(state_.log().size(), 0);
  for (const auto& [fact, step] : step_of_fact_) used[fact] = 1;
  return used;
}

}  // namespace pappus::symbolic
