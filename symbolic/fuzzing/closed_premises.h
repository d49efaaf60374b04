// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <optional>
#include <string>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/engine/closure.h"
#include "symbolic/facts/fact.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

/// What a closure starts from when there is no problem text: points, facts, a figure in which the facts hold.
struct Premises {
  std::vector<std::string> point_names;
  std::vector<Fact> facts;
  Figure figure;
  std::vector<Fact> order = {};  ///< what the statement says of order
};

/// The closure of premises over their figure, without goals, asked afterwards what it implies.
/// Lives no longer than the premises.
class ClosedPremises {
 public:
  ClosedPremises(const Premises& premises, double seconds, const std::atomic<bool>* cancelled);
  ClosedPremises(const ClosedPremises& other) = delete;
  ClosedPremises& operator=(const ClosedPremises& other) = delete;

  /// kSaturated unless something went wrong or ran out.
  [[nodiscard]] ClosureStatus status() const { return outcome_.status; }
  [[nodiscard]] const std::optional<std::string>& inconsistency() const { return closure_.state().inconsistency(); }
  /// What was derived, in order, without the premises.
  [[nodiscard]] std::vector<Fact> derived() const;
  [[nodiscard]] bool implies(const Fact& goal);

  struct Extraction {
    std::optional<Proof> proof;
    std::string failure;  ///< why there is no proof although the goal is implied
    std::string refusal;  ///< why the checker refuses the proof; empty when it accepts
  };
  /// Precondition: implies(goal), or the goal was derived.
  [[nodiscard]] Extraction extract(const Fact& goal);

 private:
  const Premises& premises_;
  Closure closure_;
  ClosureOutcome outcome_;
};

/// Everything that the proof reads off its own figure is certain in this figure too: its configuration facts, and that
/// the points that are distinct there are distinct here. So its goals must hold here if the premises do.
[[nodiscard]] bool applies_to(const Proof& proof, const Figure& own, const Figure& other);

}  // namespace pappus::symbolic
