// SPDX-License-Identifier: Apache-2.0
#include "symbolic/extraction/statement_equation.h"

#include <utility>

#include "symbolic/state/fact_equations.h"

namespace pappus::symbolic {

TableKind table_of(const Fact& fact) {
  switch (fact.predicate) {
    case Predicate::kCongruent:
    case Predicate::kEqualRatio:
    case Predicate::kConstantRatio:
    case Predicate::kConstantLength:
    case Predicate::kLogLengthSum: return TableKind::kLogLength;
    case Predicate::kLengthSum: return TableKind::kLength;
    case Predicate::kSquaredLengthSum: return TableKind::kSquaredLength;
    default: return TableKind::kDirection;
  }
}

Rule linear_rule(TableKind table) {
  switch (table) {
    case TableKind::kDirection: return Rule::kLinearDirection;
    case TableKind::kLogLength: return Rule::kLinearLogLength;
    case TableKind::kLength: return Rule::kLinearLength;
    case TableKind::kSquaredLength: return Rule::kLinearSquaredLength;
  }
  return Rule::kLinearDirection;
}

std::optional<TableKind> linear_table(Rule rule) {
  switch (rule) {
    case Rule::kLinearDirection: return TableKind::kDirection;
    case Rule::kLinearLogLength: return TableKind::kLogLength;
    case Rule::kLinearLength: return TableKind::kLength;
    case Rule::kLinearSquaredLength: return TableKind::kSquaredLength;
    default: return std::nullopt;
  }
}

std::optional<LinearForm> equation_in(const Fact& fact, TableKind table, Unknowns& unknowns) {
  for (FactEquation& equation : equations_of(fact, unknowns)) {
    if (equation.table == table) return std::move(equation.form);
  }
  return std::nullopt;
}

bool same_equation(TableKind table, const LinearForm& left, const LinearForm& right) {
  if (left.terms().size() != right.terms().size() || left.is_constant()) return false;
  const Rational factor = right.terms().front().coefficient / left.terms().front().coefficient;
  if (table == TableKind::kDirection && !(factor == 1 || factor == -1)) return false;
  LinearForm difference = right;
  difference.add(left, -factor);
  return difference.is_constant();
}

}  // namespace pappus::symbolic
