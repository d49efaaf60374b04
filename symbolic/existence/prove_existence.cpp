// SPDX-License-Identifier: Apache-2.0
#include "symbolic/existence/prove_existence.h"

#include <numeric>
#include <utility>
#include <vector>

#include "symbolic/check/independent_facts.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/elimination/algebraic_prover.h"
#include "symbolic/engine/prover.h"
#include "symbolic/existence/subproblem.h"

namespace pappus::symbolic {
namespace {

/// Derives facts one after the other and keeps what was derived as known.
class Derivations {
 public:
  Derivations(const Proof& proof, std::vector<Fact> independent, const ExistenceOptions& options)
      : proof_(proof), options_(options), known_(independent), existence_{std::move(independent), {}} {}

  /// Derives `wanted` from the known facts of those numbers.
  bool derive(const std::vector<Fact>& wanted, std::vector<std::size_t> premises) {
    if (!figure_) {
      auto figure = figure_from_coordinates(proof_.coordinates, proof_.seed);
      if (!figure) return false;
      figure_ = std::move(figure).value();
    }
    const Subproblem question(known_, std::move(premises), wanted, proof_.point_names);
    const Figure figure = question.figure(*figure_);
    ProverOutcome deductive =
        prove(question.problem(), figure, {.seconds = options_.seconds, .cancelled = options_.cancelled});
    std::optional<Proof> answer = std::move(deductive.proof);
    if (!answer) {
      AlgebraicOptions algebraic{.seconds = options_.seconds, .cancelled = options_.cancelled};
      answer = prove_algebraically(question.problem(), figure, algebraic).proof;
    }
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

  Existence take() && { return std::move(existence_); }

 private:
  const Proof& proof_;
  const ExistenceOptions& options_;
  std::optional<Figure> figure_;
  std::vector<Fact> known_;
  Existence existence_;
};

}  // namespace

std::optional<Existence> prove_existence(const Proof& proof, const ExistenceOptions& options) {
  auto facts = independent_facts(proof);
  if (!facts) return std::nullopt;
  for (const DependentFact& dependent : facts->dependent) {
    if (!dependent.has_equations) return std::nullopt;
  }
  Derivations derivations(proof, std::move(facts->independent), options);
  std::vector<Fact> open;
  for (DependentFact& dependent : facts->dependent) {
    if (!derivations.derive({dependent.fact}, std::move(dependent.related))) open.push_back(std::move(dependent.fact));
  }
  if (!open.empty() && !derivations.derive(open, derivations.all_known())) return std::nullopt;
  return std::move(derivations).take();
}

}  // namespace pappus::symbolic
