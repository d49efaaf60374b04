// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/halfway_candidates.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pappus::symbolic {
namespace {

constexpr double kPlaceTolerance = 1e-9;

struct Entry {
  std::size_t line;
  HalfwayPoint half;
};

class EntryFinder {
 public:
  EntryFinder(const ClosureState& state, const FigureLines& lines) : state_(state), lines_(lines) {}

  /// The points halfway between c and lines of the figure that do not pass through c, by line.
  std::vector<Entry> entries_of(PointId c) {
    entries_.clear();
    for (std::size_t d = 0; d < state_.unknowns().point_count(); ++d) {
      if (state_.unknowns().has_pair(c, PointId(d))) add_entries(c, PointId(d));
    }
    std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& l, const Entry& r) { return l.line < r.line; });
    return entries_;
  }

 private:
  [[nodiscard]] ApproximatePoint at(PointId point) const { return state_.figure().approximate(point); }

  void add_entries(PointId c, PointId d) {
    const Unknowns& unknowns = state_.unknowns();
    const ApproximatePoint from = at(c), half = at(d);
    const ApproximatePoint image{2 * half.x - from.x, 2 * half.y - from.y};
    for (std::size_t i = 0; i < unknowns.point_count(); ++i) {
      const PointId w(i);
      if (!unknowns.has_pair(w, d) || !unknowns.has_pair(w, c)) continue;
      const ApproximatePoint v = at(w);
      if (std::hypot(v.x - image.x, v.y - image.y) < kPlaceTolerance) {
        add_lines_through(c, {d, w, true}, nullptr);
      } else if (std::abs((v.x - half.x) * (from.x - half.x) + (v.y - half.y) * (from.y - half.y)) < kPlaceTolerance) {
        add_lines_through(c, {d, w, false}, &image);
      }
    }
  }

  /// The lines through the half's end; only those through `image` if it is given.
  void add_lines_through(PointId c, const HalfwayPoint& half, const ApproximatePoint* image) {
    const Unknowns& unknowns = state_.unknowns();
    const ApproximatePoint end = at(half.end);
    const std::size_t first = entries_.size();
    for (std::size_t i = 0; i < unknowns.point_count(); ++i) {
      const PointId b(i);
      if (!unknowns.has_pair(b, half.end) || lines_.collinear(b, half.end, c) || b == c) continue;
      const ApproximatePoint p = at(b);
      if (image != nullptr &&
          std::abs((p.x - end.x) * (image->y - end.y) - (p.y - end.y) * (image->x - end.x)) > kPlaceTolerance) {
        continue;
      }
      const std::size_t line = lines_.line_of(b, half.end);
      const bool known = std::any_of(entries_.begin() + static_cast<std::ptrdiff_t>(first), entries_.end(),
                                     [line](const Entry& entry) { return entry.line == line; });
      if (!known) entries_.push_back({line, half});
    }
  }

  const ClosureState& state_;
  const FigureLines& lines_;
  std::vector<Entry> entries_;
};

}  // namespace

std::vector<HalfwayCandidate> find_halfway_candidates(const ClosureState& state, const FigureLines& lines,
                                                      std::size_t first_new_point) {
  std::vector<HalfwayCandidate> candidates;
  EntryFinder finder(state, lines);
  for (std::size_t i = 0; i < state.unknowns().point_count(); ++i) {
    const PointId c(i);
    const std::vector<Entry> entries = finder.entries_of(c);
    for (std::size_t k = 1; k < entries.size(); ++k) {
      for (std::size_t j = k; j-- > 0 && entries[j].line == entries[k].line;) {
        const HalfwayPoint &left = entries[j].half, &right = entries[k].half;
        // Two midpoints are joined by a midline already.
        if (!state.unknowns().has_pair(left.point, right.point) || (left.is_midpoint && right.is_midpoint)) continue;
        const std::vector<PointId>& line = lines.points(entries[k].line);
        if (has_new_point(std::array{c, line[0], line[1], left.point, left.end, right.point, right.end},
                          first_new_point)) {
          candidates.push_back({c, line[0], line[1], left, right});
        }
      }
    }
  }
  return candidates;
}

}  // namespace pappus::symbolic
