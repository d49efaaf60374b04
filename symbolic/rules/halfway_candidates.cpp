// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/halfway_candidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

#include "symbolic/rules/new_points.h"

namespace pappus::symbolic {
namespace {

constexpr double kPlaceTolerance = 1e-9;

struct Entry {
  std::size_t line;
  HalfwayPoint half;
};

/// The triple if the three points, which are apart, are one.
std::optional<HalfwayTriple> triple_of(std::span<const ApproximatePoint> places, PointId c, PointId d, PointId w) {
  const ApproximatePoint from = places[c.index()], half = places[d.index()], v = places[w.index()];
  const double x = from.x - half.x, y = from.y - half.y;
  if (std::abs(v.x - half.x + x) < kPlaceTolerance && std::abs(v.y - half.y + y) < kPlaceTolerance)
    return HalfwayTriple{c, {d, w, true}};
  if (std::abs((v.x - half.x) * x + (v.y - half.y) * y) < kPlaceTolerance) return HalfwayTriple{c, {d, w, false}};
  return std::nullopt;
}

void add_triples(const Unknowns& unknowns, std::span<const ApproximatePoint> places, std::size_t first_new_point,
                 std::vector<HalfwayTriple>& triples) {
  const std::size_t n = unknowns.point_count();
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) {
      const PointId c(i), d(j);
      if (!unknowns.has_pair(c, d)) continue;
      for (std::size_t k = std::max(i, j) < first_new_point ? first_new_point : 0; k < n; ++k) {
        const PointId w(k);
        const auto triple = triple_of(places, c, d, w);
        if (triple && unknowns.has_pair(w, d) && unknowns.has_pair(w, c)) triples.push_back(*triple);
      }
    }
  }
}

/// Finds, for one point c after the other, candidates one of whose points has at least the index `first_new_point`.
class HalfwayFinder {
 public:
  HalfwayFinder(const Unknowns& unknowns, std::span<const ApproximatePoint> places, const FigureIncidences& figure,
                std::size_t first_new_point)
      : unknowns_(unknowns),
        places_(places),
        figure_(figure),
        first_new_(first_new_point),
        is_wanted_(figure.lines().size() + pair_count(figure.point_count()), 0) {}

