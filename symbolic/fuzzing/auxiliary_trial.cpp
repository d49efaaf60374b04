// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/auxiliary_trial.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "symbolic/check/check_proof.h"
#include "symbolic/diagram/extend_figure.h"
#include "symbolic/engine/auxiliary_figure.h"
#include "symbolic/fuzzing/attack_figure.h"
#include "symbolic/fuzzing/closed_premises.h"
#include "symbolic/fuzzing/mutate_proof.h"
#include "symbolic/fuzzing/random_fact.h"
#include "symbolic/proof/auxiliary_text.h"
#include "symbolic/search/generate_candidates.h"

namespace pappus::symbolic {
namespace {

bool speaks_of(const Fact& fact, PointId point) { return std::ranges::find(fact.points, point) != fact.points.end(); }

class AuxiliaryTrial {
 public:
  AuxiliaryTrial(std::uint64_t seed, const ProofTrialOptions& options, ProofCounts& counts)
      : seed_(seed), options_(options), counts_(counts), dice_(seed) {}

  std::vector<Finding> run() {
    ++counts_.trials;
    attack_ = throw_attack(dice_, {options_.problems, options_.most_random_points, options_.cancelled});
    if (!attack_ || attack_->further.empty()) return {};
    points_ = attack_->premises.point_names.size();
    extended_ = with_points();
    if (!extended_) return {};
    ClosedPremises closed(*extended_, options_.closure_seconds, options_.cancelled);
    if (closed.inconsistency()) {
      report(attack_->premises.facts.front(), nullptr, "a closure with auxiliary points is inconsistent");
      return std::move(findings_);
    }
    for (const Proof& proof : proofs(closed)) {
      ++counts_.proofs;
      for (std::size_t i = 0; i < options_.mutants; ++i) try_mutant(proof);
    }
    return std::move(findings_);
  }

 private:
  /// The premises with one or two auxiliary points as if they were points of the problem.
  std::optional<Premises> with_points() {
    Premises premises = attack_->premises;
    for (std::size_t count = 1 + dice_.below(2); count > 0; --count) {
      Closure closure(premises.figure, 1);
      for (const Fact& fact : premises.facts) closure.assume(fact);
      static_cast<void>(closure.run({}, {options_.closure_seconds, options_.cancelled}));
      const std::vector<Candidate> candidates = generate_candidates(closure, {});
      if (candidates.empty()) return std::nullopt;
      const Candidate& chosen = dice_.pick(candidates);
      auto figure = extend_figure(premises.figure, chosen.facts, chosen.place);
      if (!figure) return std::nullopt;
      premises.figure = std::move(*figure);
      premises.facts.insert(premises.facts.end(), chosen.facts.begin(), chosen.facts.end());
      premises.point_names.push_back("aux" + std::to_string(premises.point_names.size()));
    }
    return premises;
  }

  [[nodiscard]] bool is_about_premises(const Fact& fact) const {
    return std::ranges::all_of(fact.points, [this](PointId point) { return point.index() < points_; });
  }

  /// A few proofs that the checker accepts, those that speak of an added point first.
  std::vector<Proof> proofs(ClosedPremises& closed) {
    constexpr std::size_t looked_at = 12, kept = 2;
    std::vector<Proof> found;
    std::vector<Fact> derived = closed.derived();
    std::erase_if(derived, [this](const Fact& fact) { return !is_about_premises(fact); });
    for (const std::size_t index : dice_.different(looked_at, derived.size())) {
      if (!closed.implies(derived[index])) continue;
      ClosedPremises::Extraction extraction = closed.extract(derived[index]);
      if (!extraction.proof || extraction.proof->steps.empty()) continue;
      add_texts(*extraction.proof);
      const auto verdict = check_proof(*extraction.proof, problem_of({derived[index]}));
      if (verdict) {
        found.push_back(std::move(*extraction.proof));
      } else if (extraction.refusal.empty() && !is_flat(verdict.error())) {
        report(derived[index], nullptr, verdict.error().where + ": " + verdict.error().reason);
      }
    }
    const auto uses_added = [this](const Proof& proof) {
      return std::ranges::any_of(proof.steps, [this](const ProofStep& step) { return !is_about_premises(step.fact); });
    };
    std::ranges::stable_partition(found, uses_added);
    if (found.size() > kept) found.resize(kept);
    return found;
  }

  /// Candidates may meet more flatly than the checker admits; the search then tries the next one.
  [[nodiscard]] static bool is_flat(const ProofRefusal& refusal) {
    return refusal.where.starts_with("auxiliary point");
  }

