// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/algebra/linear_form.h"
#include "symbolic/algebra/modular_table.h"
#include "symbolic/core/ids.h"
#include "symbolic/core/point_pairs.h"
#include "symbolic/core/roomy_vector.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/state/table_kind.h"

namespace pappus::symbolic {

/// The unknowns of the linear tables, their numeric values in the figure, and the tables themselves.
///
/// Every pair of certainly distinct points has a direction θ (in units of π, one real number fixed by the
/// figure), a logarithm of its length, a length and a squared length. Points that coincide in the figure have no pair
/// unknowns.
class Unknowns {
 public:
  /// No points yet.
  explicit Unknowns(std::uint64_t seed);
  /// The unknowns of all points of the figure.
  Unknowns(const Figure& figure, std::uint64_t seed);

  /// Adds the next point of the figure with its pairs. Precondition: the figure has it, and its earlier points are
  /// at the places of the earlier points here.
  void add_point(const Figure& figure);
  [[nodiscard]] std::size_t point_count() const { return points_; }
  /// The points are certainly distinct in the figure, so the pair has unknowns.
  [[nodiscard]] bool has_pair(PointId a, PointId b) const { return a != b && valid_[pair_index(a, b)] != 0; }
  /// The unknown of pair {a, b}; the same index in all tables. Precondition: has_pair(a, b).
  [[nodiscard]] VariableId pair(PointId a, PointId b) const { return VariableId(pair_index(a, b)); }
  /// The unknown log p of the log-length table, made on first use.
  [[nodiscard]] VariableId log_prime(std::uint64_t prime);
  /// A new unknown of the direction table with numeric value `value`: t(c, P) of a circle.
  VariableId add_direction_unknown(double value) { return add_auxiliary(TableKind::kDirection, value); }
  /// Forgets which unknowns have changed; see ModularTable::forget_changes().
  void forget_changes() {
    for (ModularTable& each : tables_) each.forget_changes();
  }
  /// A new unknown of the log-length table: the logarithm `value` of a sine.
  VariableId add_log_sine(double value) { return add_auxiliary(TableKind::kLogLength, value); }

  [[nodiscard]] ModularTable& table(TableKind kind) { return tables_[static_cast<std::size_t>(kind)]; }
  [[nodiscard]] const ModularTable& table(TableKind kind) const { return tables_[static_cast<std::size_t>(kind)]; }
  [[nodiscard]] double value(TableKind kind, VariableId variable) const {
    return values_[static_cast<std::size_t>(kind)][variable];
  }

  [[nodiscard]] Modular direction(PointId a, PointId b) const { return fingerprint(TableKind::kDirection, a, b); }
  [[nodiscard]] Modular log_length(PointId a, PointId b) const { return fingerprint(TableKind::kLogLength, a, b); }
  [[nodiscard]] Modular length(PointId a, PointId b) const { return fingerprint(TableKind::kLength, a, b); }
  [[nodiscard]] Modular squared_length(PointId a, PointId b) const {
    return fingerprint(TableKind::kSquaredLength, a, b);
  }
  [[nodiscard]] double direction_value(PointId a, PointId b) const { return value(TableKind::kDirection, pair(a, b)); }
  [[nodiscard]] double length_value(PointId a, PointId b) const { return value(TableKind::kLength, pair(a, b)); }

  /// Numeric value of an exact form.
  [[nodiscard]] double evaluate(TableKind kind, const LinearForm& form) const;
  [[nodiscard]] Modular fingerprint(TableKind kind, const LinearForm& form) const;
  /// The direction form shifted by the one integer that makes it vanish in the figure. Nothing happens to
  /// forms of the other tables. False when the form does not vanish numerically.
  [[nodiscard]] bool lift(TableKind kind, LinearForm& form) const;
  /// The equation form = 0 follows from the table (direction table: after lifting).
  [[nodiscard]] bool implies(TableKind kind, LinearForm form) const;
  ModularTable::Outcome assert_zero(TableKind kind, const LinearForm& form);

 private:
  VariableId add_auxiliary(TableKind kind, double value);
  [[nodiscard]] Modular fingerprint(TableKind kind, PointId a, PointId b) const {
    return table(kind).fingerprint(pair(a, b));
  }

  std::size_t points_ = 0;
  RoomyVector<char> valid_;
  std::array<ModularTable, kTableKinds.size()> tables_;
  std::array<VariableColumn<double>, kTableKinds.size()> values_;
  RoomyVector<std::pair<std::uint64_t, VariableId>> primes_;  // in order of first use
};

/// A fingerprint moved by the integer that brings the numeric value into [-1e-9, 1 - 1e-9): equal real numbers
/// modulo 1 get equal keys.
[[nodiscard]] inline Modular normalised(Modular fingerprint, double value) {
  return fingerprint - Modular(static_cast<std::int64_t>(std::floor(value + 1e-9)));
}

/// The key of line ab's direction: equal keys, equal directions modulo 1. Precondition: has_pair(a, b).
[[nodiscard]] inline Modular direction_key(const Unknowns& unknowns, PointId a, PointId b) {
  return normalised(unknowns.direction(a, b), unknowns.direction_value(a, b));
}

/// The three points are different and the direction table puts them on one line.
[[nodiscard]] bool proved_collinear(const Unknowns& unknowns, PointId a, PointId b, PointId c);

/// The direction table makes the segments perpendicular. Precondition: has_pair for both.
[[nodiscard]] inline bool proved_perpendicular(const Unknowns& unknowns, PointId a, PointId b, PointId c, PointId d) {
  const Modular turn = normalised(unknowns.direction(c, d) - unknowns.direction(a, b),
                                  unknowns.direction_value(c, d) - unknowns.direction_value(a, b));
  return turn + turn == Modular(1);
}

/// The points without those at the place of an earlier one, in the same order.
[[nodiscard]] std::vector<PointId> different_points(const Unknowns& unknowns, std::span<const PointId> points);

/// Values closer than this count as equal when facts are proposed; nothing is proved by it.
inline constexpr double kNumericTolerance = 1e-7;

}  // namespace pappus::symbolic
