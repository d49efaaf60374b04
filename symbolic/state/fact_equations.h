// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "symbolic/algebra/linear_form.h"
#include "symbolic/facts/fact.h"
#include "symbolic/state/table_kind.h"
#include "symbolic/state/unknowns.h"

namespace pappus::symbolic {

/// One linear equation form = 0 that a fact stands for. Direction forms hold modulo 1 until they are lifted.
struct FactEquation {
  TableKind table;
  LinearForm form;
  Fact instance;  ///< the equation as a fact of its own: an inscribed angle, a ratio, …
};

/// The equations of a fact, as tabulated in symbolic/proof/README.md. Circles are not expanded here: their
/// unknowns live in the circles of the closure state. Pairs of points without unknowns are left out.
[[nodiscard]] std::vector<FactEquation> equations_of(const Fact& fact, Unknowns& unknowns);

/// The direction form (integer coefficients, modulo 1) as the shortest fact that says it: para, perp, aconst,
/// eqangle, or angeq.
[[nodiscard]] Fact direction_fact(const LinearForm& form);

}  // namespace pappus::symbolic
