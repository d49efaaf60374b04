// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/statement_trial.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "symbolic/fuzzing/attack_figure.h"
#include "symbolic/fuzzing/closed_premises.h"
#include "symbolic/fuzzing/random_fact.h"
#include "symbolic/fuzzing/shrink_finding.h"

namespace pappus::symbolic {
namespace {

constexpr std::size_t kMostDerivedFacts = 120;  ///< looked at in a trial
constexpr double kFiftyDigits = 1e-50;

class StatementTrial {
 public:
  StatementTrial(std::uint64_t seed, const StatementTrialOptions& options, StatementCounts& counts)
      : seed_(seed), options_(options), counts_(counts), dice_(seed) {}

  std::vector<Finding> run() {
    ++counts_.trials;
    auto attack = throw_attack(dice_, {options_.problems, options_.most_random_points, options_.cancelled});
    if (!attack || attack->further.size() < 3) {
      ++counts_.without_figure;
      return {};
    }
    attack_ = std::move(attack);
    ++counts_.closures;
    if (attack_->special != AttackFigure::Special::kNo) ++counts_.special_figures;
    if (attack_->special == AttackFigure::Special::kNearly) ++counts_.nearly_special;
    ClosedPremises closed(attack_->premises, options_.closure_seconds, options_.cancelled);
    if (closed.status() != ClosureStatus::kSaturated && closed.status() != ClosureStatus::kInconsistent) {
      ++counts_.unfinished;
    }
    if (closed.inconsistency()) {
      report(Finding::Kind::kContradiction, attack_->premises.facts.front(), nullptr, *closed.inconsistency());
      return std::move(findings_);
    }
    cross_check(closed);
    try_false_statements(closed);
    return std::move(findings_);
  }

 private:
  void report(Finding::Kind kind, const Fact& goal, const Figure* counter, std::string remark) {
    Finding finding{kind,
                    attack_->origin,
                    seed_,
                    attack_->premises.point_names,
                    attack_->premises.facts,
                    goal,
                    attack_->premises.figure,
                    counter == nullptr ? std::nullopt : std::optional(*counter),
                    std::move(remark)};
    findings_.push_back(shrink_finding(std::move(finding), options_.closure_seconds));
  }

  [[nodiscard]] const Figure* refuting_figure(const Fact& fact) const {
    const auto found = std::ranges::find_if(attack_->further, [&](const Figure& other) { return other.refutes(fact); });
    return found == attack_->further.end() ? nullptr : &*found;
  }

  /// A statement that is implied although it is false in some figure of the premises: right if its proof needs
  /// another configuration than the figures in which it is false. Returns whether it does.
  bool is_bound(ClosedPremises& closed, const Fact& fact, const Figure& counter) {
    const ClosedPremises::Extraction extraction = closed.extract(fact);
    if (!extraction.proof) {
      report(Finding::Kind::kUnexplained, fact, &counter, extraction.failure);
      return false;
    }
    // The proof may rest on conditions that fail in one counter-figure and hold in the next.
    const Figure& own = attack_->premises.figure;
    const Figure* refuting = own.refutes(fact) ? &own : nullptr;
    for (const Figure& other : attack_->further) {
      if (other.refutes(fact) && applies_to(*extraction.proof, own, other)) refuting = &other;
    }
    if (refuting != nullptr && extraction.refusal.empty()) {
      report(Finding::Kind::kFalseTheorem, fact, refuting, "proved, and false in a figure of the premises");
    } else if (refuting != nullptr) {
      report(Finding::Kind::kFalseClaim, fact, refuting, "claimed, and false; " + extraction.refusal);
    } else if (!extraction.refusal.empty()) {
      report(Finding::Kind::kRefusedProof, fact, &counter, extraction.refusal);
    }
    return refuting == nullptr && extraction.refusal.empty();
  }

