// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// What is claimed of a statement: nothing, or that it is a theorem.
struct ClaimedVerdict {
  std::optional<Proof> proof;  ///< of a theorem; the checker accepts it
  bool is_general = false;     ///< of a theorem: conditions and goals are said to hold in all figures of the statement
  bool is_certain_to_exist = false;  ///< of a theorem: its figure's existence is certified
};

/// The parts of the program that attacks on verdicts try out. Tests put defective parts in their places.
struct ProverUnderAttack {
  /// A verdict on a statement, from figures of that seed.
  std::function<ClaimedVerdict(const Problem& problem, std::uint64_t seed)> solve;
  /// Why the checker refuses a proof of the statement; nothing when it accepts.
  std::function<std::optional<std::string>(const Proof& proof, const Problem& problem)> refusal;
  /// Whether the checker takes the proof and certifies that its figure exists.
  std::function<bool(const Proof& proof, const Problem& problem)> certifies_existence;
};

struct WholeProverOptions {
  double seconds = 2;                            ///< of figure and of closure, each
  int figure_attempts = 4;                       ///< to draw a figure
  bool finds_scope = true;                       ///< else no verdict is general
  bool finds_existence = true;                   ///< else no figure is certain to exist
  const std::atomic<bool>* cancelled = nullptr;  ///< may be null
};

/// The program's own parts, without auxiliary points and coordinates: figure, closure, checker, scope, existence.
[[nodiscard]] ProverUnderAttack whole_prover(const WholeProverOptions& options);

}  // namespace pappus::symbolic
