// SPDX-License-Identifier: Apache-2.0
#include "symbolic/extraction/circle_components.h"

#include <algorithm>
#include <cstddef>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

bool share_three(const PointSet& left, const PointSet& right, const Unknowns& unknowns) {
  return different_points(unknowns, left.intersected(right).points()).size() >= 3;
}

CircleFact circle_fact(FactId id, const Fact& fact) {
  const bool centered = fact.predicate == Predicate::kCircle;
  const std::span<const PointId> points = std::span(fact.points).subspan(centered ? 1 : 0);
  return {id, PointSet(points), centered ? std::optional(fact.points[0]) : std::nullopt};
}

void add_component(std::vector<CircleFact> pool, const Unknowns& unknowns, std::vector<CircleComponent>& components) {
  while (!pool.empty()) {
    CircleComponent component;
    component.facts.push_back(pool.front());
    component.points = pool.front().points;
    pool.erase(pool.begin());
    for (bool grown = true; grown;) {
      const auto next = std::ranges::find_if(
          pool, [&](const CircleFact& fact) { return share_three(component.points, fact.points, unknowns); });
      grown = next != pool.end();
      if (!grown) break;
      component.points = component.points.united(next->points);
      component.facts.push_back(*next);
      pool.erase(next);
    }
    for (const CircleFact& fact : component.facts) {
      if (fact.center && std::ranges::find(component.centers, *fact.center) == component.centers.end()) {
        component.centers.push_back(*fact.center);
      }
    }
    components.push_back(std::move(component));
  }
}

}  // namespace

std::vector<CircleComponent> circle_components(const ClosureState& state,
                                               const std::function<bool(FactId)>& available) {
  std::vector<CircleComponent> components;
  for (const CircleObject& circle : state.circles()) {
    if (circle.absorbed) continue;
    std::vector<FactId> ids;
    std::ranges::copy_if(circle.facts, std::back_inserter(ids), available);
    std::sort(ids.begin(), ids.end());
    std::vector<CircleFact> pool;
    for (const FactId id : ids) pool.push_back(circle_fact(id, state.log()[id].fact));
    add_component(std::move(pool), state.unknowns(), components);
  }
  return components;
}

std::vector<CircleFact> covering_chain(const CircleComponent& component, const PointSet& points,
                                       std::optional<PointId> center, const Unknowns& unknowns,
                                       const std::function<double(FactId)>& cost) {
  const auto missing = [&](const PointSet& covered, bool centered) {
    return points.size() - points.intersected(covered).size() + (center && !centered ? 2 : 0);
  };
  const auto gives_center = [&](const CircleFact& fact) { return center && fact.center == center; };
  // Grow greedily from each start by the fact that covers most for its cost; keep the cheapest chain. A start may lead
  // nowhere: three points that it shares with two other facts together need not be shared with either. The
  // component's first fact always leads to all others.
  std::vector<CircleFact> best;
  double best_cost = 0;
  for (const CircleFact& start : component.facts) {
    std::vector<CircleFact> chain{start};
    PointSet covered = start.points;
    bool centered = gives_center(start);
    double total = 1 + cost(start.id);
    while (missing(covered, centered) > 0) {
      const CircleFact* next = nullptr;
      double next_score = 0;
      for (const CircleFact& fact : component.facts) {
        const bool used = std::ranges::any_of(chain, [&](const CircleFact& known) { return known.id == fact.id; });
        if (used || !share_three(covered, fact.points, unknowns)) continue;
        const auto gain = static_cast<double>(missing(covered, centered) -
                                              missing(covered.united(fact.points), centered || gives_center(fact)));
        const double score = (gain + 0.01) / (1 + cost(fact.id));
        if (next == nullptr || score > next_score) {
          next = &fact;
          next_score = score;
        }
      }
      if (next == nullptr) break;
      chain.push_back(*next);
      covered = covered.united(next->points);
      centered = centered || gives_center(*next);
      total += 1 + cost(next->id);
    }
    if (missing(covered, centered) == 0 && (best.empty() || total < best_cost)) {
      best = std::move(chain);
      best_cost = total;
    }
  }
  PAPPUS_CHECK(!best.empty());
  return best;
}

}  // namespace pappus::symbolic
