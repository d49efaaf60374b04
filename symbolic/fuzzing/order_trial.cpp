// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/order_trial.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/fuzzing/closed_premises.h"
#include "symbolic/fuzzing/contrary_fact.h"
#include "symbolic/fuzzing/dice.h"
#include "symbolic/fuzzing/random_order.h"
#include "symbolic/fuzzing/random_statement.h"
#include "symbolic/fuzzing/stated_text.h"
#include "symbolic/fuzzing/stated_violation.h"

namespace pappus::symbolic {
namespace {

constexpr std::size_t kChanges = 6;  ///< of one proof

std::string mirrored(const std::string& decimal) {
  return decimal.starts_with('-') ? decimal.substr(1) : "-" + decimal;
}

class OrderTrial {
 public:
  OrderTrial(std::uint64_t seed, const VerdictTrialOptions& options, OrderCounts& counts)
      : seed_(seed), options_(options), counts_(counts), dice_(seed) {}

  std::vector<Finding> run() {
    ++counts_.trials;
    if (!choose_proof()) return {};
    ++counts_.proofs;
    for (std::size_t i = 0; i < kChanges; ++i) try_change();
    return std::move(findings_);
  }

 private:
  bool choose_proof() {
    const bool from_set = options_.problems != nullptr && !options_.problems->empty() && dice_.once_in(2);
    return from_set ? take_given() : prove_random();
  }

  bool take_given() {
    problem_ = dice_.pick(*options_.problems);
    if (!problem_.locus_goals.empty()) return false;
    VerdictShelf own;
    VerdictShelf& shelf = options_.shelf == nullptr ? own : *options_.shelf;
    const ClaimedVerdict& verdict = shelf.verdict(problem_, options_.prover);
    if (verdict.proof) proof_ = *verdict.proof;
    return verdict.proof.has_value();
  }

  /// What was derived of a small random statement with some order stated, if there is any.
  bool prove_random() {
    auto statement = random_statement(dice_, 4, options_.most_random_points);
    if (!statement) return false;
    const FigureOptions drawing{.seed = dice_.seed(), .attempts = 2, .seconds = 1, .cancelled = options_.cancelled};
    const auto figure = build_figure(*statement, drawing);
    if (!figure) return false;
    const auto order = stated_order(figure.value(), statement->hypotheses, dice_.below(3), dice_);
    const std::string text = with_conditions(statement->statement, order, statement->point_names);
    auto ordered = read_statement(text);
    if (!ordered) return false;
    const Premises premises{ordered->point_names, ordered->hypotheses, figure.value(), ordered->order};
    ClosedPremises closed(premises, 1, options_.cancelled);
    if (closed.inconsistency()) return false;
    const std::vector<Fact> derived = closed.derived();
    constexpr std::size_t patience = 4;
    for (const std::size_t index : dice_.different(patience, derived.size())) {
      if (!closed.implies(derived[index])) continue;
      ClosedPremises::Extraction extraction = closed.extract(derived[index]);
      if (!extraction.proof) continue;
      auto stated = read_statement(with_goal(text, derived[index], ordered->point_names));
      if (!stated) continue;
      problem_ = std::move(*stated);
      proof_ = std::move(*extraction.proof);
      proof_.statement = problem_.statement;
      proof_.problem_name = problem_.name;
      if (!options_.prover.refusal(proof_, problem_)) return true;
    }
    return false;
  }

  void try_change() {
    Problem problem = problem_;
    Proof proof = proof_;
    const std::size_t kind = dice_.below(5);
    const bool is_changed = kind < 2   ? negate_condition(problem)
                            : kind < 4 ? exchange_definition(problem, proof)
                                       : bend_figure(problem, proof);
    if (!is_changed) return;
    ++counts_.changes;
    if (options_.prover.refusal(proof, problem)) {
      ++counts_.refused;
      return;
    }
    const auto violation = stated_violation(problem, sampled_figure(proof));
    if (!violation) {
      ++counts_.still_satisfied;
      return;
    }
    findings_.push_back({Finding::Kind::kAcceptedOrder, problem_.name, seed_, problem.point_names, problem.hypotheses,
                         problem.goals.front(), enclosed_figure(sampled_figure(proof)), std::nullopt,
                         "the checker accepts a figure in which '" + *violation + "' fails, of " + problem.statement});
  }

  bool negate_condition(Problem& problem) {
    if (problem.order.empty()) return false;
    Fact& condition = problem.order[dice_.below(problem.order.size())];
    const auto contrary = contrary_condition(condition, dice_);
    if (contrary) condition = *contrary;
    return contrary.has_value();
  }

  bool exchange_definition(Problem& problem, Proof& proof) {
    const auto text = with_definition_exchanged(problem_.statement, dice_);
    if (!text) return false;
    auto changed = read_statement(*text);
    if (!changed || changed->hypotheses.size() != problem_.hypotheses.size()) return false;
    // A forger edits the proof's copies as well.
    std::ranges::copy(changed->hypotheses, proof.hypotheses.begin());
    proof.statement = changed->statement;
    changed->name = problem.name;
    problem = std::move(*changed);
    return true;
  }

  /// Mirrors the figure, which changes the sense of everything, or puts a point on one that it must not be.
  bool bend_figure(const Problem& problem, Proof& proof) {
    std::vector<const Fact*> second;
    for (const Fact& fact : problem.order) {
      if (fact.predicate == Predicate::kDistinct) second.push_back(&fact);
    }
    if (!second.empty() && dice_.once_in(2)) {
      const Fact& fact = *dice_.pick(second);
      proof.coordinates[fact.points[0].index()] = proof.coordinates[fact.points[1].index()];
      return true;
    }
    for (auto& [x, y] : proof.coordinates) y = mirrored(y);
    return true;
  }

  const std::uint64_t seed_;
  const VerdictTrialOptions& options_;
  OrderCounts& counts_;
  Dice dice_;
  Problem problem_;
  Proof proof_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> try_order(std::uint64_t seed, const VerdictTrialOptions& options, OrderCounts& counts) {
  return OrderTrial(seed, options, counts).run();
}

}  // namespace pappus::symbolic
