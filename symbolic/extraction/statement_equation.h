// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "symbolic/algebra/linear_form.h"
#include "symbolic/facts/fact.h"
#include "symbolic/facts/rule.h"
#include "symbolic/state/table_kind.h"
#include "symbolic/state/unknowns.h"

namespace pappus::symbolic {

/// The table in which a linear fact is explained; equal lengths and ratios by their logarithms.
[[nodiscard]] TableKind table_of(const Fact& fact);
/// The rule of exact combinations in a table, and the table of such a rule; nothing for a theorem.
[[nodiscard]] Rule linear_rule(TableKind table);
[[nodiscard]] std::optional<TableKind> linear_table(Rule rule);
/// The equation of a linear fact in the given table; nothing when the fact says 0 = 0 there.
[[nodiscard]] std::optional<LinearForm> equation_in(const Fact& fact, TableKind table, Unknowns& unknowns);
/// The two forms are the same equation up to sign (direction) or scale (other tables), constants aside.
[[nodiscard]] bool same_equation(TableKind table, const LinearForm& left, const LinearForm& right);

}  // namespace pappus::symbolic
