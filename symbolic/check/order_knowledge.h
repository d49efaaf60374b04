// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "symbolic/check/step_context.h"

namespace pappus::symbolic::checker {

/// What a step of order may use of order: its premises of that kind, which earlier steps proved, and those of its
/// listed configuration facts that the statement itself says, a betweenness together with a hypothesis that the points
/// are collinear. Nothing else of a figure, for an inequality that is read off a figure in whatever disguise is no
/// theorem about other figures.
///
/// Views the step's context and lives as long.
class OrderKnowledge {
 public:
  explicit OrderKnowledge(const StepContext& context);

  /// Objects if a listed configuration fact is neither stated nor a condition that points are distinct or not
  /// collinear.
  [[nodiscard]] Objection object_to_configuration() const;
  /// The fact is known, up to its symmetries.
  [[nodiscard]] bool knows(const Fact& fact) const;
  /// z is known to lie strictly between x and y.
  [[nodiscard]] bool between(PointId z, PointId x, PointId y) const;
  /// The triangles have one orientation by a chain of known facts "sameclock".
  [[nodiscard]] bool same_clock(std::span<const PointId> first, std::span<const PointId> second) const;
  [[nodiscard]] const std::vector<const Fact*>& facts() const { return known_; }

 private:
  const StepContext& context_;
  std::vector<const Fact*> known_;
};

/// The statement says the configuration fact, up to its symmetries.
[[nodiscard]] bool is_stated(std::span<const Fact> stated, const Fact& configuration);

}  // namespace pappus::symbolic::checker
