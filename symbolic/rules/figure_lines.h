// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "symbolic/core/check.h"
#include "symbolic/core/ids.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// The lines of the figure that join two of its points, found numerically: they propose, and prove nothing.
///
/// Lines of three or more points come first, in the order of the collinear sets; every other pair of certainly
/// distinct points has a line of its own.
class FigureLines {
 public:
  /// `collinear`: the maximal sets of at least three collinear points.
  FigureLines(const ClosureState& state, std::span<const std::vector<PointId>> collinear);

  [[nodiscard]] std::size_t size() const { return points_.size(); }
  /// In order along the line.
  [[nodiscard]] const std::vector<PointId>& points(std::size_t line) const { return points_[line]; }
  /// Precondition: a and b are certainly distinct.
  [[nodiscard]] std::size_t line_of(PointId a, PointId b) const {
    const std::size_t line = line_of_[pair_index(a, b)];
    PAPPUS_CHECK(line != kNone);
    return line;
  }
  /// The points are different from each other and on one line.
  [[nodiscard]] bool collinear(PointId a, PointId b, PointId c) const;

 private:
  std::vector<std::vector<PointId>> points_;
  std::vector<std::size_t> line_of_;  // by pair; kNone for points at one place
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
};

/// One of the points has at least the index `first`: a tuple that an extension by new points adds.
[[nodiscard]] bool has_new_point(std::span<const PointId> points, std::size_t first);

}  // namespace pappus::symbolic
