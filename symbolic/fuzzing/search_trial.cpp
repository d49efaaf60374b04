// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/search_trial.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "symbolic/check/check_proof.h"
#include "symbolic/engine/auxiliary_figure.h"
#include "symbolic/fuzzing/attack_figure.h"
#include "symbolic/fuzzing/closed_premises.h"
#include "symbolic/fuzzing/random_fact.h"
#include "symbolic/search/prove_with_points.h"

namespace pappus::symbolic {
namespace {

class SearchTrial {
 public:
  SearchTrial(std::uint64_t seed, const SearchTrialOptions& options, SearchCounts& counts)
      : seed_(seed), options_(options), counts_(counts), dice_(seed) {}

  std::vector<Finding> run() {
    ++counts_.trials;
    attack_ = throw_attack(dice_, {options_.problems, options_.most_random_points, options_.cancelled});
    if (!attack_ || attack_->further.empty()) return {};
    ClosedPremises closed(attack_->premises, options_.seconds, options_.cancelled);
    if (closed.status() != ClosureStatus::kSaturated) return {};  // the trial of statements reports contradictions
    std::size_t tried = 0;
    for (const Fact& fact : candidates()) {
      if (tried == options_.most_statements) break;
      if (!is_false_somewhere(fact) || closed.implies(fact)) continue;
      ++tried;
      try_statement(fact);
    }
    return std::move(findings_);
  }

 private:
  /// Those that are true by accident first: a search tries hard only for what the figure shows.
  std::vector<Fact> candidates() {
    std::vector<Fact> facts = coincidences(attack_->premises.figure, 40 * options_.most_statements, dice_);
    const std::size_t points = attack_->premises.figure.point_count();
    for (std::size_t i = 0; i < options_.most_statements; ++i) facts.push_back(random_fact(dice_, points));
    return facts;
  }

  [[nodiscard]] bool is_false_somewhere(const Fact& fact) const {
    return attack_->premises.figure.refutes(fact) ||
           std::ranges::any_of(attack_->further, [&fact](const Figure& other) { return other.refutes(fact); });
  }

  void try_statement(const Fact& fact) {
    ++counts_.false_statements;
    if (attack_->premises.figure.seems_true(fact)) ++counts_.true_by_accident;
    Problem problem;
    problem.name = "fuzz";
    problem.point_names = attack_->premises.point_names;
    problem.hypotheses = attack_->premises.facts;
    problem.goals = {fact};
    SearchOptions search;
    search.attempts = options_.attempts;
    search.seconds = options_.seconds;
    search.seed = seed_;
    search.cancelled = options_.cancelled;
    const PointsOutcome outcome =
        prove_with_points(problem, attack_->premises.figure, HeuristicGuide(), ProverOptions(), search);
    counts_.attempts += outcome.attempts;
    if (outcome.status != SearchStatus::kFound) return;
    ++counts_.proved;
    if (!outcome.prover.proof) return report(Finding::Kind::kUnexplained, fact, nullptr, outcome.prover.reason);
    judge(problem, fact, *outcome.prover.proof);
  }

  void judge(const Problem& problem, const Fact& fact, const Proof& proof) {
    const auto verdict = check_proof(proof, problem);
    const std::string refusal = verdict ? "" : "; " + verdict.error().where + ": " + verdict.error().reason;
    if (const Figure* refuting = refuting_figure(fact, proof)) {
      report(verdict ? Finding::Kind::kFalseTheorem : Finding::Kind::kFalseClaim, fact, refuting,
             "proved with auxiliary points, and false in a figure of the premises" + refusal);
    } else if (!verdict) {
      report(Finding::Kind::kRefusedProof, fact, nullptr, "with auxiliary points" + refusal);
    } else {
      ++counts_.configuration_bound;
    }
  }

  /// A figure in which the fact is false, with auxiliary points for which the configuration of the proof holds.
  [[nodiscard]] const Figure* refuting_figure(const Fact& fact, const Proof& proof) const {
    const Figure& own = attack_->premises.figure;
    if (own.refutes(fact)) return &own;
    for (const Figure& other : attack_->further) {
      if (!other.refutes(fact)) continue;
      for (const Figure& extended : with_auxiliary_points(proof, own.point_count(), other)) {
        if (applies_to(proof, own, extended)) return &other;
      }
    }
    return nullptr;
  }

  void report(Finding::Kind kind, const Fact& goal, const Figure* counter, std::string remark) {
    findings_.push_back({kind, attack_->origin, seed_, attack_->premises.point_names, attack_->premises.facts, goal,
                         attack_->premises.figure, counter == nullptr ? std::nullopt : std::optional(*counter),
                         std::move(remark)});
  }

  const std::uint64_t seed_;
  const SearchTrialOptions& options_;
  SearchCounts& counts_;
  Dice dice_;
  std::optional<AttackFigure> attack_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> try_search(std::uint64_t seed, const SearchTrialOptions& options, SearchCounts& counts) {
  return SearchTrial(seed, options, counts).run();
}

}  // namespace pappus::symbolic
