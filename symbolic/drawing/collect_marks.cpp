// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <optional>

#include "symbolic/drawing/figure_content.h"

namespace pappus::symbolic {
namespace {

using SegmentEnds = std::pair<PointId, PointId>;
using Angle = std::array<PointId, 3>;

/// More marks than these make a figure harder to read, not easier.
constexpr std::size_t kMostLengthClasses = 4;
constexpr std::size_t kMostAngleClasses = 3;

class MarkCollector {
 public:
  MarkCollector(std::span<const Vector> points, FigureContent& content)
      : points_(points), tolerance_(1e-6 * figure_extent(points)), content_(content) {}

  void add_right_angle(const Fact& fact, bool goal) {
    const auto& p = fact.points;
    const Vector u = at(p[1]) - at(p[0]);
    const Vector v = at(p[3]) - at(p[2]);
    const double area = cross(u, v);
    if (std::abs(area) < 1e-9) return;
    const Vector meeting = at(p[0]) + (cross(at(p[2]) - at(p[0]), v) / area) * u;
    const auto is_corner = [&](const Vector& point) { return length(point - meeting) < tolerance_; };
    if (std::none_of(points_.begin(), points_.end(), is_corner)) return;
    const FigureContent::RightAngle mark{meeting, far_end(meeting, p[0], p[1]), far_end(meeting, p[2], p[3]), goal};
    const auto same_place = [&](const FigureContent::RightAngle& known) { return is_corner(known.corner); };
    if (std::none_of(content_.right_angles.begin(), content_.right_angles.end(), same_place))
      content_.right_angles.push_back(mark);
  }

  void add_equal_lengths(SegmentEnds first, SegmentEnds second, bool goal) {
    if (length(at(first.second) - at(first.first)) < tolerance_ || same(first, second)) return;
    FigureContent::EqualLengths joined{{first, second}, goal};
    const auto shares = [&](const FigureContent::EqualLengths& known) {
      return known.goal == goal &&
             std::any_of(known.segments.begin(), known.segments.end(),
                         [&](const SegmentEnds& segment) { return same(segment, first) || same(segment, second); });
    };
    const auto known = std::find_if(content_.equal_lengths.begin(), content_.equal_lengths.end(), shares);
    if (known == content_.equal_lengths.end()) {
      content_.equal_lengths.push_back(joined);
      return;
    }
    for (const SegmentEnds& segment : joined.segments) {
      const auto is_same = [&](const SegmentEnds& other) { return same(segment, other); };
      if (std::none_of(known->segments.begin(), known->segments.end(), is_same)) known->segments.push_back(segment);
    }
  }

  void add_equal_angles(const Fact& fact, bool goal) {
    const auto& p = fact.points;
    const auto first = corner(p[0], p[1], p[2], p[3]);
    const auto second = corner(p[4], p[5], p[6], p[7]);
    if (!first || !second || same_angle(*first, *second)) return;
    if (std::abs(size(*first) - size(*second)) > 1e-5 || size(*first) < 0.02) return;
    const auto shares = [&](const FigureContent::EqualAngles& known) {
      return known.goal == goal && std::any_of(known.angles.begin(), known.angles.end(), [&](const Angle& angle) {
               return same_angle(angle, *first) || same_angle(angle, *second);
             });
    };
    auto known = std::find_if(content_.equal_angles.begin(), content_.equal_angles.end(), shares);
    if (known == content_.equal_angles.end()) {
      content_.equal_angles.push_back({{}, goal});
      known = content_.equal_angles.end() - 1;
    }
    for (const Angle& angle : {*first, *second}) {
      const auto is_same = [&](const Angle& other) { return same_angle(angle, other); };
      if (std::none_of(known->angles.begin(), known->angles.end(), is_same)) known->angles.push_back(angle);
    }
  }

