// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/check_proof.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "symbolic/check/check_auxiliary.h"
#include "symbolic/check/check_certificate.h"
#include "symbolic/check/check_existence.h"
#include "symbolic/check/configuration_match.h"
#include "symbolic/check/goal_match.h"
#include "symbolic/check/hypotheses.h"
#include "symbolic/check/order_knowledge.h"
#include "symbolic/check/rules.h"
#include "symbolic/check/stated_conditions.h"
#include "symbolic/facts/true_by_form.h"
#include "symbolic/proof/auxiliary_text.h"

namespace pappus::symbolic {
namespace checker {
namespace {

constexpr std::size_t kMostPoints = 1000;
constexpr std::size_t kMostPremises = 1000;
constexpr std::size_t kMostTerms = 10'000;
/// Of an auxiliary point, which has two at most; some more, so that what is wrong with one is said of it.
constexpr std::size_t kMostHypothesesOfPoint = 8;
/// Points of the sums of lengths and angles among the configuration facts, which cost a root or an arc tangent each.
constexpr std::size_t kMostMeasuredPoints = 100'000;

using Refusal = std::optional<ProofRefusal>;

/// Why the fact cannot be read at all; empty when it can.
std::string defect(const Fact& fact, std::size_t points) {
  const bool in_range =
      std::all_of(fact.points.begin(), fact.points.end(), [&](PointId point) { return point.index() < points; });
  return in_range ? malformation(fact) : "a point is not one of the problem's";
}

bool is_equation_or_incidence(const Fact& fact) {
  return !info(fact.predicate).is_configuration && !asks_for_value(fact.predicate);
}

Refusal check_hypothesis(const Proof& proof, std::size_t index) {
  const std::string reason = defect(proof.hypotheses[index], proof.point_names.size());
  if (reason.empty()) return std::nullopt;
  return ProofRefusal{"hypothesis p" + std::to_string(index + 1), reason};
}

bool is_order(const Fact& goal) { return info(goal.predicate).is_configuration; }

/// A step's conclusion: an equation or an incidence, by the rules of order also an inequality or a statement of order.
bool may_conclude(Rule rule, const Fact& fact) {
  const bool of_order = fact.predicate == Predicate::kBetween || fact.predicate == Predicate::kSameClock ||
                        fact.predicate == Predicate::kLonger || fact.predicate == Predicate::kLengthsGreater ||
                        fact.predicate == Predicate::kAcute || fact.predicate == Predicate::kObtuse;
  return is_equation_or_incidence(fact) || (is_order_rule(rule) && of_order);
}

/// The goals are conditions of order, beside equations that say nothing at most.
bool says_only_order(const Problem& problem) {
  return std::ranges::any_of(problem.goals, is_order) &&
         std::ranges::all_of(problem.goals, [](const Fact& goal) { return is_order(goal) || is_true_by_form(goal); });
}

bool tells_points_apart(const Fact& fact) {
  return fact.predicate == Predicate::kDistinct || fact.predicate == Predicate::kNotCollinear;
}

/// Beside an equation a goal of order names the configuration in which the equation is claimed.
ProofRefusal only_order() { return {"goals", "a goal of order alone has no proof: it would be read off the figure"}; }

Refusal check_statement(const Proof& proof, const Problem& problem) {
  if (proof.point_names.size() > kMostPoints) return ProofRefusal{"points", "too many points"};
  const std::size_t points = problem.point_names.size(), hypotheses = problem.hypotheses.size();
  if (proof.point_names.size() != points + proof.auxiliary.size() ||
      !std::equal(problem.point_names.begin(), problem.point_names.end(), proof.point_names.begin())) {
    return ProofRefusal{"points", "the points are not the problem's and the auxiliary ones"};
  }
  const std::size_t most = hypotheses + kMostHypothesesOfPoint * proof.auxiliary.size();
  if (proof.hypotheses.size() < hypotheses || proof.hypotheses.size() > most) {
    return ProofRefusal{"hypotheses", "there are more or fewer than the problem has"};
  }
  for (std::size_t i = 0; i < proof.hypotheses.size(); ++i) {
    if (i < hypotheses && !(proof.hypotheses[i] == problem.hypotheses[i])) {
      return ProofRefusal{"hypothesis p" + std::to_string(i + 1), "it is not the problem's"};
    }
    if (auto refusal = check_hypothesis(proof, i)) return refusal;
  }
  if (problem.goals.empty()) return ProofRefusal{"goals", "the problem has no goal"};
  if (proof.certificate) {
    if (says_only_order(problem)) return only_order();
    if (!(proof.certificate->goals == problem.goals)) return ProofRefusal{"goals", "they are not the problem's"};
    if (!proof.steps.empty() || !proof.goals.empty() || !proof.auxiliary.empty())
      return ProofRefusal{"certificate", "an algebraic proof has no steps, auxiliary points or references of goals"};
    if (!std::ranges::all_of(proof.configuration, tells_points_apart))
      return ProofRefusal{"certificate", "an algebraic proof lists only points that are different or not collinear"};
    return std::nullopt;
  }
  if (proof.goals.size() != problem.goals.size()) return ProofRefusal{"goals", "not every goal has one reference"};
  const auto is_read_off = [](const ProofReference& reference) {
    return reference.kind == ProofReference::Kind::kConfiguration;
  };
  if (says_only_order(problem) && std::ranges::any_of(proof.goals, is_read_off)) return only_order();
  if (std::ranges::all_of(proof.goals, is_read_off)) return only_order();
  return std::nullopt;
}

/// Names of all points differ, and each auxiliary point is defined by the hypotheses that name it last.
Refusal check_auxiliary(const Proof& proof, const Problem& problem, const Reliance& reliance) {
  const std::set<std::string> names(proof.point_names.begin(), proof.point_names.end());
  if (names.size() != proof.point_names.size()) return ProofRefusal{"points", "two points have one name"};
  std::size_t next = problem.hypotheses.size();
  for (std::size_t i = 0; i < proof.auxiliary.size(); ++i) {
    const std::string where = "auxiliary point " + std::to_string(i + 1);
    const PointId added(problem.point_names.size() + i);
    const std::size_t first = next;
    while (next < proof.hypotheses.size() && std::ranges::max(proof.hypotheses[next].points) == added) ++next;
    const std::span<const Fact> facts = std::span(proof.hypotheses).subspan(first, next - first);
    reliance.forget_denied();
    if (auto objection = object_to_auxiliary(reliance, added, facts))
      return ProofRefusal{where, *objection + reliance.denied(proof.point_names)};
    if (proof.auxiliary[i].text != auxiliary_text(added, facts, proof.point_names))
      return ProofRefusal{where, "its text does not say what its hypotheses say"};
  }
  if (next != proof.hypotheses.size()) return ProofRefusal{"hypotheses", "one is no auxiliary point's"};
  return std::nullopt;
}

bool is_measured(Predicate predicate) {
  return predicate == Predicate::kAngleBranch || predicate == Predicate::kLengthsGreater || group_size(predicate) == 3;
}

/// Hypotheses are compared with the boxes of the coordinates as written, conditions must hold with room around them.
/// Where hypotheses meet in a multiple solution, points 1e-35 from it violate none of them by 1e-70, and conditions
/// that the hypotheses exclude would be certain there.
Refusal check_figure(const Proof& proof, const Problem& problem, const Certifier& as_written,
                     const Certifier& certifier) {
  for (std::size_t i = 0; i < proof.hypotheses.size(); ++i) {
    if (!may_hold(as_written, proof.hypotheses[i])) {
      return ProofRefusal{"hypothesis p" + std::to_string(i + 1), "it does not hold in the figure"};
    }
  }
  if (auto objection = object_to_case(problem, as_written, certifier)) {
    return ProofRefusal{"figure", std::move(*objection)};
  }
  std::size_t measured = 0;
  for (std::size_t i = 0; i < proof.configuration.size(); ++i) {
    const Fact& fact = proof.configuration[i];
    const std::string where = "configuration g" + std::to_string(i + 1);
    if (const std::string reason = defect(fact, proof.point_names.size()); !reason.empty()) {
      return ProofRefusal{where, reason};
    }
    if (is_measured(fact.predicate)) measured += fact.points.size();
    if (measured > kMostMeasuredPoints) return ProofRefusal{where, "the figure is measured too often", true};
    if (!info(fact.predicate).is_configuration) return ProofRefusal{where, "an equality is never read off the figure"};
    if (!certifier.holds(fact)) return ProofRefusal{where, "it is not certain in the figure"};
  }
  return std::nullopt;
}

/// Where order is proved, nothing is read off the figure that tells one case from another: not even as a condition of
/// some other step. Each condition beyond nondegeneracy is one that the statement says or that a step proves.
Refusal check_order_conditions(const Proof& proof, const Problem& problem) {
  const bool proves_order = std::ranges::any_of(proof.steps, [](const ProofStep& step) { return is_order(step.fact); });
  if (!proves_order) return std::nullopt;
  for (std::size_t i = 0; i < proof.configuration.size(); ++i) {
    const Fact& fact = proof.configuration[i];
    if (is_nondegeneracy(fact.predicate) || is_stated(problem.order, fact)) continue;
    return ProofRefusal{"configuration g" + std::to_string(i + 1),
                        "it is read off the figure, which a proof of order must not do: the statement does not say it"};
  }
  return std::nullopt;
}

/// Objects unless the reference is a hypothesis or a step before step `limit`.
Objection check_reference(const Proof& proof, const ProofReference& reference, std::size_t limit) {
  switch (reference.kind) {
    case ProofReference::Kind::kHypothesis:
      return reference.index < proof.hypotheses.size() ? Objection() : "it refers to a hypothesis that is not there";
    case ProofReference::Kind::kStep:
      return reference.index < limit ? Objection() : "it refers to a step that is not before it";
    case ProofReference::Kind::kConfiguration: break;
  }
  return "a configuration fact is no premise";
}

/// Objects to references out of range and facts out of shape, so that rules need not look at either.
Objection check_form(const Proof& proof, std::size_t index) {
  const ProofStep& step = proof.steps[index];
  const std::size_t points = proof.point_names.size();
  if (std::string reason = defect(step.fact, points); !reason.empty()) return reason;
  if (!may_conclude(step.rule, step.fact)) return "its fact is no equation or incidence";
  const bool linear = is_linear_rule(step.rule);
  if (linear && !step.premises.empty()) return "a linear step has terms, not premises";
  if (!linear && !step.combination.empty()) return "only a linear step has terms";
  const bool long_list = step.premises.size() > kMostPremises || step.configuration.size() > kMostPremises ||
                         step.combination.size() > kMostTerms;
  if (long_list) return "it has more than 1,000 premises or conditions, or 10,000 terms";
  for (const ProofReference& reference : step.premises) {
    if (Objection objection = check_reference(proof, reference, index)) return objection;
  }
  for (const CombinationTerm& term : step.combination) {
    const bool is_condition =
        step.rule == Rule::kLinearOrder && term.reference.kind == ProofReference::Kind::kConfiguration;
    if (is_condition) {
      if (term.reference.index >= proof.configuration.size())
        return "it refers to a configuration fact that is not there";
    } else if (Objection objection = check_reference(proof, term.reference, index)) {
      return objection;
    }
    if (std::string reason = defect(term.instance, points); !reason.empty()) return "in an instance: " + reason;
  }
  for (const std::size_t configuration : step.configuration) {
    if (configuration >= proof.configuration.size()) return "it refers to a configuration fact that is not there";
  }
  return std::nullopt;
}

/// What the proof may take for granted: what the statement's words guarantee, and what the proof lists.
Nondegeneracy granted_conditions(const Proof& proof, const Problem& problem) {
  Nondegeneracy granted = guarantees_of(problem, proof.point_names.size());
  for (std::size_t i = problem.hypotheses.size(); i < proof.hypotheses.size(); ++i) granted.add(proof.hypotheses[i]);
  for (const Fact& listed : proof.configuration) {
    if (defect(listed, proof.point_names.size()).empty()) granted.add(listed);
  }
  granted.close();
  return granted;
}

Refusal check_steps(const Proof& proof, const Problem& problem, const FactMeaning& meaning) {
  for (std::size_t i = 0; i < proof.steps.size(); ++i) {
    meaning.reliance().forget_denied();
    Objection objection = check_form(proof, i);
    if (!objection) objection = check_rule(StepContext(proof, proof.steps[i], meaning, problem.order));
    if (meaning.is_exhausted()) objection = "checking the proof takes too much work";
    if (objection) {
      return ProofRefusal{"step " + std::to_string(i + 1), *objection + meaning.reliance().denied(proof.point_names),
                          meaning.is_exhausted()};
    }
  }
  return std::nullopt;
}

/// Some hypothesis or step says that the goal's three points are collinear, as betweenness presumes.
bool has_collinear(const Proof& proof, const FactMeaning& meaning, const Fact& goal) {
  const Fact wanted{Predicate::kCollinear, goal.points, {}};
  const auto implies = [&](const Fact& fact) { return meaning.implies(fact, wanted); };
  return std::any_of(proof.hypotheses.begin(), proof.hypotheses.end(), implies) ||
         std::any_of(proof.steps.begin(), proof.steps.end(), [&](const ProofStep& step) { return implies(step.fact); });
}

Objection check_open_goal(const Proof& proof, const FactMeaning& meaning, std::size_t index, const Fact& goal) {
  if (index >= proof.configuration.size()) return "it refers to a configuration fact that is not there";
  if (!same_configuration(proof.configuration[index], goal)) return "the configuration fact is not the goal";
  if (goal.predicate == Predicate::kBetween || goal.predicate == Predicate::kOutside) {
    return has_collinear(proof, meaning, goal) ? Objection() : "the three points are not shown collinear";
  }
  return is_open_goal(goal.predicate) ? Objection() : "this predicate is not accepted as a goal";
}

Objection check_goal(const Proof& proof, const FactMeaning& meaning, const ProofReference& reference,
                     const Fact& goal) {
  if (std::string reason = defect(goal, proof.point_names.size()); !reason.empty()) return reason;
  if (reference.kind == ProofReference::Kind::kConfiguration) {
    return check_open_goal(proof, meaning, reference.index, goal);
  }
  if (Objection objection = check_reference(proof, reference, proof.steps.size())) return objection;
  const Fact& proved = fact_of(proof, reference);
  if (settles(meaning, proved, goal)) return std::nullopt;
  return "'" + to_string(proved, proof.point_names) + "' is not the goal '" + to_string(goal, proof.point_names) + "'";
}

Refusal check_goals(const Proof& proof, const Problem& problem, const FactMeaning& meaning) {
  for (std::size_t i = 0; i < problem.goals.size(); ++i) {
    meaning.reliance().forget_denied();
    if (Objection objection = check_goal(proof, meaning, proof.goals[i], problem.goals[i])) {
      return ProofRefusal{"goal " + std::to_string(i + 1), *objection + meaning.reliance().denied(proof.point_names)};
    }
  }
  return std::nullopt;
}

/// Figure, steps and goals, or the certificate.
Refusal check_claims(const Proof& proof, const Problem& problem, const Certifier& as_written,
                     const Reliance& reliance) {
  if (auto refusal = check_figure(proof, problem, as_written, reliance.certifier())) return refusal;
  if (proof.certificate) {
    for (std::size_t i = 0; i < problem.goals.size(); ++i) {
      if (std::string reason = defect(problem.goals[i], proof.point_names.size()); !reason.empty()) {
        return ProofRefusal{"goal " + std::to_string(i + 1), std::move(reason)};
      }
    }
    auto objection = check_certificate(proof, problem, reliance);
    if (!objection) return std::nullopt;
    return ProofRefusal{std::move(objection->where), std::move(objection->reason), objection->is_too_much_work};
  }
  if (auto refusal = check_auxiliary(proof, problem, reliance)) return refusal;
  if (auto refusal = check_order_conditions(proof, problem)) return refusal;
  const FactMeaning meaning(reliance);
  if (auto refusal = check_steps(proof, problem, meaning)) return refusal;
  return check_goals(proof, problem, meaning);
}

}  // namespace
}  // namespace checker

Result<ProofAcceptance, ProofRefusal> check_proof(const Proof& proof, const Problem& problem) {
  if (auto refusal = checker::check_statement(proof, problem)) return std::move(*refusal);
  auto figure = checker::Enclosure::read(proof.coordinates, proof.point_names);
  if (!figure) return ProofRefusal{"figure", figure.error().message};
  auto wider = checker::Enclosure::read(proof.coordinates, proof.point_names, checker::Enclosure::room());
  if (!wider) return ProofRefusal{"figure", wider.error().message};
  const checker::Certifier as_written(std::move(figure).value());
  const checker::Certifier certifier(std::move(wider).value());
  const auto check_claim = [&](const Proof& claim, const Problem& claimed) -> checker::Refusal {
    if (auto refusal = checker::check_statement(claim, claimed)) return refusal;
    // That this very figure exists may rest on all that it shows.
    return checker::check_claims(claim, claimed, as_written, checker::Reliance(certifier));
  };
  const checker::Reliance reliance(certifier, checker::granted_conditions(proof, problem));
  if (auto refusal = checker::check_claims(proof, problem, as_written, reliance)) return std::move(*refusal);
  if (auto refusal = checker::check_existence(proof, problem, as_written, certifier, check_claim))
    return std::move(*refusal);
  return ProofAcceptance{proof.certificate ? proof.certificate->points.size() : proof.steps.size(),
                         proof.existence.has_value()};
}

bool certificate_applies(const Proof& proof, const Problem& problem,
                         std::span<const std::pair<std::string, std::string>> coordinates) {
  auto figure = checker::Enclosure::read(coordinates, proof.point_names, checker::Enclosure::room());
  return figure && checker::applies_to(proof, problem, checker::Certifier(std::move(figure).value()));
}

}  // namespace pappus::symbolic
