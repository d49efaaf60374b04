// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include "symbolic/core/roomy_vector.h"
#include "symbolic/rules/changed_pairs.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Sums along lines; equal and proportional lengths carried between the tables of lengths, squared lengths and
/// their logarithms.
class LengthMatcher {
 public:
  using Segment = std::pair<PointId, PointId>;
  /// A segment that an equation of a table mentions.
  struct MeasuredSegment {
    Segment segment;
    bool fresh;  ///< new to the table, or that or the table of logarithms has learnt something about it
  };

  void match(ClosureState& state, const FigureIncidences& figure);

 private:
  std::vector<MeasuredSegment> measured_segments(const Unknowns& unknowns, TableKind table);

  ChangedPairs directions_;
  std::array<ChangedPairs, kTableKinds.size()> lengths_;        // by table of lengths, squared lengths or logarithms
  std::array<RoomyVector<char>, kTableKinds.size()> measured_;  // by table and pair: an equation mentions it
  std::vector<std::size_t> lines_;                              // to look at again
};

}  // namespace pappus::symbolic
