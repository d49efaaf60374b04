// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <set>
#include <span>
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {

Objection check_concyclic_from_angle(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kCyclic || fact.points.size() != 4)
    return "the rule concludes four concyclic points";
  const PointId a = fact.points[0], b = fact.points[1], x = fact.points[2], y = fact.points[3];
  if (Objection objection = context.require({Predicate::kEqualAngle, {x, a, x, b, y, a, y, b}, {}})) return objection;
  return context.require_listed({Predicate::kNotCollinear, {a, b, x}, {}});
}

Objection check_circle_from_equal_distances(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kCircle) return "the rule concludes a circle with its centre";
  const PointId center = fact.points[0];
  const std::vector<PointId> circle = points_on_circle(fact);
  for (std::size_t i = 1; i < circle.size(); ++i) {
    const Fact equal{Predicate::kCongruent, {center, circle[0], center, circle[i]}, {}};
    if (Objection objection = context.require(equal)) return objection;
  }
  return std::nullopt;
}

namespace {

/// One circle that grows by facts about the same circle.
class CircleUnion {
 public:
  CircleUnion(const Reliance& reliance, const Fact& first) : reliance_(reliance) { add(first); }

  /// A circle is known by three points, or by its centre and one point.
  [[nodiscard]] bool is_circle_of(const Fact& fact) const {
    std::vector<PointId> shared;
    for (const PointId point : points_on_circle(fact)) {
      if (points_.count(point) == 0) continue;
      const bool is_new =
          std::all_of(shared.begin(), shared.end(), [&](PointId other) { return reliance_.distinct(point, other); });
      if (is_new) shared.push_back(point);
    }
    return shared.size() >= 3 || (!shared.empty() && has_center_of(fact));
  }
  void add(const Fact& fact) {
    for (const PointId point : points_on_circle(fact)) points_.insert(point);
    if (fact.predicate == Predicate::kCircle) centers_.insert(fact.points[0]);
  }
  [[nodiscard]] bool contains(const Fact& fact) const {
    const std::vector<PointId> wanted = points_on_circle(fact);
    const bool all = std::all_of(wanted.begin(), wanted.end(), [&](PointId point) { return points_.count(point) > 0; });
    return all && (fact.predicate == Predicate::kCyclic || has_center_of(fact));
  }

 private:
  [[nodiscard]] bool has_center_of(const Fact& fact) const {
    return fact.predicate == Predicate::kCircle && centers_.count(fact.points[0]) > 0;
  }

  const Reliance& reliance_;
  std::set<PointId> points_;
  std::set<PointId> centers_;
};

}  // namespace

Objection check_concyclic_merge(const StepContext& context) {
  const Fact& fact = context.conclusion();
  const std::vector<const Fact*>& premises = context.premises();
  if (fact.predicate != Predicate::kCyclic && fact.predicate != Predicate::kCircle)
    return "the rule concludes a circle";
  if (premises.empty()) return "there is no premise";
  for (const Fact* premise : premises) {
    if (!context.meaning().is_proper_circle(*premise)) {
      return "'" + context.text(*premise) + "' is no circle with three points that are certainly different";
    }
  }
  CircleUnion circle(context.reliance(), *premises.front());
  for (const Fact* premise : std::span(premises).subspan(1)) {
    context.meaning().spend(16 * premise->points.size());
    if (!circle.is_circle_of(*premise)) return "'" + context.text(*premise) + "' may be another circle";
    circle.add(*premise);
  }
  if (!circle.contains(fact)) return "the premises' circle lacks a point or the centre of the conclusion";
  return std::nullopt;
}

Objection check_center_from_central_angle(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kCircle || fact.points.size() != 4)
    return "the rule concludes a circle of three points";
  const PointId o = fact.points[0], a = fact.points[1], b = fact.points[2], x = fact.points[3];
  if (Objection objection = context.require({Predicate::kCongruent, {o, a, o, b}, {}})) return objection;
  const Fact central_angle{Predicate::kAngleSum, {o, b, o, a, x, b, x, a}, {1, -1, -2, 2, 0}};
  if (Objection objection = context.require(central_angle)) return objection;
  const bool same_side = context.lists({Predicate::kSameClock, {a, b, o, a, b, x}, {}}) &&
                         context.lists({Predicate::kAcute, {a, x, b}, {}});
  const bool other_side = context.lists({Predicate::kSameClock, {a, b, o, b, a, x}, {}}) &&
                          context.lists({Predicate::kObtuse, {a, x, b}, {}});
  if (!same_side && !other_side) return "neither side of the chord is certified with its kind of angle";
  return std::nullopt;
}

Objection check_thales_center(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kCircle || fact.points.size() != 4)
    return "the rule concludes a circle of three points";
  const PointId m = fact.points[0], a = fact.points[1], b = fact.points[2], x = fact.points[3];
  const bool has_midpoint = std::any_of(context.premises().begin(), context.premises().end(), [&](const Fact* premise) {
    return premise->predicate == Predicate::kMidpoint &&
           (premise->points == std::vector{m, a, b} || premise->points == std::vector{m, b, a});
  });
  if (!has_midpoint) return "no premise says that the centre is the chord's midpoint";
  return context.require({Predicate::kPerpendicular, {x, a, x, b}, {}});
}

}  // namespace pappus::symbolic::checker
