// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/prover_under_attack.h"

#include <utility>

#include "symbolic/check/check_proof.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/engine/prover.h"
#include "symbolic/existence/prove_existence.h"
#include "symbolic/scope/verdict_scope.h"

namespace pappus::symbolic {
namespace {

/// Has the proof checked, with its existence section if one is found that the checker takes.
bool is_accepted(Proof& proof, const Problem& problem, bool finds_existence) {
  constexpr double derivation_seconds = 0.2;
  if (finds_existence) proof.existence = prove_existence(proof, {.seconds = derivation_seconds});
  if (check_proof(proof, problem)) return true;
  if (!proof.existence) return false;
  proof.existence.reset();
  return check_proof(proof, problem).has_value();
}

ClaimedVerdict solve_whole(const Problem& problem, std::uint64_t seed, const WholeProverOptions& options) {
  ClaimedVerdict verdict;
  const FigureOptions figure_options{
      .seed = seed, .attempts = options.figure_attempts, .seconds = options.seconds, .cancelled = options.cancelled};
  auto figure = choose_figure(problem, figure_options);
  if (!figure) return verdict;
  ProverOptions prover_options;
  prover_options.seconds = options.seconds;
  prover_options.cancelled = options.cancelled;
  ProverOutcome outcome = prove(problem, figure.value().figure, prover_options);
  if (!outcome.proof || !is_accepted(*outcome.proof, problem, options.finds_existence)) return verdict;
  verdict.is_certain_to_exist = outcome.proof->existence.has_value();
  if (options.finds_scope) {
    const ScopeOptions scope_options{
        .are_drawn = figure.value().is_drawn, .seed = seed, .seconds = options.seconds, .cancelled = options.cancelled};
    verdict.is_general =
        scope_of_proof(problem, *outcome.proof, figure.value().counter_figure, scope_options).scope.is_general();
  }
  verdict.proof = std::move(outcome.proof);
  return verdict;
}

}  // namespace

ProverUnderAttack whole_prover(const WholeProverOptions& options) {
  return {
      .solve = [options](const Problem& problem, std::uint64_t seed) { return solve_whole(problem, seed, options); },
      .refusal = [](const Proof& proof, const Problem& problem) -> std::optional<std::string> {
        const auto verdict = check_proof(proof, problem);
        if (verdict) return std::nullopt;
        return verdict.error().where + ": " + verdict.error().reason;
      },
      .certifies_existence =
          [](const Proof& proof, const Problem& problem) {
            return proof.existence && check_proof(proof, problem).has_value();
          }};
}

}  // namespace pappus::symbolic
