// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/figure_lines.h"

#include <algorithm>

namespace pappus::symbolic {

FigureLines::FigureLines(const ClosureState& state, std::span<const std::vector<PointId>> collinear)
    : points_(collinear.begin(), collinear.end()), line_of_(pair_count(state.unknowns().point_count()), kNone) {
  const Unknowns& unknowns = state.unknowns();
  for (std::size_t line = 0; line < points_.size(); ++line) {
    for (std::size_t j = 1; j < points_[line].size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        const PointId a = points_[line][i], b = points_[line][j];
        if (unknowns.has_pair(a, b)) line_of_[pair_index(a, b)] = line;
      }
    }
  }
  for (std::size_t j = 1; j < unknowns.point_count(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      std::size_t& line = line_of_[pair_index(PointId(i), PointId(j))];
      if (line != kNone || !unknowns.has_pair(PointId(i), PointId(j))) continue;
      line = points_.size();
      points_.push_back({PointId(i), PointId(j)});
    }
  }
}

bool FigureLines::collinear(PointId a, PointId b, PointId c) const {
  if (a == b || b == c || a == c) return false;
  const std::size_t line = line_of_[pair_index(a, b)];
  return line != kNone && line == line_of_[pair_index(b, c)] && line == line_of_[pair_index(a, c)];
}

bool has_new_point(std::span<const PointId> points, std::size_t first) {
  return std::ranges::any_of(points, [first](PointId point) { return point.index() >= first; });
}

}  // namespace pappus::symbolic