 private:
  [[nodiscard]] Vector at(PointId point) const { return points_[point.index()]; }
  [[nodiscard]] Vector far_end(Vector from, PointId a, PointId b) const {
    return length(at(a) - from) > length(at(b) - from) ? at(a) : at(b);
  }
  [[nodiscard]] static bool same(SegmentEnds left, SegmentEnds right) {
    return left == right || left == SegmentEnds(right.second, right.first);
  }
  /// The rays coincide, whatever points name them.
  [[nodiscard]] bool same_angle(const Angle& left, const Angle& right) const {
    if (length(at(left[1]) - at(right[1])) > tolerance_) return false;
    const auto same_ray = [&](PointId a, PointId b) {
      return length(unit_vector(at(a) - at(left[1])) - unit_vector(at(b) - at(left[1]))) < 1e-6;
    };
    return (same_ray(left[0], right[0]) && same_ray(left[2], right[2])) ||
           (same_ray(left[0], right[2]) && same_ray(left[2], right[0]));
  }
  /// Arm, vertex, arm of the angle between lines ab and cd; nothing if they name no common point.
  [[nodiscard]] std::optional<Angle> corner(PointId a, PointId b, PointId c, PointId d) const {
    for (const auto& [vertex, arm] : {SegmentEnds(a, b), SegmentEnds(b, a)}) {
      for (const auto& [other_vertex, other_arm] : {SegmentEnds(c, d), SegmentEnds(d, c)}) {
        if (vertex != other_vertex || arm == other_arm) continue;
        if (length(at(arm) - at(vertex)) < tolerance_ || length(at(other_arm) - at(vertex)) < tolerance_)
          return std::nullopt;
        return Angle{arm, vertex, other_arm};
      }
    }
    return std::nullopt;
  }
  /// In radians, from 0 to π.
  [[nodiscard]] double size(const Angle& angle) const {
    const Vector u = at(angle[0]) - at(angle[1]);
    const Vector v = at(angle[2]) - at(angle[1]);
    return std::atan2(std::abs(cross(u, v)), dot(u, v));
  }

  std::span<const Vector> points_;
  double tolerance_;
  FigureContent& content_;
};

void add_fact(const Fact& fact, bool goal, MarkCollector& marks) {
  const auto& p = fact.points;
  if (fact.predicate == Predicate::kPerpendicular) marks.add_right_angle(fact, goal);
  if (fact.predicate == Predicate::kEqualAngle) marks.add_equal_angles(fact, goal);
  if (fact.predicate == Predicate::kCongruent) marks.add_equal_lengths({p[0], p[1]}, {p[2], p[3]}, goal);
}

/// Keeps the first `most` given classes and every class of the goals.
template <class Class>
void keep_first(std::size_t most, std::vector<Class>& classes) {
  std::size_t given = 0;
  std::erase_if(classes, [&](const Class& one) { return !one.goal && ++given > most; });
}

}  // namespace

void collect_marks(const Problem& problem, std::span<const Vector> points,
                   const std::vector<bool>& hypothesis_is_radius, std::span<const Fact> failed_goals,
                   FigureContent& content) {
  MarkCollector marks(points, content);
  for (std::size_t index = 0; index < problem.hypotheses.size(); ++index) {
    if (!hypothesis_is_radius[index]) add_fact(problem.hypotheses[index], false, marks);
  }
  for (const Fact& fact : problem.hypotheses) {
    const auto& p = fact.points;
    if (fact.predicate == Predicate::kMidpoint) marks.add_equal_lengths({p[0], p[1]}, {p[0], p[2]}, false);
  }
  for (const Fact& goal : problem.goals) {
    const auto& p = goal.points;
    if (std::ranges::find(failed_goals, goal) != failed_goals.end()) continue;
    add_fact(goal, true, marks);
    if (goal.predicate == Predicate::kMidpoint) marks.add_equal_lengths({p[0], p[1]}, {p[0], p[2]}, true);
  }
  keep_first(kMostLengthClasses, content.equal_lengths);
  keep_first(kMostAngleClasses, content.equal_angles);
}

}  // namespace pappus::symbolic
