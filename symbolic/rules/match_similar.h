// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "symbolic/core/roomy_vector.h"
#include "symbolic/rules/changed_pairs.h"
#include "symbolic/rules/numeric_buckets.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// A triangle with its vertices in order of the opposite sides: |bc| ≤ |ca| ≤ |ab| in the figure.
/// An isosceles triangle occurs once for each such order.
struct OrderedTriangle {
  PointId a, b, c;
  int orientation = 0;  ///< certified sign of abc: +1 or -1
};

/// Similar and congruent triangles by AA, SAS, SSS and guarded SSA, in both orientations.
///
/// Triangles of one shape in the figure are a class. A class is looked at again when a direction or length of one of
/// its triangles has changed; a triangle that is proved similar to another of its class leaves it, since from then
/// on the tables say of either what they say of the other.
class SimilarMatcher {
 public:
  /// Takes in the triangles of the next point.
  void add_point(const ClosureState& state, PointId added);
  void match(ClosureState& state);

 private:
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  struct Member {
    OrderedTriangle triangle;
    std::uint32_t shape;
    std::uint32_t next;  // in the class
  };
  struct Class {
    std::uint32_t first = kNone;
    std::uint32_t size = 0;
  };

  void add_triangle(const ClosureState& state, std::array<PointId, 3> vertices);
  void match_class(ClosureState& state, Class& shape);

  NumericBuckets shapes_{1e-8};
  RoomyVector<Class> classes_;  // by shape
  RoomyVector<Member> members_;
  RoomyVector<std::uint32_t> member_ends_;  // by triple_index: one past its members
  ChangedPairs changed_;
  std::vector<std::size_t> queue_;  // shapes to look at again
};

}  // namespace pappus::symbolic
