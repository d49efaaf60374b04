// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/core/ids.h"
#include "symbolic/facts/fact.h"
#include "symbolic/state/closure_state.h"
#include "symbolic/state/point_set.h"

namespace pappus::symbolic {

/// A cyclic or circle fact as a set of points with, perhaps, a centre.
struct CircleFact {
  FactId id;
  PointSet points;
  std::optional<PointId> center;
};

/// Circle facts that are one circle by themselves: joined by three different common points, step by step.
struct CircleComponent {
  std::vector<CircleFact> facts;  ///< in an order in which each shares three points with those before it
  PointSet points;
  std::vector<PointId> centers;
};

/// The circles that the facts accepted by `available` establish.
[[nodiscard]] std::vector<CircleComponent> circle_components(const ClosureState& state,
                                                             const std::function<bool(FactId)>& available);

/// A short chain of the component's facts whose union contains `points`, and one of which has the centre if it
/// is given; each fact shares three different points with the union of those before it.
/// Precondition: the component contains them.
[[nodiscard]] std::vector<CircleFact> covering_chain(const CircleComponent& component, const PointSet& points,
                                                     std::optional<PointId> center, const Unknowns& unknowns,
                                                     const std::function<double(FactId)>& cost);

}  // namespace pappus::symbolic
