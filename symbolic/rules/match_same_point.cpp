// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_same_point.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace pappus::symbolic {
namespace {

/// What x and y, two points at one place, are proved to have in common.
class CommonObjects {
 public:
  CommonObjects(ClosureState& state, PointId x, PointId y) : state_(state), x_(x), y_(y) {
    const Unknowns& unknowns = state.unknowns();
    for (std::size_t i = 0; i < unknowns.point_count(); ++i) {
      const PointId p(i);
      if (!unknowns.has_pair(x, p) || !unknowns.has_pair(y, p)) continue;
      if (state.implies(same_line(p))) lines_.push_back(p);
      if (unknowns.log_length(x, p) == unknowns.log_length(y, p)) centers_.push_back(p);
    }
    for (std::size_t c = 0; c < state.circles().size(); ++c) {
      const CircleObject& circle = state.circles()[c];
      if (!circle.absorbed && circle.points.contains(x) && circle.points.contains(y)) circles_.push_back(c);
    }
  }

  /// The first theorem that proves x = y, with certified configuration.
  [[nodiscard]] std::optional<LoggedFact> proof_of_equality() const {
    if (auto step = by_centers()) return step;
    if (auto step = by_two_lines()) return step;
    if (auto step = by_line_and_circle()) return step;
    return by_circles();
  }

 private:
  /// x, y and p on one line.
  [[nodiscard]] Fact same_line(PointId p) const { return {Predicate::kCollinear, {p, x_, y_}, {}}; }
  [[nodiscard]] Fact same_distance(PointId o) const { return {Predicate::kCongruent, {o, x_, o, y_}, {}}; }
  [[nodiscard]] Fact all_on(const std::array<PointId, 3>& base) const {
    PointSet set(base);
    set.insert(x_);
    set.insert(y_);
    return {Predicate::kCyclic, set.points(), {}};
  }

  [[nodiscard]] std::optional<LoggedFact> conclude(Rule rule, std::vector<Fact> premises, Fact condition) const {
    if (!state_.figure().certify(condition)) return std::nullopt;
    return LoggedFact{{Predicate::kSamePoint, {x_, y_}, {}}, rule, std::move(premises), {}, {std::move(condition)}};
  }

  /// Three points of the circle with a certified triangle, other than x and y where possible.
  [[nodiscard]] std::optional<std::array<PointId, 3>> base_of(std::size_t index) const {
    std::vector<PointId> points;
    for (const PointId p : state_.circles()[index].order) {
      if (p != x_ && p != y_) points.push_back(p);
    }
    points.push_back(x_);
    for (std::size_t k = 2; k < points.size(); ++k) {
      for (std::size_t j = 1; j < k; ++j) {
        for (std::size_t i = 0; i < j; ++i) {
          if (state_.orientation(points[i], points[j], points[k]) != 0)
            return std::array{points[i], points[j], points[k]};
        }
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<LoggedFact> by_two_lines() const {
    for (const PointId p : lines_) {
      for (const PointId r : lines_) {
        if (!(p < r) || state_.orientation(x_, p, r) == 0) continue;
        return conclude(Rule::kSamePointTwoLines, {same_line(p), same_line(r)},
                        {Predicate::kNotParallel, {p, x_, r, x_}, {}});
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<LoggedFact> by_line_and_circle() const {
    for (const PointId p : lines_) {
      for (const std::size_t c : circles_) {
        const auto base = base_of(c);
        if (!base) continue;
        auto step = conclude(Rule::kSamePointLineCircle, {same_line(p), all_on(*base)},
                             {Predicate::kSameHalf, {x_, y_, p, x_, (*base)[0], (*base)[1], (*base)[2]}, {}});
        if (step) return step;
      }
      for (const PointId o : centers_) {
        auto step = o == p ? conclude(Rule::kSamePointLineDistance,
                                      {{Predicate::kCollinear, {o, x_, y_}, {}}, same_distance(o)},
                                      {Predicate::kOutside, {o, x_, y_}, {}})
                           : conclude(Rule::kSamePointLineCircle, {same_line(p), same_distance(o)},
                                      {Predicate::kSameHalfCenter, {x_, y_, p, x_, o}, {}});
        if (step) return step;
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<LoggedFact> by_circles() const {
    for (std::size_t j = 1; j < circles_.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        const auto left = base_of(circles_[i]), right = base_of(circles_[j]);
        if (!left || !right) continue;
        const auto& l = *left;
        const auto& r = *right;
        auto step = conclude(Rule::kSamePointTwoCircles, {all_on(l), all_on(r)},
                             {Predicate::kSameFlank, {x_, y_, l[0], l[1], l[2], r[0], r[1], r[2]}, {}});
        if (step) return step;
      }
    }
    for (const PointId o : centers_) {
      for (const PointId w : centers_) {
        if (!(o < w) || state_.orientation(o, w, x_) == 0) continue;
        auto step = conclude(Rule::kSamePointTwoCircles, {same_distance(o), same_distance(w)},
                             {Predicate::kSameClock, {o, w, x_, o, w, y_}, {}});
        if (step) return step;
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<LoggedFact> by_centers() const {
    for (const CircleObject& circle : state_.circles()) {
      if (circle.absorbed || std::ranges::find(circle.centers, x_) == circle.centers.end() ||
          std::ranges::find(circle.centers, y_) == circle.centers.end()) {
        continue;
      }
      for (std::size_t k = 2; k < circle.order.size(); ++k) {
        const PointId a = circle.order[0], b = circle.order[1], c = circle.order[k];
        if (state_.orientation(a, b, c) == 0) continue;
        return conclude(Rule::kSamePointCenters,
                        {{Predicate::kCircle, {x_, a, b, c}, {}}, {Predicate::kCircle, {y_, a, b, c}, {}}},
                        {Predicate::kNotCollinear, {a, b, c}, {}});
      }
    }
    return std::nullopt;
  }

  ClosureState& state_;
  PointId x_, y_;
  std::vector<PointId> lines_;    // p with x, y, p proved collinear
  std::vector<PointId> centers_;  // o with |ox| = |oy| proved
  std::vector<std::size_t> circles_;
};

}  // namespace

void SamePointMatcher::match(ClosureState& state, const FigureIncidences& figure) {
  if (std::exchange(seen_, state.revision()) == state.revision()) return;
  for (const auto& [x, y] : figure.coincident()) {
    if (state.inconsistency()) return;
    if (state.same_point(x, y)) continue;
    if (auto step = CommonObjects(state, x, y).proof_of_equality()) state.record(std::move(*step));
  }
}

}  // namespace pappus::symbolic
