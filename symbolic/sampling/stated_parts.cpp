// SPDX-License-Identifier: Apache-2.0
#include "symbolic/sampling/stated_parts.h"

#include <algorithm>

namespace pappus::symbolic::sampling {

PointPair point_pair(PointId left, PointId right) { return {std::min(left, right), std::max(left, right)}; }

StatedParts stated_parts(const Problem& problem) {
  StatedParts parts;
  const auto add = [&parts](const std::vector<Fact>& facts) {
    for (const Fact& fact : facts) {
      (info(fact.predicate).is_configuration ? parts.conditions : parts.equations).push_back(fact);
    }
  };
  add(problem.hypotheses);
  add(problem.order);
  add(problem.requirements);
  for (const auto* facts : {&problem.hypotheses, &problem.goals}) {
    for (const Fact& fact : *facts) {
      if (fact.predicate == Predicate::kSamePoint)
        parts.may_coincide.insert(point_pair(fact.points[0], fact.points[1]));
    }
  }
  return parts;
}

}  // namespace pappus::symbolic::sampling
