// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/core/point_pairs.h"
#include "symbolic/core/roomy_vector.h"
#include "symbolic/state/closure_state.h"
#include "symbolic/state/numeric_circle.h"

namespace pappus::symbolic {

/// Points at equal distance from `center` in the figure.
struct EquidistantPoints {
  PointId center;
  std::vector<PointId> points;  ///< at least two, ascending
};

/// `middle` halves the segment from `from` to `to` in the figure.
struct MidpointCandidate {
  PointId middle, from, to;
};

/// The lines, circles and midpoints that the figure shows, grown point by point.
///
/// The figure only proposes: a relation outside these lists cannot hold, one inside still needs a proof.
class FigureIncidences {
 public:
  /// Takes in the next point. Precondition: the state has its pairs; points come in order.
  void add_point(const ClosureState& state, PointId added);

  [[nodiscard]] std::size_t point_count() const { return points_; }
  /// Sets of at least three points at different places on one line, in order along it.
  [[nodiscard]] std::span<const std::vector<PointId>> lines() const { return lines_; }
  /// The line through two points at different places, if it has a third point.
  [[nodiscard]] std::optional<std::size_t> line_through(PointId a, PointId b) const {
    return found(line_of_pair_[pair_index(a, b)]);
  }
  /// The points are different from each other and on one line.
  [[nodiscard]] bool collinear(PointId a, PointId b, PointId c) const {
    if (a == b || b == c || a == c) return false;
    const std::uint32_t line = line_of_pair_[pair_index(a, b)];
    return line != kNone && line == line_of_pair_[pair_index(b, c)] && line == line_of_pair_[pair_index(a, c)];
  }
  /// Maximal sets of at least four points on one circle.
  [[nodiscard]] std::span<const std::vector<PointId>> concyclic() const { return concyclic_; }
  [[nodiscard]] std::span<const EquidistantPoints> equidistant() const { return equidistant_; }
  /// The set of points equidistant from `center` that `point` belongs to.
  [[nodiscard]] std::optional<std::size_t> equidistant_with(PointId center, PointId point) const {
    return found(group_of_arm_[arm_index(center, point)]);
  }
  /// Appends the equidistant sets that speak of the pair: one of the points is the centre, or both belong to the set.
  void collect_equidistant(PointId a, PointId b, std::vector<std::size_t>& groups) const;
  [[nodiscard]] std::span<const MidpointCandidate> midpoints() const { return midpoints_; }
  /// Indices of the midpoints whose middle is the centre of an equidistant set and whose ends belong to it.
  [[nodiscard]] std::span<const std::size_t> midpoints_of(std::size_t equidistant) const {
    return midpoints_of_group_[equidistant];
  }
  /// Pairs of points with the same coordinates.
  [[nodiscard]] std::span<const std::pair<PointId, PointId>> coincident() const { return coincident_; }

 private:
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};
  static std::optional<std::size_t> found(std::uint32_t index) {
    return index == kNone ? std::nullopt : std::optional<std::size_t>(index);
  }
  void add_to_lines(const ClosureState& state, PointId added);
  void join_line(const ClosureState& state, std::size_t line, PointId added);
  void add_to_circles(const ClosureState& state, PointId added);
  void add_as_equidistant(const ClosureState& state, PointId added);
  void add_as_center(const ClosureState& state, PointId added);
  void join_group(const ClosureState& state, std::size_t group, PointId point);

  std::size_t points_ = 0;
  RoomyVector<std::vector<PointId>> lines_;
  RoomyVector<std::uint32_t> line_of_pair_;
  RoomyVector<std::vector<PointId>> concyclic_;
  RoomyVector<NumericCircle> circles_;  // of concyclic_
  RoomyVector<EquidistantPoints> equidistant_;
  RoomyVector<std::uint32_t> group_of_arm_;
  RoomyVector<MidpointCandidate> midpoints_;
  RoomyVector<std::vector<std::size_t>> midpoints_of_group_;
  std::vector<std::pair<PointId, PointId>> coincident_;
};

}  // namespace pappus::symbolic
