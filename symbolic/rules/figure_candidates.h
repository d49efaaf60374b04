// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// A triangle with its vertices in order of the opposite sides: |bc| ≤ |ca| ≤ |ab| in the figure.
/// An isosceles triangle occurs once for each such order.
struct OrderedTriangle {
  PointId a, b, c;
  int orientation = 0;  ///< certified sign of abc: +1 or -1
};

/// Points at equal distance from `center` in the figure.
struct EquidistantPoints {
  PointId center;
  std::vector<PointId> points;  ///< at least two
};

struct MidpointCandidate {
  PointId middle, from, to;
};

/// Segments ab and cd that are perpendicular in the figure; if they share a point, a = c.
struct PerpendicularCandidate {
  PointId a, b, c, d;
};

/// A triangle with the groups of its angles at a, b, c in FigureCandidates::equal_sines; nothing where the sine
/// occurs nowhere else.
struct SineTriangle {
  std::array<PointId, 3> points;
  std::array<std::optional<std::size_t>, 3> group;
};

/// What is numerically true in the figure and therefore worth trying to prove. The figure only proposes:
/// a relation outside these lists cannot hold, one inside still needs a proof.
struct FigureCandidates {
  /// Triangles of equal shape (either orientation), at least two in a class.
  std::vector<std::vector<OrderedTriangle>> similar_triangles;
  /// Maximal sets of at least four concyclic points.
  std::vector<std::vector<PointId>> concyclic;
  /// Maximal sets of at least three collinear points, in order along the line.
  std::vector<std::vector<PointId>> collinear;
  std::vector<EquidistantPoints> equidistant;
  std::vector<MidpointCandidate> midpoints;
  std::vector<PerpendicularCandidate> perpendicular;
  /// Numeric sines that at least two angles of triangles have, with those angles.
  std::vector<std::vector<VertexAngle>> equal_sines;
  /// Triangles with at least two such angles.
  std::vector<SineTriangle> sine_triangles;
  /// Pairs of points with the same coordinates.
  std::vector<std::pair<PointId, PointId>> coincident;
};

[[nodiscard]] FigureCandidates find_candidates(const ClosureState& state);

}  // namespace pappus::symbolic
