// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/halfway_candidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>

namespace pappus::symbolic {
namespace {

constexpr double kPlaceTolerance = 1e-9;

struct Entry {
  std::size_t line;
  HalfwayPoint half;
};

/// The triple if the three points, which are apart, are one.
std::optional<HalfwayTriple> triple_of(const Figure& figure, PointId c, PointId d, PointId w) {
  const ApproximatePoint from = figure.approximate(c), half = figure.approximate(d), v = figure.approximate(w);
  const double x = from.x - half.x, y = from.y - half.y;
  if (std::abs(v.x - half.x + x) < kPlaceTolerance && std::abs(v.y - half.y + y) < kPlaceTolerance)
    return HalfwayTriple{c, {d, w, true}};
  if (std::abs((v.x - half.x) * x + (v.y - half.y) * y) < kPlaceTolerance) return HalfwayTriple{c, {d, w, false}};
  return std::nullopt;
}

void add_triples(const ClosureState& state, std::size_t first_new_point, std::vector<HalfwayTriple>& triples) {
  const Unknowns& unknowns = state.unknowns();
  const std::size_t n = unknowns.point_count();
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) {
      const PointId c(i), d(j);
      if (!unknowns.has_pair(c, d)) continue;
      for (std::size_t k = std::max(i, j) < first_new_point ? first_new_point : 0; k < n; ++k) {
        const PointId w(k);
        if (!unknowns.has_pair(w, d) || !unknowns.has_pair(w, c)) continue;
        if (const auto triple = triple_of(state.figure(), c, d, w)) triples.push_back(*triple);
      }
    }
  }
}

class EntryFinder {
 public:
  EntryFinder(const ClosureState& state, const FigureLines& lines) : state_(state), lines_(lines) {}

  /// The triples, which have one point c, with the lines of the figure that they put a point halfway to: those that
  /// do not pass through c. By line.
  const std::vector<Entry>& entries_of(std::span<const HalfwayTriple> triples) {
    entries_.clear();
    for (const auto& [c, half] : triples) {
      const ApproximatePoint from = at(c), middle = at(half.point);
      const ApproximatePoint image{2 * middle.x - from.x, 2 * middle.y - from.y};
      add_lines_through(c, half, half.is_midpoint ? nullptr : &image);
    }
    std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& l, const Entry& r) { return l.line < r.line; });
    return entries_;
  }

 private:
  [[nodiscard]] ApproximatePoint at(PointId point) const { return state_.figure().approximate(point); }

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
                                                      std::size_t first_new_point,
                                                      std::vector<HalfwayTriple>& triples) {
  add_triples(state, first_new_point, triples);
  std::vector<HalfwayTriple> by_center = triples;
  std::stable_sort(by_center.begin(), by_center.end(),
                   [](const HalfwayTriple& l, const HalfwayTriple& r) { return l.c < r.c; });
  std::vector<HalfwayCandidate> candidates;
  EntryFinder finder(state, lines);
  for (std::size_t begin = 0, end = 0; begin < by_center.size(); begin = end) {
    const PointId c = by_center[begin].c;
    while (end < by_center.size() && by_center[end].c == c) ++end;
    const std::vector<Entry>& entries = finder.entries_of(std::span(by_center).subspan(begin, end - begin));
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
