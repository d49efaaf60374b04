// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/stated_conditions.h"

#include <algorithm>

#include "symbolic/check/hypotheses.h"

namespace pappus::symbolic::checker {
namespace {

bool is_readable(const Problem& problem, const Fact& fact) {
  const std::size_t points = problem.point_names.size();
  return malformation(fact).empty() &&
         std::ranges::all_of(fact.points, [points](PointId point) { return point.index() < points; });
}

}  // namespace

std::optional<std::string> object_to_case(const Problem& problem, const Certifier& as_written,
                                          const Certifier& certifier) {
  const auto is_certain = [&](const Fact& fact) {
    if (!is_readable(problem, fact)) return false;
    return info(fact.predicate).is_configuration ? certifier.holds(fact) : may_hold(as_written, fact);
  };
  for (const Fact& fact : problem.order) {
    if (is_certain(fact)) continue;
    return "the statement says '" + to_string(fact, problem.point_names) + "', which is not certain in the figure";
  }
  for (const Fact& fact : problem.requirements) {
    if (is_certain(fact)) continue;
    return "a construction of the statement needs '" + to_string(fact, problem.point_names) +
           "', which is not certain in the figure";
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic::checker
