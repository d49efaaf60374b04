// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/proof_trial.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "symbolic/check/check_proof.h"
#include "symbolic/fuzzing/attack_figure.h"
#include "symbolic/fuzzing/closed_premises.h"
#include "symbolic/fuzzing/mutate_proof.h"
#include "symbolic/fuzzing/random_order.h"
#include "symbolic/proof/proof_json.h"

namespace pappus::symbolic {
namespace {

class ProofTrial {
 public:
  ProofTrial(std::uint64_t seed, const ProofTrialOptions& options, ProofCounts& counts)
      : seed_(seed), options_(options), counts_(counts), dice_(seed) {}

  std::vector<Finding> run() {
    ++counts_.trials;
    attack_ = throw_attack(dice_, {options_.problems, options_.most_random_points, options_.cancelled});
    if (!attack_ || attack_->further.empty()) return {};
    attack_->premises.order = stated_order(attack_->premises.figure, attack_->premises.facts, dice_.below(6), dice_);
    ClosedPremises closed(attack_->premises, options_.closure_seconds, options_.cancelled);
    if (closed.inconsistency()) return {};  // the trial of statements reports it
    std::vector<Proof> originals = proofs(closed);
    for (Proof& proof : order_proofs(closed)) originals.push_back(std::move(proof));
    for (const Proof& proof : originals) {
      ++counts_.proofs;
      for (std::size_t i = 0; i < options_.mutants; ++i) try_mutant(proof);
      const std::string text = write_proof_json(proof);
      for (std::size_t i = 0; i < options_.text_mutants; ++i) try_text(proof, text);
    }
    return std::move(findings_);
  }

 private:
  /// The longest of a few proofs, and another one.
  std::vector<Proof> proofs(ClosedPremises& closed) {
    constexpr std::size_t looked_at = 8, kept = 2;
    std::vector<Proof> found;
    const std::vector<Fact> derived = closed.derived();
    for (const std::size_t index : dice_.different(looked_at, derived.size())) {
      if (!closed.implies(derived[index])) continue;
      ClosedPremises::Extraction extraction = closed.extract(derived[index]);
      const bool usable = extraction.proof && extraction.refusal.empty() && !extraction.proof->steps.empty();
      if (usable) found.push_back(std::move(*extraction.proof));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Proof& left, const Proof& right) { return left.steps.size() > right.steps.size(); });
    if (found.size() > kept) found.resize(kept);
    return found;
  }

  /// Of a few inequalities and betweennesses that hold in the figure, those that are proved.
  std::vector<Proof> order_proofs(ClosedPremises& closed) {
    constexpr std::size_t looked_at = 6, kept = 2;
    std::vector<Proof> found;
    for (const Fact& goal : order_goals(attack_->premises.figure, looked_at, dice_)) {
      if (found.size() == kept || !closed.implies(goal)) continue;
      ClosedPremises::Extraction extraction = closed.extract(goal);
      if (!extraction.proof || !extraction.refusal.empty()) continue;
      examine_accepted(*extraction.proof, *extraction.proof);
      found.push_back(std::move(*extraction.proof));
    }
    counts_.order_proofs += found.size();
    return found;
  }

  [[nodiscard]] Problem problem_of(const Proof& proof, const Fact& goal) const {
    Problem problem;
    problem.order = attack_->premises.order;
    problem.point_names = proof.point_names;
    problem.hypotheses = proof.hypotheses;
    problem.goals = {goal};
    return problem;
  }

  static const Fact& goal_of(const Proof& proof) {
    const ProofReference& reference = proof.goals.front();
    return reference.kind == ProofReference::Kind::kHypothesis ? proof.hypotheses[reference.index]
                                                               : proof.steps[reference.index].fact;
  }

  void try_mutant(const Proof& original) {
    Proof mutant = original;
    for (std::size_t changes = 1 + dice_.below(3); changes > 0; --changes) mutate_proof(mutant, dice_);
    judge(original, std::move(mutant));
  }

  void try_text(const Proof& original, std::string text) {
    for (std::size_t changes = 1 + dice_.below(2); changes > 0; --changes) mutate_proof_text(text, dice_);
    Result<Proof> read = read_proof_json(text);
    if (!read) {
      ++counts_.mutants;
      ++counts_.unreadable;
      return;
    }
    judge(original, std::move(read).value());
  }

  void judge(const Proof& original, Proof mutant) {
    ++counts_.mutants;
    Problem problem = problem_of(original, goal_of(original));
    if (dice_.once_in(2) && !mutant.steps.empty()) {
      problem.goals.clear();
      mutant.goals.clear();
      for (std::size_t i = 0; i < mutant.steps.size(); ++i) {
        problem.goals.push_back(mutant.steps[i].fact);
        mutant.goals.push_back({ProofReference::Kind::kStep, i});
      }
    }
    if (!check_proof(mutant, problem)) {
      ++counts_.refused;
      return;
    }
    ++counts_.accepted;
    examine_accepted(original, mutant);
  }

  void examine_accepted(const Proof& original, const Proof& mutant) {
    std::vector<const Figure*> figures;
    if (mutant.coordinates == original.coordinates) figures.push_back(&attack_->premises.figure);
    const std::size_t own = figures.size();
    for (const Figure& other : attack_->further) {
      if (applies_to(mutant, attack_->premises.figure, other)) figures.push_back(&other);
    }
    const bool further = figures.size() > own;
    for (const ProofStep& step : mutant.steps) {
      const bool is_old =
          std::ranges::any_of(original.steps, [&step](const ProofStep& each) { return each.fact == step.fact; });
      if (!is_old) ++counts_.new_steps;
      if (!is_old && !further) ++counts_.not_confirmed;
      for (const Figure* figure : figures) {
        if (!figure->refutes(step.fact) && !refutes_order(*figure, step.fact)) continue;
        findings_.push_back({Finding::Kind::kAcceptedMutant, attack_->origin, seed_, mutant.point_names,
                             mutant.hypotheses, step.fact, attack_->premises.figure, *figure,
                             "the checker accepts a step by " + std::string(info(step.rule).name) +
                                 " that is false where its conditions hold"});
        return;
      }
    }
  }

  const std::uint64_t seed_;
  const ProofTrialOptions& options_;
  ProofCounts& counts_;
  Dice dice_;
  std::optional<AttackFigure> attack_;
  std::vector<Finding> findings_;
};

}  // namespace

ProofCounts& ProofCounts::operator+=(const ProofCounts& other) {
  for (const auto member : {&ProofCounts::trials, &ProofCounts::proofs, &ProofCounts::order_proofs,
                            &ProofCounts::mutants, &ProofCounts::unreadable, &ProofCounts::refused,
                            &ProofCounts::accepted, &ProofCounts::new_steps, &ProofCounts::not_confirmed}) {
    this->*member += other.*member;
  }
  return *this;
}

std::vector<Finding> try_proofs(std::uint64_t seed, const ProofTrialOptions& options, ProofCounts& counts) {
  return ProofTrial(seed, options, counts).run();
}

}  // namespace pappus::symbolic
