// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <utility>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/facts/fact.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic::sampling {

using PointPair = std::pair<PointId, PointId>;

/// All that a statement says of its figures.
struct StatedParts {
  std::vector<Fact> equations;       ///< hypotheses, and equations that constructions require of old points
  std::vector<Fact> conditions;      ///< order, and what else constructions require
  std::set<PointPair> may_coincide;  ///< points that the statement calls one, hypothesis or goal; the smaller first
};

[[nodiscard]] StatedParts stated_parts(const Problem& problem);
[[nodiscard]] PointPair point_pair(PointId left, PointId right);

}  // namespace pappus::symbolic::sampling
