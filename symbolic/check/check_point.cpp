// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {
namespace {

/// The conclusion "x and y are one point" by one configuration fact from which the lines and circles are read.
class PointIdentity {
 public:
  PointIdentity(const StepContext& context, PointId x, PointId y) : context_(context), x_(x), y_(y) {}

  [[nodiscard]] bool both_on_line(PointId p, PointId q) const {
    return p != q && context_.has({Predicate::kCollinear, {x_, p, q}, {}}) &&
           context_.has({Predicate::kCollinear, {y_, p, q}, {}});
  }
  [[nodiscard]] bool equally_far_from(PointId o) const {
    return context_.has({Predicate::kCongruent, {o, x_, o, y_}, {}});
  }
  /// One premise has x, y and the three points on its circle.
  [[nodiscard]] bool both_on_circle(PointId a, PointId b, PointId c) const {
    return std::any_of(context_.premises().begin(), context_.premises().end(), [&](const Fact* premise) {
      if (!context_.meaning().is_proper_circle(*premise)) return false;
      const std::vector<PointId> circle = points_on_circle(*premise);
      context_.meaning().spend(5 * circle.size());
      const std::vector<PointId> wanted{x_, y_, a, b, c};
      return std::all_of(wanted.begin(), wanted.end(),
                         [&](PointId point) { return std::find(circle.begin(), circle.end(), point) != circle.end(); });
    });
  }
  /// `point` is as far from a as from b and from c, which are not collinear.
  [[nodiscard]] bool is_center(PointId point, PointId a, PointId b, PointId c) const {
    return context_.has({Predicate::kCongruent, {point, a, point, b}, {}}) &&
           context_.has({Predicate::kCongruent, {point, b, point, c}, {}});
  }

  [[nodiscard]] bool by_two_lines(const Fact& listed) const {
    const std::vector<PointId>& p = listed.points;
    return listed.predicate == Predicate::kNotParallel && both_on_line(p[0], p[1]) && both_on_line(p[2], p[3]);
  }
  [[nodiscard]] bool by_line_and_circle(const Fact& listed) const {
    const std::vector<PointId>& p = listed.points;
    if (listed.predicate == Predicate::kSameHalf) {
      return names_the_points(p[0], p[1]) && both_on_line(p[2], p[3]) && both_on_circle(p[4], p[5], p[6]);
    }
    return listed.predicate == Predicate::kSameHalfCenter && names_the_points(p[0], p[1]) && both_on_line(p[2], p[3]) &&
           equally_far_from(p[4]);
  }
  [[nodiscard]] bool by_two_circles(const Fact& listed) const {
    const std::vector<PointId>& p = listed.points;
    if (listed.predicate == Predicate::kSameFlank) {
      return names_the_points(p[0], p[1]) && both_on_circle(p[2], p[3], p[4]) && both_on_circle(p[5], p[6], p[7]);
    }
    return listed.predicate == Predicate::kSameClock && p[0] == p[3] && p[1] == p[4] && names_the_points(p[2], p[5]) &&
           equally_far_from(p[0]) && equally_far_from(p[1]);
  }
  [[nodiscard]] bool by_line_and_distance(const Fact& listed) const {
    const std::vector<PointId>& p = listed.points;
    return listed.predicate == Predicate::kOutside && names_the_points(p[1], p[2]) &&
           context_.has({Predicate::kCollinear, {p[0], x_, y_}, {}}) && equally_far_from(p[0]);
  }
  [[nodiscard]] bool by_center(const Fact& listed) const {
    const std::vector<PointId>& p = listed.points;
    return listed.predicate == Predicate::kNotCollinear && is_center(x_, p[0], p[1], p[2]) &&
           is_center(y_, p[0], p[1], p[2]);
  }

 private:
  [[nodiscard]] bool names_the_points(PointId first, PointId second) const {
    return (first == x_ && second == y_) || (first == y_ && second == x_);
  }

  const StepContext& context_;
  PointId x_;
  PointId y_;
};

bool identifies(Rule rule, const PointIdentity& identity, const Fact& listed) {
  if (rule == Rule::kSamePointTwoLines) return identity.by_two_lines(listed);
  if (rule == Rule::kSamePointLineCircle) return identity.by_line_and_circle(listed);
  if (rule == Rule::kSamePointTwoCircles) return identity.by_two_circles(listed);
  if (rule == Rule::kSamePointLineDistance) return identity.by_line_and_distance(listed);
  return rule == Rule::kSamePointCenters && identity.by_center(listed);
}

}  // namespace

Objection check_same_point(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kSamePoint) return "the rule concludes that two points are one";
  const PointIdentity identity(context, fact.points[0], fact.points[1]);
  for (const Fact* listed : context.configuration()) {
    if (identifies(context.step().rule, identity, *listed)) return std::nullopt;
  }
  return "no listed configuration fact separates the two points' common lines or circles as the rule needs";
}

}  // namespace pappus::symbolic::checker
