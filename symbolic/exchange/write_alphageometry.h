// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/core/result.h"
#include "symbolic/exchange/conversion.h"
#include "symbolic/exchange/statement_words.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// The problem in the two-line layout, a line with its name and a line with the statement, in the words of the format.
///
/// Losses with a warning: conditions that only choose the case of the figure, the order of constructions that the
/// format does not have, and names of points that it does not take. Fails on hypotheses and goals that it cannot state.
[[nodiscard]] Result<Conversion> write_alphageometry(const Problem& problem, StatementFormat format);

}  // namespace pappus::symbolic
