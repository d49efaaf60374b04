// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/certificate_trial.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "symbolic/check/check_proof.h"
#include "symbolic/elimination/algebraic_prover.h"
#include "symbolic/fuzzing/attack_figure.h"
#include "symbolic/fuzzing/closed_premises.h"
#include "symbolic/fuzzing/mutate_certificate.h"
#include "symbolic/fuzzing/mutate_proof.h"
#include "symbolic/fuzzing/random_fact.h"
#include "symbolic/proof/proof_json.h"

namespace pappus::symbolic {
namespace {

constexpr std::size_t kMostGoals = 6;  ///< tried in a trial

class CertificateTrial {
 public:
  CertificateTrial(std::uint64_t seed, const ProofTrialOptions& options, ProofCounts& counts)
      : seed_(seed), options_(options), counts_(counts), dice_(seed) {}

  std::vector<Finding> run() {
    ++counts_.trials;
    attack_ = throw_attack(dice_, {options_.problems, options_.most_random_points, options_.cancelled});
    if (!attack_ || attack_->further.empty()) return {};
    for (const Fact& goal : goals()) {
      const std::optional<Proof> proof = prove(goal);
      if (!proof) continue;
      ++counts_.proofs;
      if (is_wrong(goal)) report(goal, "proved by coordinates, and false");
      for (std::size_t i = 0; i < options_.mutants; ++i) try_mutant(*proof);
      const std::string text = write_proof_json(*proof);
      for (std::size_t i = 0; i < options_.text_mutants; ++i) try_text(*proof, text);
    }
    return std::move(findings_);
  }

 private:
  /// Derived facts and what only the figure shows.
  std::vector<Fact> goals() {
    std::vector<Fact> chosen = coincidences(attack_->premises.figure, kMostGoals / 2, dice_);
    ClosedPremises closed(attack_->premises, options_.closure_seconds, options_.cancelled);
    const std::vector<Fact> derived = closed.derived();
    for (const std::size_t index : dice_.different(kMostGoals / 2, derived.size())) chosen.push_back(derived[index]);
    return chosen;
  }

  [[nodiscard]] Problem problem_of(std::vector<Fact> goals) const {
    Problem problem;
    problem.name = "fuzz";
    problem.point_names = attack_->premises.point_names;
    problem.hypotheses = attack_->premises.facts;
    problem.goals = std::move(goals);
    return problem;
  }

  [[nodiscard]] std::optional<Proof> prove(const Fact& goal) const {
    AlgebraicOptions algebraic;
    algebraic.attempts = 200;
    algebraic.seconds = options_.closure_seconds;
    algebraic.cancelled = options_.cancelled;
    const Problem problem = problem_of({goal});
    AlgebraicOutcome outcome = prove_algebraically(problem, attack_->premises.figure, algebraic);
    const bool accepted = outcome.proof && check_proof(*outcome.proof, problem);
    return accepted ? std::move(outcome.proof) : std::nullopt;
  }

  /// A further figure may lie on another branch than the certificate speaks of; three of them hardly all do.
  [[nodiscard]] bool is_wrong(const Fact& goal) const {
    const auto refutes = [&goal](const Figure& figure) { return figure.refutes(goal); };
    return refutes(attack_->premises.figure) || std::ranges::all_of(attack_->further, refutes);
  }

  void try_mutant(const Proof& original) {
    Proof mutant = original;
    for (std::size_t changes = 1 + dice_.below(2); changes > 0; --changes) {
      mutate_certificate(*mutant.certificate, mutant.point_names.size(), mutant.hypotheses.size(), dice_);
    }
    judge(original, mutant);
  }

  void try_text(const Proof& original, std::string text) {
    mutate_proof_text(text, dice_);
    const Result<Proof> read = read_proof_json(text);
    if (!read) {
      ++counts_.mutants;
      ++counts_.unreadable;
      return;
    }
    judge(original, read.value());
  }

  void judge(const Proof& original, const Proof& mutant) {
    ++counts_.mutants;
    const bool own_goals = mutant.certificate && dice_.once_in(2);
    const Problem problem = problem_of((own_goals ? mutant : original).certificate->goals);
    if (!check_proof(mutant, problem)) {
      ++counts_.refused;
      return;
    }
    ++counts_.accepted;
    for (const Fact& goal : problem.goals) {
      const bool is_new = std::ranges::find(original.certificate->goals, goal) == original.certificate->goals.end();
      if (is_new) ++counts_.new_steps;
      if (is_wrong(goal)) report(goal, "the checker accepts a mutated certificate of a goal that is false");
    }
  }

  void report(const Fact& goal, std::string remark) {
    findings_.push_back({Finding::Kind::kAcceptedMutant, attack_->origin, seed_, attack_->premises.point_names,
                         attack_->premises.facts, goal, attack_->premises.figure, attack_->further.front(),
                         std::move(remark)});
  }

  const std::uint64_t seed_;
  const ProofTrialOptions& options_;
  ProofCounts& counts_;
  Dice dice_;
  std::optional<AttackFigure> attack_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> try_certificates(std::uint64_t seed, const ProofTrialOptions& options, ProofCounts& counts) {
  return CertificateTrial(seed, options, counts).run();
}

}  // namespace pappus::symbolic
