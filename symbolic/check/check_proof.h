// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <utility>

#include "symbolic/core/result.h"
#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// Where a proof fails ("step 3", "configuration g1", "hypothesis p2", "goal 1", "figure", "points") and why.
struct ProofRefusal {
  std::string where;
  std::string reason;
  bool is_too_much_work = false;  ///< the proof may be right, but checking it is beyond the checker's limits
  bool is_contradiction = false;  ///< the hypotheses contradict each other; the reason names them
};

struct ProofAcceptance {
  std::size_t steps = 0;
  bool existence_is_certified = false;  ///< near the written figure there is one that satisfies all hypotheses exactly
};

/// Re-derives every step of the proof and accepts or refuses it, for any content of `proof`.
///
/// Acceptance means: in every figure whose points lie within 1e-16 of the decimal coordinates, which need at least 60
/// decimals, and which satisfies the problem's hypotheses, all goals of the problem hold; and these figures are of the
/// case that the problem means: its order and requirements hold in them. The problem is the statement; the proof's own
/// copies of hypotheses and points must agree with it. Whether there is such a figure is certified by the proof's
/// existence section; a proof without one is accepted unless its hypotheses certainly contradict each other. Shares no
/// code with the engine: facts are given their meaning by symbolic/proof/README.md, numbers are enclosed by MPFI.
[[nodiscard]] Result<ProofAcceptance, ProofRefusal> check_proof(const Proof& proof, const Problem& problem);

/// Whether an algebraic proof that was accepted proves its goals also in the figure with these coordinates, which
/// satisfies the hypotheses and has at least 60 decimals: all conditions that its certificate puts on a figure hold.
/// Precondition: the proof has a certificate.
[[nodiscard]] bool certificate_applies(const Proof& proof, const Problem& problem,
                                       std::span<const std::pair<std::string, std::string>> coordinates);

}  // namespace pappus::symbolic
