// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include "symbolic/check/rules.h"

namespace pappus::symbolic::checker {

Objection check_center_from_two_chords(const StepContext& context) {
  const Fact& fact = context.conclusion();
  if (fact.predicate != Predicate::kCircle || fact.points.size() != 5)
    return "the rule concludes a circle of four points";
  const PointId o = fact.points[0];
  const std::vector<PointId> chords(fact.points.begin() + 1, fact.points.end());
  const PointId a = chords[0], b = chords[1], c = chords[2], d = chords[3];
  if (Objection objection = context.require({Predicate::kCongruent, {o, a, o, b}, {}})) return objection;
  if (Objection objection = context.require({Predicate::kCongruent, {o, c, o, d}, {}})) return objection;
  const bool on_circle = std::any_of(context.premises().begin(), context.premises().end(), [&](const Fact* premise) {
    if (!context.meaning().is_proper_circle(*premise)) return false;
    const std::vector<PointId> points = points_on_circle(*premise);
    return std::all_of(chords.begin(), chords.end(),
                       [&](PointId point) { return std::find(points.begin(), points.end(), point) != points.end(); });
  });
  if (!on_circle) return "no premise puts the four points on one circle";
  return context.require_listed({Predicate::kNotParallel, {a, b, c, d}, {}});
}

}  // namespace pappus::symbolic::checker
