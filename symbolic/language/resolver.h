// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/core/result.h"
#include "symbolic/language/problem.h"
#include "symbolic/language/statement_syntax.h"

namespace pappus::symbolic {

/// The dialect of a statement: AlphaGeometry 2 when no clause has a word that is a construction and not a predicate,
/// too. Printing replaces predicates by predicates and keeps constructions, so it keeps the dialect.
[[nodiscard]] Dialect detect_dialect(const StatementSyntax& statement);

/// Looks up points, constructions and predicates of `statement`: the points, clauses, hypotheses, goals and
/// dialect of the result are set, its other members and the file of an error are not.
///
/// Configuration facts stated in clauses stay conditions of the figure and are no hypotheses.
[[nodiscard]] Result<Problem, InputError> resolve_statement(const StatementSyntax& statement);

}  // namespace pappus::symbolic
