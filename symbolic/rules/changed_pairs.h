// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>

#include "symbolic/core/roomy_vector.h"
#include "symbolic/state/unknowns.h"

namespace pappus::symbolic {

/// Follows which pairs of points the linear tables have learnt something about. Each matcher has one of its own, so
/// that it looks again only at tuples that contain a changed pair. The pairs of a new point count as changed.
class ChangedPairs {
 public:
  /// Indices (pair_index) of the pairs changed in one of `tables` since the last call, each once, in order of their
  /// first change. Valid until the next call.
  std::span<const std::size_t> take(const Unknowns& unknowns, std::initializer_list<TableKind> tables) {
    for (const std::size_t pair : pairs_) listed_[pair] = 0;
    pairs_.clear();
    listed_.resize(pair_count(unknowns.point_count()), 0);
    for (const TableKind kind : tables) {
      const ModularTable& table = unknowns.table(kind);
      std::size_t& seen = seen_[static_cast<std::size_t>(kind)];
      for (const VariableId variable : table.changes_since(seen)) {
        if (listed_[variable.index()] != 0) continue;
        listed_[variable.index()] = 1;
        pairs_.push_back(variable.index());
      }
      seen = table.change_count();
    }
    return pairs_;
  }
  /// The pair is among those that the last call of take() has returned.
  [[nodiscard]] bool contains(PointId a, PointId b) const { return listed_[pair_index(a, b)] != 0; }

 private:
  std::array<std::size_t, kTableKinds.size()> seen_{};
  RoomyVector<std::size_t> pairs_;
  RoomyVector<char> listed_;  // by pair: whether it is in pairs_
};

}  // namespace pappus::symbolic
