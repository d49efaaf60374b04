// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "symbolic/check/linear_form.h"
#include "symbolic/check/reliance.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::checker {

/// The systems of linear relations in which facts are equations (symbolic/proof/README.md, first table).
enum class Table { kDirection, kLogLength, kLength, kSquaredLength };

/// "form = 0" in a table.
struct Equation {
  Table table;
  LinearForm form;
};

/// What facts say in the linear tables, and what follows from one of them at once.
///
/// Only pairs of points that a proof may rely on to be different have a direction or a length here. Work is
/// counted, so that a hostile proof ends in a refusal: when the budget is used up, nothing follows any more.
class FactMeaning {
 public:
  explicit FactMeaning(const Reliance& reliance) : reliance_(reliance) {}

  [[nodiscard]] const Reliance& reliance() const { return reliance_; }
  [[nodiscard]] bool is_exhausted() const { return work_ > kMostWork; }
  /// Counts work done elsewhere.
  void spend(std::size_t work) const { work_ += work; }

  /// The equation of a fact that is a single one in the table: para, perp, eqangle, aconst, angeq; cong, eqratio,
  /// rconst, lconst, distmeq; cong, rconst, distseq; cong, rconst, dist2eq. Nothing for other facts, for pairs that may
  /// coincide, for fractional multiples of directions and for constants that cannot be factored.
  [[nodiscard]] std::optional<LinearForm> equation_of(Table table, const Fact& fact) const;

  /// The equation is 0 = 0, in the direction table modulo 1.
  [[nodiscard]] static bool is_trivial(Table table, const LinearForm& equation);

  /// The equation follows from the premise alone: an integer combination of its equations modulo 1 in the
  /// direction table, a rational combination in the others.
  [[nodiscard]] bool implies(Table table, const Fact& premise, const LinearForm& equation) const;

  /// All equations that state the fact; each alone is as much as the fact. Empty for facts of other kinds.
  [[nodiscard]] std::vector<Equation> readings_of(const Fact& fact) const;

  /// The premise implies the fact at once. Of coll, which has exactly three points here, and of all facts that
  /// have an equation; nothing else is implied.
  [[nodiscard]] bool implies(const Fact& premise, const Fact& fact) const;
  /// One of the premises implies the fact at once, or it is 0 = 0 or collinearity of fewer than three points.
  [[nodiscard]] bool is_implied(const std::vector<const Fact*>& premises, const Fact& fact) const;

  /// The fact is cyclic or circle, and three of its points may be relied on to be different, which makes them not
  /// collinear.
  [[nodiscard]] bool is_proper_circle(const Fact& fact) const;

 private:
  static constexpr std::size_t kMostWork = 50'000'000;

  [[nodiscard]] std::optional<LinearForm> direction_equation(const Fact& fact) const;
  [[nodiscard]] std::optional<LinearForm> log_length_equation(const Fact& fact) const;
  [[nodiscard]] std::optional<LinearForm> length_equation(const Fact& fact) const;
  [[nodiscard]] std::optional<LinearForm> squared_length_equation(const Fact& fact) const;
  [[nodiscard]] bool implies_collinear(const Fact& premise, const Fact& collinear) const;

  const Reliance& reliance_;
  mutable std::size_t work_ = 0;
};

/// The points of a circle fact that lie on the circle (all but the centre); of a cyclic fact, all.
[[nodiscard]] std::vector<PointId> points_on_circle(const Fact& fact);

}  // namespace pappus::symbolic::checker
