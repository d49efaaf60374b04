// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/check_existence.h"

#include <algorithm>
#include <utility>

#include "symbolic/check/find_contradiction.h"
#include "symbolic/check/hypothesis_system.h"
#include "symbolic/proof/existence.h"

namespace pappus::symbolic::checker {
namespace {

constexpr std::size_t kMostFacts = 1000;
constexpr std::size_t kMostDerivations = 200;

ProofRefusal refusal(std::string reason) { return {"existence", std::move(reason)}; }

bool is_readable(const Fact& fact, std::size_t points) {
  const bool in_range =
      std::all_of(fact.points.begin(), fact.points.end(), [&](PointId point) { return point.index() < points; });
  return in_range && malformation(fact).empty() && !info(fact.predicate).is_configuration &&
         !asks_for_value(fact.predicate);
}

/// The section: facts that some figure satisfies, and what follows from them.
class SectionCheck {
 public:
  SectionCheck(const Proof& proof, const Problem& problem, const Certifier& as_written, const Certifier& certifier,
               const ClaimCheck& check_claim)
      : proof_(proof),
        problem_(problem),
        section_(*proof.existence),
        as_written_(as_written),
        certifier_(certifier),
        check_claim_(check_claim) {}

  std::optional<ProofRefusal> run() {
    if (section_.independent.size() > kMostFacts || section_.derivations.size() > kMostDerivations)
      return refusal("it has more than 1,000 facts or 200 derivations");
    if (auto objection = check_independent()) return objection;
    for (std::size_t i = 0; i < section_.derivations.size(); ++i) {
      if (auto objection = check_derivation(i)) return objection;
    }
    for (std::size_t i = 0; i < proof_.hypotheses.size(); ++i) {
      if (!is_known(proof_.hypotheses[i]))
        return refusal("hypothesis p" + std::to_string(i + 1) + " does not follow from the independent facts");
    }
    return std::nullopt;
  }

 private:
  std::optional<ProofRefusal> check_independent() {
    HypothesisSystem system(as_written_);
    for (const Fact& fact : section_.independent) {
      if (!is_readable(fact, proof_.point_names.size())) return refusal("an independent fact cannot be read");
      for (const Fact& part : parts_of(fact, certifier_)) {
        if (system.add(part) != HypothesisSystem::Addition::kIndependent)
          return refusal("'" + to_string(fact, proof_.point_names) + "' is not independent of the facts before it");
        known_.push_back(part);
      }
      known_.push_back(fact);
    }
    if (!system.has_figure())
      return refusal("no exact figure of the independent facts is certain near the written one");
    return std::nullopt;
  }

  /// The facts before it are the hypotheses of a derivation, its own facts are its goals.
  std::optional<ProofRefusal> check_derivation(std::size_t index) {
    const ExistenceDerivation& derivation = section_.derivations[index];
    const Proof claim = claim_of_derivation(proof_, index);
    Problem consequence;
    consequence.point_names = claim.point_names;
    consequence.hypotheses = claim.hypotheses;
    consequence.order = problem_.order;
    consequence.goals = derivation.facts;
    for (const Fact& fact : derivation.facts) {
      if (!is_readable(fact, proof_.point_names.size())) return refusal("a derived fact cannot be read");
    }
    if (auto objection = check_claim_(claim, consequence)) {
      return ProofRefusal{"existence, derivation " + std::to_string(index + 1) + ", " + objection->where,
                          std::move(objection->reason), objection->is_too_much_work};
    }
    known_.insert(known_.end(), derivation.facts.begin(), derivation.facts.end());
    return std::nullopt;
  }

  [[nodiscard]] bool is_known(const Fact& hypothesis) const {
    const auto knows = [this](const Fact& fact) { return std::ranges::find(known_, fact) != known_.end(); };
    if (knows(hypothesis)) return true;
    const std::vector<Fact> parts = parts_of(hypothesis, certifier_);
    return std::ranges::all_of(parts, knows);
  }

  const Proof& proof_;
  const Problem& problem_;
  const Existence& section_;
  const Certifier& as_written_;
  const Certifier& certifier_;
  const ClaimCheck& check_claim_;
  std::vector<Fact> known_;
};

}  // namespace

std::optional<ProofRefusal> check_existence(const Proof& proof, const Problem& problem, const Certifier& as_written,
                                            const Certifier& certifier, const ClaimCheck& check_claim) {
  if (!proof.existence) {
    auto contradiction = find_contradiction(proof.hypotheses, proof.point_names, as_written, certifier);
    if (!contradiction) return std::nullopt;
    ProofRefusal result = refusal(std::move(*contradiction));
    result.is_contradiction = true;
    return result;
  }
  return SectionCheck(proof, problem, as_written, certifier, check_claim).run();
}

}  // namespace pappus::symbolic::checker
