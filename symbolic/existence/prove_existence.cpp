// SPDX-License-Identifier: Apache-2.0
#include "symbolic/existence/prove_existence.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

#include "symbolic/check/independent_facts.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/elimination/algebraic_prover.h"
#include "symbolic/engine/prover.h"
#include "symbolic/existence/contact_facts.h"
#include "symbolic/existence/subproblem.h"

namespace pappus::symbolic {
namespace {

/// Orders of construction that the algebraic prover tries for one fact.
constexpr std::size_t kAlgebraicAttempts = 100;
/// Facts of contact that are added at most.
constexpr std::size_t kMostContacts = 4;
/// Where curves touch, points are known to half as many digits as elsewhere.
constexpr double kContactAccuracy = 1e-28;

enum class Means { kRules, kAlgebra };

/// Derives facts one after the other and keeps what was derived as known.
class Derivations {
 public:
  /// `first` are derivations from independent facts alone.
  Derivations(const Proof& proof, const Figure& figure, std::vector<Fact> independent,
              const std::vector<ExistenceDerivation>& first, const ExistenceOptions& options)
      : proof_(proof),
        figure_(figure),
        options_(options),
        known_(independent),
        existence_{std::move(independent), first} {
    for (const ExistenceDerivation& derivation : first)
      known_.insert(known_.end(), derivation.facts.begin(), derivation.facts.end());
  }

  /// Derives `wanted` from the known facts of those numbers.
  bool derive(const std::vector<Fact>& wanted, std::vector<std::size_t> premises, Means means) {
    const Subproblem question(known_, std::move(premises), wanted, proof_.point_names);
    const std::optional<Proof> answer = answered(question.problem(), question.figure(figure_), means);
    if (!answer) return false;
    existence_.derivations.push_back(question.derivation(*answer));
    known_.insert(known_.end(), wanted.begin(), wanted.end());
    return true;
  }

  [[nodiscard]] std::vector<std::size_t> all_known() const {
    std::vector<std::size_t> result(known_.size());
    std::iota(result.begin(), result.end(), std::size_t{0});
    return result;
  }

  [[nodiscard]] const Existence& existence() const { return existence_; }

 private:
  [[nodiscard]] std::optional<Proof> answered(const Problem& problem, const Figure& figure, Means means) const {
    switch (means) {
      case Means::kRules:
        return prove(problem, figure, {.seconds = options_.seconds, .cancelled = options_.cancelled}).proof;
      case Means::kAlgebra:
        return prove_algebraically(
                   problem, figure,
                   {.seconds = options_.seconds, .attempts = kAlgebraicAttempts, .cancelled = options_.cancelled})
            .proof;
    }
    return std::nullopt;
  }

  const Proof& proof_;
  const Figure& figure_;
  const ExistenceOptions& options_;
  std::vector<Fact> known_;
  Existence existence_;
};

/// The search for a section: each dependent fact from those that it is related to; what is then left from all that is
/// known; and at last, by the rules or by algebra, with facts of contact among the independent ones.
class Search {
 public:
  Search(const Proof& proof, Figure figure, IndependentFacts facts, const ExistenceOptions& options)
      : proof_(proof), figure_(std::move(figure)), facts_(std::move(facts)), options_(options) {}

  std::optional<Existence> run() {
    for (std::size_t contacts = 0; contacts <= kMostContacts; ++contacts) {
      Derivations derivations(proof_, figure_, facts_.independent, touching_, options_);
      const std::vector<DependentFact> open = derive_all(derivations);
      if (open.empty()) return derivations.existence();
      if (!add_contact(open)) return std::nullopt;
    }
    return std::nullopt;
  }

 private:
  /// What remains open.
  [[nodiscard]] std::vector<DependentFact> derive_all(Derivations& derivations) const {
    std::vector<DependentFact> open = facts_.dependent;
    std::erase_if(open, [&](const DependentFact& dependent) {
      return derivations.derive({dependent.fact}, dependent.related, Means::kRules);
    });
    if (open.empty()) return open;
    std::vector<Fact> wanted;
    for (const DependentFact& dependent : open) wanted.push_back(dependent.fact);
    if (derivations.derive(wanted, derivations.all_known(), Means::kRules)) return {};
    if (open.size() == 1) return open;
    std::erase_if(open, [&](const DependentFact& dependent) {
      return derivations.derive({dependent.fact}, derivations.all_known(), Means::kRules);
    });
    return open;
  }

  /// Adds a fact of contact to the independent ones, from which one of the open facts then follows.
  bool add_contact(const std::vector<DependentFact>& open) {
    for (const Means means : {Means::kRules, Means::kAlgebra}) {
      for (const DependentFact& dependent : open) {
        for (const Fact& contact : contact_facts(dependent.fact, facts_.independent)) {
          if (is_independent(contact) && figure_.holds_within(contact, kContactAccuracy) &&
              add_contact(dependent, contact, means)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  bool add_contact(const DependentFact& dependent, const Fact& contact, Means means) {
    std::vector<Fact> more = facts_.independent;
    more.push_back(contact);
    Derivations derivations(proof_, figure_, more, {}, options_);
    if (!derivations.derive({dependent.fact}, derivations.all_known(), means)) return false;
    touching_.push_back(derivations.existence().derivations.front());
    std::erase_if(facts_.dependent, [&](const DependentFact& other) { return other.fact == dependent.fact; });
    facts_.independent = std::move(more);
    return true;
  }

  [[nodiscard]] bool is_independent(const Fact& contact) const {
    Proof with_contact;
    with_contact.point_names = proof_.point_names;
    with_contact.coordinates = proof_.coordinates;
    with_contact.hypotheses = facts_.independent;
    with_contact.hypotheses.push_back(contact);
    const auto split = independent_facts(with_contact);
    return split && split->dependent.empty();
  }

  const Proof& proof_;
  Figure figure_;
  IndependentFacts facts_;
  std::vector<ExistenceDerivation> touching_;  // from independent facts, which only grow in number
  const ExistenceOptions& options_;
};

}  // namespace

std::optional<Existence> prove_existence(const Proof& proof, const ExistenceOptions& options) {
  auto facts = independent_facts(proof);
  if (!facts) return std::nullopt;
  if (facts->dependent.empty()) return Existence{std::move(facts->independent), {}};
  for (const DependentFact& dependent : facts->dependent) {
    if (!dependent.has_equations) return std::nullopt;
  }
  auto figure = figure_from_coordinates(proof.coordinates, proof.seed);
  if (!figure) return std::nullopt;
  return Search(proof, std::move(figure).value(), std::move(*facts), options).run();
}

}  // namespace pappus::symbolic