  void cross_check(ClosedPremises& closed) {
    const std::vector<Fact> derived = closed.derived();
    std::size_t proofs = 0;
    for (const std::size_t index : dice_.different(kMostDerivedFacts, derived.size())) {
      const Fact& fact = derived[index];
      if (const Figure* counter = refuting_figure(fact)) {
        ++counts_.cross_checked;
        if (is_bound(closed, fact, *counter)) ++counts_.elsewhere_only;
        continue;
      }
      const bool true_everywhere = std::ranges::all_of(
          attack_->further, [&fact](const Figure& other) { return other.holds_within(fact, kFiftyDigits); });
      if (!true_everywhere) continue;
      ++counts_.cross_checked;
      ++counts_.confirmed;
      constexpr std::size_t proofs_a_trial = 4;
      if (proofs++ < proofs_a_trial) extract_true(closed, fact);
    }
  }

  void extract_true(ClosedPremises& closed, const Fact& fact) {
    if (!closed.implies(fact)) return;  // distances of several tables: a goal asks one of them
    const ClosedPremises::Extraction extraction = closed.extract(fact);
    if (!extraction.proof) return report(Finding::Kind::kUnexplained, fact, nullptr, extraction.failure);
    if (!extraction.refusal.empty()) report(Finding::Kind::kRefusedProof, fact, nullptr, extraction.refusal);
    if (!options_.second_witness) return;
    switch (options_.second_witness(attack_->premises.facts, attack_->premises.figure, fact)) {
      case WitnessVerdict::kConfirmed: ++counts_.second_confirmed; break;
      case WitnessVerdict::kRefuted:
        report(Finding::Kind::kFalseTheorem, fact, nullptr, "proved, and refuted by the second witness");
        break;
      case WitnessVerdict::kUnknown: break;
    }
  }

  /// What is true in the figure by accident, and statements that are false in it as well: those of the problem
  /// and derived facts with something changed, and random ones.
  [[nodiscard]] std::vector<Fact> candidates(const ClosedPremises& closed) {
    std::vector<Fact> facts = attack_->goals;
    const std::vector<Fact> accidents = coincidences(attack_->premises.figure, options_.most_statements, dice_);
    facts.insert(facts.end(), accidents.begin(), accidents.end());
    std::vector<Fact> models = attack_->goals;
    const std::vector<Fact> derived = closed.derived();
    models.insert(models.end(), derived.begin(), derived.end());
    const std::size_t points = attack_->premises.figure.point_count();
    for (std::size_t i = 0; i < options_.most_statements / 3; ++i) {
      const bool change = !models.empty() && !dice_.once_in(3);
      facts.push_back(change ? changed_fact(dice_.pick(models), dice_, points) : random_fact(dice_, points));
    }
    return facts;
  }

  void try_false_statements(ClosedPremises& closed) {
    std::size_t tried = 0;
    for (const Fact& fact : candidates(closed)) {
      if (tried == options_.most_statements) return;
      const bool false_here = attack_->premises.figure.refutes(fact);
      const Figure* counter = false_here ? &attack_->premises.figure : refuting_figure(fact);
      if (counter == nullptr) continue;
      ++tried;
      ++counts_.false_statements;
      if (!false_here && attack_->premises.figure.seems_true(fact)) ++counts_.true_by_accident;
      if (!closed.implies(fact)) continue;
      if (is_bound(closed, fact, *counter)) ++counts_.configuration_bound;
    }
  }

  const std::uint64_t seed_;
  const StatementTrialOptions& options_;
  StatementCounts& counts_;
  Dice dice_;
  std::optional<AttackFigure> attack_;
  std::vector<Finding> findings_;
};

}  // namespace

StatementCounts& StatementCounts::operator+=(const StatementCounts& other) {
  for (const auto member :
       {&StatementCounts::trials, &StatementCounts::without_figure, &StatementCounts::closures,
        &StatementCounts::special_figures, &StatementCounts::nearly_special, &StatementCounts::unfinished,
        &StatementCounts::false_statements, &StatementCounts::true_by_accident, &StatementCounts::configuration_bound,
        &StatementCounts::cross_checked, &StatementCounts::confirmed, &StatementCounts::elsewhere_only,
        &StatementCounts::second_confirmed}) {
    this->*member += other.*member;
  }
  return *this;
}

std::vector<Finding> try_statements(std::uint64_t seed, const StatementTrialOptions& options, StatementCounts& counts) {
  return StatementTrial(seed, options, counts).run();
}

}  // namespace pappus::symbolic
