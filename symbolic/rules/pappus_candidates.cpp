// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/pappus_candidates.h"

#include <algorithm>
#include <optional>
#include <span>

#include "symbolic/rules/new_points.h"

namespace pappus::symbolic {
namespace {

class HexagonFinder {
 public:
  HexagonFinder(const ClosureState& state, const FigureIncidences& figure, std::size_t first)
      : state_(state), figure_(figure), first_(first) {}

  std::vector<PappusCandidate> run() {
    const std::span<const std::vector<PointId>> lines = figure_.lines();
    for (std::size_t right = 1; right < lines.size(); ++right) {
      for (std::size_t left = 0; left < right; ++left) {
        if (may_have_new_point(lines[left], lines[right])) match(lines[left], lines[right]);
      }
    }
    return std::move(candidates_);
  }

 private:
  /// A hexagon on the two lines has a new point only there, or where two of its sides cross.
  [[nodiscard]] bool may_have_new_point(const std::vector<PointId>& left, const std::vector<PointId>& right) const {
    if (has_new_point(left, first_) || has_new_point(right, first_)) return true;
    for (std::size_t i = first_; i < figure_.point_count(); ++i) {
      const PointId x(i);
      const auto is_on_side = [&](PointId a) {
        const auto line = figure_.line_through(a, x);
        return line && std::ranges::any_of(right, [&](PointId q) { return figure_.line_through(q, x) == line; });
      };
      if (std::ranges::count_if(left, is_on_side) >= 2) return true;
    }
    return false;
  }

  /// The common point of lines aq and bp, if it is a point of the figure other than these four.
  [[nodiscard]] std::optional<PointId> crossing(PointId a, PointId q, PointId b, PointId p) const {
    if (a == q || b == p) return std::nullopt;
    const auto first = figure_.line_through(a, q);
    if (!first) return std::nullopt;
    for (const PointId x : figure_.lines()[*first]) {
      if (x != a && x != q && figure_.collinear(x, b, p)) return x;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_off(PointId point, const std::vector<PointId>& line) const {
    return state_.orientation(line[0], line[1], point) != 0;
  }

  void match(const std::vector<PointId>& left, const std::vector<PointId>& right) {
    // x for every pair a, b of the left line and every ordered pair p, q of the right one, then triples of them.
    struct Corner {
      PointId a, b, p, q, x;
    };
    std::vector<Corner> corners;
    for (std::size_t j = 1; j < left.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        for (const PointId p : right) {
          for (const PointId q : right) {
            if (p == q) continue;
            if (const auto x = crossing(left[i], q, left[j], p)) corners.push_back({left[i], left[j], p, q, *x});
          }
        }
      }
    }
    for (const Corner& first : corners) {
      for (const Corner& second : corners) {
        if (second.a != first.b || second.p != first.q || second.q == first.p) continue;
        const PointId a = first.a, b = first.b, c = second.b, p = first.p, q = first.q, r = second.q;
        const auto z = crossing(a, r, c, p);
        if (z) add({{a, b, c}, {p, q, r}, first.x, second.x, *z}, left, right);
      }
    }
  }

  void add(const PappusCandidate& candidate, const std::vector<PointId>& left, const std::vector<PointId>& right) {
    const auto& [l, r, x, y, z] = candidate;
    const Unknowns& unknowns = state_.unknowns();
    if (!unknowns.has_pair(x, y) || !unknowns.has_pair(y, z) || !unknowns.has_pair(x, z)) return;
    if (!std::ranges::all_of(l, [&](PointId point) { return is_off(point, right); })) return;
    if (!std::ranges::all_of(r, [&](PointId point) { return is_off(point, left); })) return;
    if (has_new_point(std::array{l[0], l[1], l[2], r[0], r[1], r[2], x, y, z}, first_))
      candidates_.push_back(candidate);
  }

  const ClosureState& state_;
  const FigureIncidences& figure_;
  std::size_t first_;
  std::vector<PappusCandidate> candidates_;
};

/// Every point of a candidate is on two lines of three of its points, or more.
bool is_on_two_lines(const FigureIncidences& figure, PointId point) {
  return std::ranges::count_if(figure.lines(), [point](const std::vector<PointId>& line) {
           return std::ranges::find(line, point) != line.end();
         }) >= 2;
}

}  // namespace

std::vector<PappusCandidate> find_pappus_candidates(const ClosureState& state, const FigureIncidences& figure,
                                                    std::size_t first_new_point) {
  bool possible = false;
  for (std::size_t i = first_new_point; i < state.unknowns().point_count() && !possible; ++i)
    possible = is_on_two_lines(figure, PointId(i));
  if (!possible) return {};
  return HexagonFinder(state, figure, first_new_point).run();
}

}  // namespace pappus::symbolic
