// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <variant>
#include <vector>

#include "symbolic/algebra/linear_form.h"
#include "symbolic/core/rational.h"
#include "symbolic/extraction/circle_components.h"
#include "symbolic/facts/fact.h"
#include "symbolic/state/closure_state.h"

namespace pappus::symbolic {

/// An equation that stands in the proof already, because the conclusion of a step says it.
struct ProvedEquation {
  TableKind table;
  LinearForm form;
  Fact instance;  ///< the equation as a fact
  Fact fact;      ///< the step's conclusion
  std::size_t step;
};

/// What an explanation may use, and at what price.
struct ExplanationSources {
  std::function<bool(FactId)> available;      ///< the fact may be used
  std::function<double(FactId)> cost;         ///< what proving the fact adds to the proof
  const std::vector<ProvedEquation>* proved;  ///< linear steps of the proof so far
};

/// Points on a circle established by facts, with a centre if it is needed.
struct CircleReference {
  CircleComponent component;
  PointSet points;
  std::optional<PointId> center;
};

/// coefficient × instance, where the instance follows at once from a logged fact, a circle, or an earlier step.
struct ExplanationTerm {
  Rational coefficient;
  Fact instance;
  std::variant<FactId, CircleReference, std::size_t> reason;
};

/// Exact coefficients by which the equation target = 0 follows from available equations; nothing if it does not.
/// An empty list means that the target is 0 = 0.
[[nodiscard]] std::optional<std::vector<ExplanationTerm>> explain(const ClosureState& state, TableKind table,
                                                                  const LinearForm& target,
                                                                  const ExplanationSources& sources);

}  // namespace pappus::symbolic
