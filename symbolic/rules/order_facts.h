// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/facts/fact.h"
#include "symbolic/facts/rule.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// A fact of order and why it holds in every figure of the statement: the statement says it, or a theorem gives it.
struct OrderFact {
  Fact fact;
  std::optional<Rule> rule = {};          ///< nothing: the statement says it
  std::vector<Fact> premises = {};        ///< equations and incidences that the closure implies
  std::vector<std::size_t> sources = {};  ///< earlier facts of order
  std::vector<Fact> nondegeneracy = {};   ///< points that are distinct or not collinear, by the figure
};

/// What follows of the order of points from the order that the statement says and the incidences that the closure
/// proved. Numbers only propose: no betweenness or orientation is taken from the figure.
///
/// All facts hold in the figure, so orientations that are connected by facts agree in fact as they agree in the figure.
class OrderFacts {
 public:
  explicit OrderFacts(ClosureState& state);

  /// In order of derivation: sources come before what follows from them.
  [[nodiscard]] const std::vector<OrderFact>& facts() const { return facts_; }
  /// The fact that z lies between x and y, if it is among them.
  [[nodiscard]] std::optional<std::size_t> find_between(PointId z, PointId x, PointId y) const;

 private:
  /// Another triangle of the same or the opposite orientation, by a fact.
  struct Link {
    std::size_t triangle;
    std::size_t fact;
  };

  void add(OrderFact fact);
  void link(std::span<const PointId> first, std::span<const PointId> second, std::size_t fact);
  [[nodiscard]] bool is_collinear(PointId a, PointId b, PointId c) const;
  /// The facts that connect the triangles; nothing when they are not connected or not of one orientation.
  [[nodiscard]] std::optional<std::vector<std::size_t>> same_clock(PointId a, PointId b, PointId c, PointId d,
                                                                   PointId e, PointId f) const;
  void add_parallels();
  void add_sides_of(std::size_t between);
  [[nodiscard]] std::optional<OrderFact> prove_between(PointId z, PointId x, PointId y);
  [[nodiscard]] std::optional<OrderFact> by_sides(PointId z, PointId x, PointId y) const;
  [[nodiscard]] std::optional<OrderFact> by_chord(PointId z, PointId x, PointId y) const;
  [[nodiscard]] std::optional<OrderFact> by_foot(PointId z, PointId x, PointId y) const;

  ClosureState& state_;
  std::size_t points_;
  std::vector<OrderFact> facts_;
  std::vector<std::vector<Link>> links_;  // by triple_index
  std::vector<std::size_t> between_;      // facts of betweenness
};

}  // namespace pappus::symbolic
