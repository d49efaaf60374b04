// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/check/certify.h"
#include "symbolic/facts/fact.h"
#include "symbolic/language/nondegeneracy.h"

namespace pappus::symbolic::checker {

/// What a proof may rely on of different points: they are certainly different in the figure, and either the statement
/// guarantees it or the proof lists it among its conditions. Every rule asks here, so that a proof cannot join two
/// points by a line, measure a distance or use a circle and keep silent about what that presumes.
///
/// Remembers what it denied only because it is not listed, to name it in a refusal.
class Reliance {
 public:
  /// `granted`: what the statement and the listed conditions imply. `certifier` outlives this.
  Reliance(const Certifier& certifier, Nondegeneracy granted) : certifier_(certifier), granted_(std::move(granted)) {}
  /// All that is certain in the figure is granted: for claims about that figure alone.
  explicit Reliance(const Certifier& certifier) : certifier_(certifier) {}

  [[nodiscard]] const Certifier& certifier() const { return certifier_; }
  [[nodiscard]] bool distinct(PointId a, PointId b) const;
  /// Three points of one circle, which are not collinear because they are different.
  [[nodiscard]] bool on_proper_circle(PointId a, PointId b, PointId c) const;
  [[nodiscard]] bool not_collinear(PointId a, PointId b, PointId c) const;

  /// From here on only what is denied later is named.
  void forget_denied() const { denied_.clear(); }
  /// "; 'diff a b' is neither guaranteed by the statement nor listed", or nothing.
  [[nodiscard]] std::string denied(std::span<const std::string> point_names) const;

 private:
  void deny(Fact condition) const;

  const Certifier& certifier_;
  std::optional<Nondegeneracy> granted_;
  mutable std::vector<Fact> denied_;
};

}  // namespace pappus::symbolic::checker
