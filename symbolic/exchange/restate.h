// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "symbolic/core/result.h"
#include "symbolic/exchange/statement_words.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// A clause in the words of a format: points that are new together, and constructions of them.
struct RestatedClause {
  std::vector<PointId> new_points;
  std::vector<ConstructionCall> calls;  ///< none has a condition; no call: free points
};

/// The problem by constructions that the format knows, at most two a point as these formats ask.
///
/// Clauses that the format knows stay as they are. Base angles of a triangle whose equal sides are a hypothesis too say
/// nothing new and are left out. Every other hypothesis is turned into a construction of one of its
/// points; for that the points may change their order, chosen from the end: the last point must be given by at most
/// two conditions, and so on with what remains. Fails, with the condition or point in words, when that cannot be done.
[[nodiscard]] Result<std::vector<RestatedClause>> restate(const Problem& problem, StatementFormat format);

}  // namespace pappus::symbolic