  /// The triples that have the point c: those `known` before there were new points, and those `added`.
  void match(std::span<const HalfwayTriple> known, std::span<const HalfwayTriple> added) {
    entries_.clear();
    for (const HalfwayTriple& triple : added) add_entries(triple, 0, false);
    // A known triple has candidates on the lines of the added ones, and on lines that a new point stands for.
    for (const Entry& entry : entries_) is_wanted_[entry.line] = 1;
    const std::size_t end = entries_.size();
    for (const HalfwayTriple& triple : known) add_entries(triple, added.empty() ? first_new_ : 0, true);
    for (std::size_t i = 0; i < end; ++i) is_wanted_[entries_[i].line] = 0;
    std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& l, const Entry& r) { return l.line < r.line; });
    const PointId c = (added.empty() ? known : added).front().c;
    for (std::size_t k = 1; k < entries_.size(); ++k) {
      for (std::size_t j = k; j-- > 0 && entries_[j].line == entries_[k].line;)
        add_candidate(c, entries_[k].line, entries_[j].half, entries_[k].half);
    }
  }

  [[nodiscard]] std::vector<HalfwayCandidate> take() { return std::move(candidates_); }

 private:
  [[nodiscard]] ApproximatePoint at(PointId point) const { return places_[point.index()]; }

  /// A number of the line through two points: those with a third point come first.
  [[nodiscard]] std::size_t line_of(PointId a, PointId b) const {
    return figure_.line_through(a, b).value_or(figure_.lines().size() + pair_index(a, b));
  }
  /// The two points that stand for the line.
  [[nodiscard]] std::pair<PointId, PointId> base_of(std::size_t line) const {
    if (line >= figure_.lines().size()) return points_of_pair(line - figure_.lines().size());
    return {figure_.lines()[line][0], figure_.lines()[line][1]};
  }
  [[nodiscard]] bool is_wanted(std::size_t line) const {
    if (is_wanted_[line] != 0) return true;
    const auto [a, b] = base_of(line);
    return has_new_point(std::array{a, b}, first_new_);
  }

  /// The lines of the figure through the triple's end and a point from `first` on that it puts a point halfway to:
  /// those that do not pass through c.
  void add_entries(const HalfwayTriple& triple, std::size_t first, bool only_wanted) {
    const auto& [c, half] = triple;
    const ApproximatePoint end = at(half.end), from = at(c), middle = at(half.point);
    const ApproximatePoint image{2 * middle.x - from.x, 2 * middle.y - from.y};
    const std::size_t own = entries_.size();
    for (std::size_t i = first; i < places_.size(); ++i) {
      const PointId b(i);
      if (!unknowns_.has_pair(b, half.end) || figure_.collinear(b, half.end, c) || b == c) continue;
      const ApproximatePoint p = at(b);
      // The bisector's line is the one through the image of c.
      if (!half.is_midpoint &&
          std::abs((p.x - end.x) * (image.y - end.y) - (p.y - end.y) * (image.x - end.x)) > kPlaceTolerance) {
        continue;
      }
      const std::size_t line = line_of(b, half.end);
      if (only_wanted && !is_wanted(line)) continue;
      const bool known = std::any_of(entries_.begin() + static_cast<std::ptrdiff_t>(own), entries_.end(),
                                     [line](const Entry& entry) { return entry.line == line; });
      if (!known) entries_.push_back({line, half});
    }
  }

  void add_candidate(PointId c, std::size_t line, const HalfwayPoint& left, const HalfwayPoint& right) {
    // Two midpoints are joined by a midline already.
    if (!unknowns_.has_pair(left.point, right.point) || (left.is_midpoint && right.is_midpoint)) return;
    const auto [a, b] = base_of(line);
    if (has_new_point(std::array{c, a, b, left.point, left.end, right.point, right.end}, first_new_))
      candidates_.push_back({c, a, b, left, right});
  }

  const Unknowns& unknowns_;
  std::span<const ApproximatePoint> places_;  // by point
  const FigureIncidences& figure_;
  std::size_t first_new_;
  std::vector<char> is_wanted_;  // by line
  std::vector<Entry> entries_;
  std::vector<HalfwayCandidate> candidates_;
};

/// The triples in order of their points c; those of one c in the order of the list.
std::vector<HalfwayTriple> ordered_by_center(std::span<const HalfwayTriple> triples, std::size_t points) {
  std::vector<std::size_t> place(points + 1, 0);
  for (const HalfwayTriple& triple : triples) ++place[triple.c.index() + 1];
  for (std::size_t i = 1; i < place.size(); ++i) place[i] += place[i - 1];
  std::vector<HalfwayTriple> ordered(triples.size());
  for (const HalfwayTriple& triple : triples) ordered[place[triple.c.index()]++] = triple;
  return ordered;
}

}  // namespace

std::vector<HalfwayCandidate> find_halfway_candidates(const ClosureState& state, const FigureIncidences& figure,
                                                      std::size_t first_new_point,
                                                      std::vector<HalfwayTriple>& triples) {
  const std::size_t known_count = triples.size();
  std::vector<ApproximatePoint> places;
  for (std::size_t i = 0; i < figure.point_count(); ++i) places.push_back(state.figure().approximate(PointId(i)));
  add_triples(state.unknowns(), places, first_new_point, triples);
  const std::vector<HalfwayTriple> known =
      ordered_by_center(std::span(triples).first(known_count), figure.point_count());
  const std::vector<HalfwayTriple> added =
      ordered_by_center(std::span(triples).subspan(known_count), figure.point_count());
  HalfwayFinder finder(state.unknowns(), places, figure, first_new_point);
  const auto take_center = [](std::span<const HalfwayTriple>& rest, std::size_t c) {
    std::size_t count = 0;
    while (count < rest.size() && rest[count].c.index() == c) ++count;
    const std::span<const HalfwayTriple> taken = rest.first(count);
    rest = rest.subspan(count);
    return taken;
  };
  std::span<const HalfwayTriple> known_rest(known), added_rest(added);
  for (std::size_t c = 0; c < figure.point_count(); ++c) {
    const auto own_known = take_center(known_rest, c), own_added = take_center(added_rest, c);
    if (!own_known.empty() || !own_added.empty()) finder.match(own_known, own_added);
  }
  return finder.take();
}

}  // namespace pappus::symbolic