  void add_texts(Proof& proof) const {
    proof.auxiliary.clear();
    for (std::size_t i = points_; i < proof.point_names.size(); ++i) {
      std::vector<Fact> facts;
      for (const Fact& fact : proof.hypotheses) {
        if (std::ranges::max(fact.points) == PointId(i)) facts.push_back(fact);
      }
      proof.auxiliary.push_back({auxiliary_text(PointId(i), facts, proof.point_names)});
    }
  }

  [[nodiscard]] Problem problem_of(std::vector<Fact> goals) const {
    Problem problem;
    problem.name = "fuzz";
    problem.point_names = attack_->premises.point_names;
    problem.hypotheses = attack_->premises.facts;
    problem.goals = std::move(goals);
    return problem;
  }

  void mutate_added(Proof& mutant) {
    const std::size_t first = attack_->premises.facts.size();
    if (mutant.hypotheses.size() <= first) return;
    const std::size_t place = first + dice_.below(mutant.hypotheses.size() - first);
    Fact& fact = mutant.hypotheses[place];
    switch (dice_.below(5)) {
      case 0: mutant.hypotheses.erase(mutant.hypotheses.begin() + static_cast<std::ptrdiff_t>(place)); break;
      case 1: mutant.hypotheses.push_back(random_fact(dice_, mutant.point_names.size())); break;
      case 2: {  // what the figure happens to show of the point
        const PointId added(points_ + dice_.below(mutant.point_names.size() - points_));
        for (const Fact& shown : coincidences(extended_->figure, 40, dice_)) {
          if (speaks_of(shown, added)) fact = shown;
        }
        break;
      }
      case 3: mutant.hypotheses.push_back(Fact(fact)); break;
      default: fact = changed_fact(fact, dice_, mutant.point_names.size());
    }
    if (!dice_.once_in(4)) add_texts(mutant);
  }

  void try_mutant(const Proof& original) {
    Proof mutant = original;
    for (std::size_t changes = 1 + dice_.below(3); changes > 0; --changes) {
      if (dice_.once_in(2)) {
        mutate_added(mutant);
      } else {
        mutate_proof(mutant, dice_);
      }
    }
    ++counts_.mutants;
    std::vector<Fact> goals;
    mutant.goals.clear();
    for (std::size_t i = 0; i < mutant.steps.size(); ++i) {
      if (!is_about_premises(mutant.steps[i].fact)) continue;
      goals.push_back(mutant.steps[i].fact);
      mutant.goals.push_back({ProofReference::Kind::kStep, i});
    }
    if (goals.empty() || !check_proof(mutant, problem_of(goals))) {
      ++counts_.refused;
      return;
    }
    ++counts_.accepted;
    for (const Fact& goal : goals) examine(original, mutant, goal);
  }

  void examine(const Proof& original, const Proof& mutant, const Fact& goal) {
    const bool is_old =
        std::ranges::any_of(original.steps, [&goal](const ProofStep& step) { return step.fact == goal; });
    if (!is_old) ++counts_.new_steps;
    const Figure& own = attack_->premises.figure;
    if (mutant.coordinates == original.coordinates && own.refutes(goal)) report(goal, &own, kRemark);
    bool compared = false;
    for (const Figure& other : attack_->further) {
      for (const Figure& extended : with_auxiliary_points(mutant, points_, other)) {
        if (!applies_to(mutant, own, extended)) continue;
        compared = true;
        if (other.refutes(goal)) return report(goal, &other, kRemark);
      }
    }
    if (!is_old && !compared) ++counts_.not_confirmed;
  }

  static constexpr const char* kRemark = "the checker accepts a mutated proof with auxiliary points that is wrong here";

  void report(const Fact& goal, const Figure* counter, std::string remark) {
    const auto kind = counter == nullptr ? Finding::Kind::kRefusedProof : Finding::Kind::kAcceptedMutant;
    findings_.push_back({kind, attack_->origin, seed_, attack_->premises.point_names, attack_->premises.facts, goal,
                         attack_->premises.figure, counter == nullptr ? std::nullopt : std::optional(*counter),
                         std::move(remark)});
  }

  const std::uint64_t seed_;
  const ProofTrialOptions& options_;
  ProofCounts& counts_;
  Dice dice_;
  std::optional<AttackFigure> attack_;
  std::size_t points_ = 0;  ///< of the premises
  std::optional<Premises> extended_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> try_auxiliary_proofs(std::uint64_t seed, const ProofTrialOptions& options, ProofCounts& counts) {
  return AuxiliaryTrial(seed, options, counts).run();
}

}  // namespace pappus::symbolic
