// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "symbolic/core/roomy_vector.h"
#include "symbolic/rules/changed_pairs.h"
#include "symbolic/rules/figure_incidences.h"
#include "symbolic/rules/numeric_buckets.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// Proportional division of segments, and collinearity from equality in the triangle inequality.
///
/// Divisions with one numeric ratio are a class; one that is proved to be divided as another of its class leaves it.
class DivisionMatcher {
 public:
  /// Takes in the next point, which the figure has already.
  void add_point(const ClosureState& state, const FigureIncidences& figure, PointId added);
  void match(ClosureState& state, const FigureIncidences& figure);

 private:
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  /// A segment ac with a point b inside it.
  struct Division {
    PointId a, b, c;
    std::uint32_t ratio;          // bucket of |ab| / |ac|
    std::uint32_t next_of_line;   // another division on this line
    std::uint32_t next_of_class;  // another division in this ratio
  };
  struct Class {
    std::uint32_t first = kNone;
    std::uint32_t size = 0;
  };

  void add_division(const Unknowns& unknowns, std::size_t line, PointId a, PointId b, PointId c);
  /// Calls `visit` with the index of every division that contains both points of a pair of `pairs`.
  template <class Visit>
  void visit_divisions(const FigureIncidences& figure, std::span<const std::size_t> pairs, Visit visit) const;
  void match_straight(ClosureState& state, const Division& division) const;
  void match_class(ClosureState& state, Class& ratio);

  NumericBuckets ratios_{1e-9};
  RoomyVector<Class> classes_;  // by ratio
  RoomyVector<Division> divisions_;
  RoomyVector<std::uint32_t> first_of_line_;
  ChangedPairs lengths_;
  ChangedPairs changed_;
  std::vector<std::size_t> queue_;  // to look at again
};

}  // namespace pappus::symbolic
