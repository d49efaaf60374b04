// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "symbolic/rules/match_rules.h"

namespace pappus::symbolic {
namespace {

/// ∠(xa, xb) as a key modulo 1.
Modular viewing_angle(const Unknowns& unknowns, PointId x, PointId a, PointId b) {
  return normalised(unknowns.direction(x, b) - unknowns.direction(x, a),
                    unknowns.direction_value(x, b) - unknowns.direction_value(x, a));
}

/// Points of the numerically concyclic set that see ab under one proved angle.
void match_chord(ClosureState& state, const std::vector<PointId>& set, PointId a, PointId b) {
  const Unknowns& unknowns = state.unknowns();
  std::vector<std::pair<Modular, PointId>> views;
  for (const PointId x : set) {
    if (x != a && x != b && unknowns.has_pair(x, a) && unknowns.has_pair(x, b)) {
      views.emplace_back(viewing_angle(unknowns, x, a, b), x);
    }
  }
  std::sort(views.begin(), views.end());
  for (std::size_t i = 1, first = 0; i < views.size(); ++i) {
    if (views[i].first != views[first].first) {
      first = i;
      continue;
    }
    const PointId x = views[first].second, y = views[i].second;
    LoggedFact logged;
    logged.fact = {Predicate::kCyclic, {a, b, x, y}, {}};
    logged.rule = Rule::kConcyclicFromAngle;
    logged.premises = {{Predicate::kEqualAngle, {x, a, x, b, y, a, y, b}, {}}};
    logged.configuration = {{Predicate::kNotCollinear, {a, b, x}, {}}};
    if (state.orientation(a, b, x) != 0) state.record(std::move(logged));
  }
}

}  // namespace

void match_concyclic(ClosureState& state, const FigureCandidates& candidates) {
  for (const std::vector<PointId>& set : candidates.concyclic) {
    for (std::size_t j = 1; j < set.size(); ++j) {
      for (std::size_t i = 0; i < j; ++i) {
        if (state.inconsistency() || state.find_circle(PointSet(set))) break;
        if (state.unknowns().has_pair(set[i], set[j])) match_chord(state, set, set[i], set[j]);
      }
    }
  }
}

}  // namespace pappus::symbolic
