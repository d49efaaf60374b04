// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "symbolic/diagram/figure.h"
#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

struct ScopeOptions {
  std::size_t figures = 40;                      ///< of the statement that are looked at, at most
  bool are_drawn = true;                         ///< ReferenceFigure::is_drawn of the statement's first figure
  std::uint64_t seed = 1;                        ///< of the first of them
  double seconds = 0;                            ///< wall-clock limit; 0 means none
  const std::atomic<bool>* cancelled = nullptr;  ///< may be null
};

/// What was seen of a statement's figures.
struct VerdictScope {
  ProofScope scope;
  std::optional<Figure> counter_figure;  ///< certainly one of the premises in which a goal fails; with kFail
};

/// Of which figures of its statement a proof speaks. A proof holds in each figure in which its conditions do. The scope
/// is general when they and the goals hold in every figure of the statement that could be drawn, with other positions,
/// branches and orders; degenerate figures are not drawn. Else the verdict is about a case, and the goals are looked at
/// in the other figures: they fail in one (certainly: that figure is enclosed), they hold in all that were drawn, or
/// it is open, for want of figures.
///
/// `counter_figure`: a figure of the premises in which a goal fails, if one is known already. The first points of the
/// proof are those of the problem.
[[nodiscard]] VerdictScope scope_of_proof(const Problem& problem, const Proof& proof,
                                          std::optional<Figure> counter_figure, const ScopeOptions& options);

/// A figure of the premises in which a goal certainly fails; nothing when none came up.
[[nodiscard]] std::optional<Figure> find_counter_figure(const Problem& problem, const ScopeOptions& options);

}  // namespace pappus::symbolic
