// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
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
  std::size_t bound = 0;                      ///< laws of sines asserted when so many facts were logged may be used
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

/// How an equation follows: from terms that add up to it, or from terms together with laws of sines.
struct Explanation {
  std::vector<ExplanationTerm> terms;
  std::vector<std::array<PointId, 3>> triangles;  ///< in which the law of sines is used; empty if it is not
  std::vector<Fact> angles;                       ///< equal, right and constant angles that identify the sines
};

/// An unknown sine of the target with the angle that it is the sine of.
struct TargetSine {
  VariableId unknown;
  VertexAngle angle;
};

/// An exact explanation of target = 0 from available equations; nothing if it does not follow. Without terms and
/// triangles the target is 0 = 0. The law of sines is used only where the equations do not suffice.
[[nodiscard]] std::optional<Explanation> explain(const ClosureState& state, TableKind table, const LinearForm& target,
                                                 const ExplanationSources& sources,
                                                 const std::vector<TargetSine>& target_sines = {});

}  // namespace pappus::symbolic
