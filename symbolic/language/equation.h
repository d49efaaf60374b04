// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/core/result.h"
#include "symbolic/facts/fact.h"
#include "symbolic/language/point_names.h"
#include "symbolic/language/statement_syntax.h"

namespace pappus::symbolic {

/// Reads "lequation k a b k a b * c d … 0": Σ k·|AB| + Σ k·|AB|·|CD| = 0.
///
/// A sum of lengths becomes distseq, a sum of squares dist2eq, and an equation of two products distmeq.
/// Other sums (a constant that is not 0, lengths mixed with products, three or more products of different
/// lengths) have no predicate and are errors that say so.
[[nodiscard]] Result<Fact, InputError> read_length_equation(const CallSyntax& call, const PointNames& points,
                                                            LetterCase letter_case);

/// Reads "aequation k a b c d … y": Σ k·(d(cd) − d(ab)) = y, as angeq.
[[nodiscard]] Result<Fact, InputError> read_angle_equation(const CallSyntax& call, const PointNames& points,
                                                           LetterCase letter_case);

}  // namespace pappus::symbolic
