// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {
namespace {

class HalfwayPoints {
 public:
  explicit HalfwayPoints(const StepContext& context)
      : context_(context), a_(context.conclusion().points[2]), b_(context.conclusion().points[3]) {
    for (const Fact* premise : context.premises()) {
      for (const PointId point : premise->points) {
        if (std::find(points_.begin(), points_.end(), point) == points_.end()) points_.push_back(point);
      }
    }
  }

  [[nodiscard]] const std::vector<PointId>& points() const { return points_; }

  /// The premises make d the midpoint of c and a point of the line, or the foot of the perpendicular from c to a
  /// bisector: mirrored in the bisector through the line's point w, c comes to lie on the line.
  [[nodiscard]] bool is_halfway(PointId d, PointId c) const {
    return std::any_of(points_.begin(), points_.end(), [&](PointId w) {
      const bool on_line = w == a_ || w == b_ || context_.has({Predicate::kCollinear, {a_, b_, w}, {}});
      return on_line && c != w && (is_midpoint(d, c, w) || is_foot(d, c, w));
    });
  }

 private:
  [[nodiscard]] bool is_midpoint(PointId d, PointId c, PointId w) const {
    return std::any_of(context_.premises().begin(), context_.premises().end(), [&](const Fact* premise) {
      return premise->predicate == Predicate::kMidpoint &&
             (premise->points == std::vector{d, c, w} || premise->points == std::vector{d, w, c});
    });
  }

  [[nodiscard]] bool is_foot(PointId d, PointId c, PointId w) const {
    return context_.has({Predicate::kPerpendicular, {d, c, d, w}, {}}) &&
           context_.has({Predicate::kEqualAngle, {w, c, w, d, w, d, a_, b_}, {}});
  }

  const StepContext& context_;
  PointId a_, b_;
  std::vector<PointId> points_;
};

/// More points than a step speaks of make the search too much work.
constexpr std::size_t kMostPoints = 40;

}  // namespace

Objection check_halfway_points(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kParallel) return "the rule concludes parallel lines";
  const PointId d = fact.points[0], e = fact.points[1];
  if (Objection objection = context.require_distinct({d, e})) return objection;
  if (Objection objection = context.require_distinct({fact.points[2], fact.points[3]})) return objection;
  const HalfwayPoints halves(context);
  if (halves.points().size() > kMostPoints) return "the premises speak of too many points";
  const bool found = std::any_of(halves.points().begin(), halves.points().end(),
                                 [&](PointId c) { return halves.is_halfway(d, c) && halves.is_halfway(e, c); });
  return found ? Objection() : "no premises put both points halfway between a point and the line";
}

}  // namespace pappus::symbolic::checker
