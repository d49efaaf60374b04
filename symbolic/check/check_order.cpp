// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "symbolic/check/order_knowledge.h"
#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {
namespace {

using Points = std::vector<PointId>;

bool contains(std::span<const PointId> points, PointId point) {
  return std::ranges::find(points, point) != points.end();
}

/// x lies strictly inside triangle abc: it sees all three sides in one sense.
bool is_inside(const OrderKnowledge& order, PointId x, PointId a, PointId b, PointId c) {
  const std::array first{x, a, b};
  return order.same_clock(first, std::array{x, b, c}) && order.same_clock(first, std::array{x, c, a});
}

/// x is in the open disc of the circle: strictly between two of its points, or strictly inside a triangle of three that
/// a listed "ncoll" names.
bool is_in_disc(const StepContext& context, const OrderKnowledge& order, PointId x, std::span<const PointId> circle) {
  for (const Fact* known : order.facts()) {
    if (known->predicate != Predicate::kBetween || known->points[0] != x) continue;
    if (contains(circle, known->points[1]) && contains(circle, known->points[2])) return true;
  }
  return std::ranges::any_of(context.configuration(), [&](const Fact* listed) {
    if (listed->predicate != Predicate::kNotCollinear) return false;
    const Points& p = listed->points;
    return std::ranges::all_of(p, [&](PointId point) { return contains(circle, point); }) &&
           is_inside(order, x, p[0], p[1], p[2]);
  });
}

Objection check_between_sides(const StepContext& context, const OrderKnowledge& order) {
  const Points& f = context.conclusion().points;
  const PointId z = f[0], x = f[1], y = f[2];
  if (Objection objection = context.require({Predicate::kCollinear, {z, x, y}, {}})) return objection;
  for (const Fact* listed : context.configuration()) {
    const Points& p = listed->points;
    if (listed->predicate != Predicate::kNotCollinear || p[2] != x) continue;
    const PointId a = p[0], b = p[1];
    if (!context.has({Predicate::kCollinear, {z, a, b}, {}})) continue;
    if (order.same_clock(std::array{a, b, x}, std::array{b, a, y})) return std::nullopt;
  }
  return "no listed triangle 'ncoll a b x' has a line ab through the point with x and y on its two sides";
}

Objection check_between_chord(const StepContext& context, const OrderKnowledge& order) {
  const Points& f = context.conclusion().points;
  const PointId x = f[0], p = f[1], q = f[2];
  if (Objection objection = context.require_distinct({p, q})) return objection;
  if (Objection objection = context.require({Predicate::kCollinear, {x, p, q}, {}})) return objection;
  for (const Fact* premise : context.premises()) {
    if (!context.meaning().is_proper_circle(*premise)) continue;
    const Points circle = points_on_circle(*premise);
    if (contains(circle, p) && contains(circle, q) && is_in_disc(context, order, x, circle)) return std::nullopt;
  }
  return "no premise is a circle through the chord's ends with the point inside";
}

Objection check_between_foot(const StepContext& context, const OrderKnowledge& order) {
  const Points& f = context.conclusion().points;
  const PointId p = f[0], b = f[1], c = f[2];
  if (Objection objection = context.require({Predicate::kCollinear, {p, b, c}, {}})) return objection;
  for (const Fact* known : order.facts()) {
    if (known->predicate != Predicate::kAcute || known->points[1] != b) continue;
    const PointId a = known->points[0] == c ? known->points[2] : known->points[0];
    if (!order.knows({Predicate::kAcute, {a, b, c}, {}}) || !order.knows({Predicate::kAcute, {a, c, b}, {}})) continue;
    return context.require({Predicate::kPerpendicular, {a, p, b, c}, {}});
  }
  return "the angles at the side's ends are not known to be acute";
}

/// w x z, w z y and w x y have one orientation where z lies between x and y, and w is not on their line.
Objection check_sides_of_between(const StepContext& context, const OrderKnowledge& order) {
  const Points& f = context.conclusion().points;
  const PointId w = f[0];
  if (f[3] != w) return "the triangles have no common first vertex";
  for (const Fact* known : order.facts()) {
    if (known->predicate != Predicate::kBetween) continue;
    const Points& p = known->points;
    for (const auto& [x, y] : {std::pair(p[1], p[2]), std::pair(p[2], p[1])}) {
      const auto is_part = [&, x = x, y = y](PointId from, PointId to) {
        return (from == x && (to == p[0] || to == y)) || (from == p[0] && to == y);
      };
      if (is_part(f[1], f[2]) && is_part(f[4], f[5])) {
        return context.require_listed({Predicate::kNotCollinear, {w, x, y}, {}});
      }
    }
  }
  return "no known betweenness has the triangles' sides as its parts";
}

Objection check_sides_of_parallel(const StepContext& context) {
  const Points& f = context.conclusion().points;
  const PointId a = f[0], b = f[1], c = f[2], d = f[5];
  if (f[3] != a || f[4] != b) return "the triangles have no common side";
  if (Objection objection = context.require({Predicate::kParallel, {a, b, c, d}, {}})) return objection;
  return context.require_listed({Predicate::kNotCollinear, {a, b, c}, {}});
}

Objection check_between_midpoint(const StepContext& context) {
  const Points& f = context.conclusion().points;
  const bool is_midpoint = std::ranges::any_of(context.premises(), [&](const Fact* premise) {
    return premise->predicate == Predicate::kMidpoint && premise->points[0] == f[0] &&
           std::is_permutation(premise->points.begin(), premise->points.end(), f.begin());
  });
  return is_midpoint ? context.require_distinct(f) : "no premise says that it is the midpoint";
}

Objection check_between(const StepContext& context, const OrderKnowledge& order) {
  if (context.conclusion().predicate != Predicate::kBetween)
    return "the rule concludes that a point lies between two others";
  const Rule rule = context.step().rule;
  if (rule == Rule::kBetweenMidpoint) return check_between_midpoint(context);
  if (rule == Rule::kBetweenSides) return check_between_sides(context, order);
  return rule == Rule::kBetweenChord ? check_between_chord(context, order) : check_between_foot(context, order);
}

Objection check_ordered_sum(const StepContext& context, const OrderKnowledge& order) {
  const Fact& fact = context.conclusion();
  const Points& f = fact.points;
  if (fact.predicate != Predicate::kLengthSum || f.size() != 6) return "the rule concludes |ab| + |bc| = |ac|";
  const PointId a = f[0], b = f[1], c = f[3];
  if (!(fact == Fact{Predicate::kLengthSum, {a, b, b, c, a, c}, {1, 1, -1}}))
    return "the conclusion is not of the form |ab| + |bc| = |ac|";
  return order.between(b, a, c) ? Objection() : "the order of the three points is neither proved nor stated";
}

}  // namespace

Objection check_order(const StepContext& context) {
  const OrderKnowledge order(context);
  if (Objection objection = order.object_to_configuration()) return objection;
  const Rule rule = context.step().rule;
  if (rule == Rule::kSidesOfBetween || rule == Rule::kSidesOfParallel) {
    if (context.conclusion().predicate != Predicate::kSameClock) return "the rule concludes equal orientations";
    return rule == Rule::kSidesOfBetween ? check_sides_of_between(context, order) : check_sides_of_parallel(context);
  }
  return rule == Rule::kOrderedSum ? check_ordered_sum(context, order) : check_between(context, order);
}

}  // namespace pappus::symbolic::checker
