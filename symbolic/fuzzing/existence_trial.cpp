// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/existence_trial.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "symbolic/fuzzing/contradictory_statement.h"
#include "symbolic/fuzzing/stated_text.h"
#include "symbolic/fuzzing/stated_violation.h"

namespace pappus::symbolic {
namespace {

class ExistenceTrial {
 public:
  ExistenceTrial(std::uint64_t seed, const VerdictTrialOptions& options, ExistenceCounts& counts)
      : seed_(seed), options_(options), counts_(counts), dice_(seed) {}

  std::vector<Finding> run() {
    ++counts_.trials;
    const NearContradiction statements = throw_near_contradiction(dice_);
    const auto consistent = read_statement(statements.consistent);
    const auto contradictory = read_statement(statements.contradictory);
    if (!consistent || !contradictory) return {};
    try_whole(*contradictory);
    try_forgery(*consistent, *contradictory);
    return std::move(findings_);
  }

 private:
  void report(const Problem& problem, const Proof& proof, const std::string& what) {
    findings_.push_back({Finding::Kind::kCertifiedContradiction, problem.name, seed_, problem.point_names,
                         problem.hypotheses, problem.goals.front(), enclosed_figure(sampled_figure(proof)),
                         std::nullopt, what + ", of " + problem.statement});
  }

  void try_whole(const Problem& problem) {
    const ClaimedVerdict verdict = options_.prover.solve(problem, 1 + dice_.below(100));
    if (!verdict.proof) return;
    ++counts_.theorems;
    if (verdict.is_certain_to_exist) report(problem, *verdict.proof, "a figure of contradictory premises is certified");
  }

  void try_forgery(const Problem& consistent, const Problem& contradictory) {
    VerdictShelf own;
    VerdictShelf& shelf = options_.shelf == nullptr ? own : *options_.shelf;
    const ClaimedVerdict& verdict = shelf.verdict(consistent, options_.prover);
    if (!verdict.proof || !verdict.is_certain_to_exist) return;
    ++counts_.certified_proofs;
    Proof proof = *verdict.proof;
    proof.statement = contradictory.statement;
    for (std::size_t i = 0; i < contradictory.hypotheses.size(); ++i) {
      const Fact before = proof.hypotheses[i];
      const Fact& after = contradictory.hypotheses[i];
      if (before == after) continue;
      proof.hypotheses[i] = after;
      if (proof.existence) replace(*proof.existence, before, after);
    }
    ++counts_.forgeries;
    if (options_.prover.certifies_existence(proof, contradictory)) {
      report(contradictory, proof, "the checker takes the certificate of another statement");
    } else {
      ++counts_.forgeries_refused;
    }
  }

  static void replace(Existence& existence, const Fact& before, const Fact& after) {
    std::ranges::replace(existence.independent, before, after);
    for (ExistenceDerivation& derivation : existence.derivations) {
      std::ranges::replace(derivation.facts, before, after);
      for (ProofStep& step : derivation.steps) {
        if (step.fact == before) step.fact = after;
      }
    }
  }

  const std::uint64_t seed_;
  const VerdictTrialOptions& options_;
  ExistenceCounts& counts_;
  Dice dice_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> try_existence(std::uint64_t seed, const VerdictTrialOptions& options, ExistenceCounts& counts) {
  return ExistenceTrial(seed, options, counts).run();
}

}  // namespace pappus::symbolic
