// SPDX-License-Identifier: Apache-2.0
#include "symbolic/rules/match_concyclic.h"

#include <algorithm>
#include <array>
#include <utility>

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
    if (state.orientation(a, b, x) == 0 || state.find_circle(PointSet(std::array{a, b, x, y}))) continue;
    LoggedFact logged;
    logged.fact = {Predicate::kCyclic, {a, b, x, y}, {}};
    logged.rule = Rule::kConcyclicFromAngle;
    logged.premises = {{Predicate::kEqualAngle, {x, a, x, b, y, a, y, b}, {}}};
    logged.configuration = {{Predicate::kNotCollinear, {a, b, x}, {}}};
    state.record(std::move(logged));
  }
}

}  // namespace

void ConcyclicMatcher::match_set(ClosureState& state, const std::vector<PointId>& set) const {
  for (std::size_t j = 1; j < set.size(); ++j) {
    for (std::size_t i = 0; i < j; ++i) {
      if (state.inconsistency() || state.find_circle(PointSet(set))) return;
      if (state.unknowns().has_pair(set[i], set[j])) match_chord(state, set, set[i], set[j]);
    }
  }
}

void ConcyclicMatcher::match(ClosureState& state, const FigureIncidences& figure) {
  for (std::size_t s = 0; s < figure.concyclic().size(); ++s) {
    const std::vector<PointId>& set = figure.concyclic()[s];
    if (s == sets_.size()) {
      sets_.emplace_back(set);
      one_circle_.push_back(0);
    } else if (sets_[s].size() != set.size()) {
      sets_[s] = PointSet(set);
      one_circle_[s] = 0;
    }
  }
  changed_sets_.assign(sets_.size(), 0);
  for (const std::size_t pair : changed_.take(state.unknowns(), {TableKind::kDirection})) {
    const auto [a, b] = points_of_pair(pair);
    for (std::size_t s = 0; s < sets_.size(); ++s) {
      if (one_circle_[s] == 0 && sets_[s].contains(a) && sets_[s].contains(b)) changed_sets_[s] = 1;
    }
  }
  for (std::size_t s = 0; s < sets_.size(); ++s) {
    if (changed_sets_[s] == 0) continue;
    match_set(state, figure.concyclic()[s]);
    one_circle_[s] = state.find_circle(sets_[s]) ? 1 : 0;
  }
}

}  // namespace pappus::symbolic
