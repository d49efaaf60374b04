// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/facts/fact.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// A clause that cannot be drawn for whatever the clauses before it allow: it takes freedom from earlier points.
struct BentClause {
  std::size_t clause = 0;
  std::size_t freedoms = 0;      ///< how many degrees of freedom it takes
  std::optional<Fact> relation;  ///< between earlier points, that it forces; if one of a simple kind does
};

/// The clauses of `problem` whose equations bind earlier points, in order.
///
/// Near a generic figure the equations of a clause, linearised, read A·x + B·y = 0 for the earlier coordinates x and
/// its own y. They bind x where they have more independent rows, given those of all earlier clauses, than B has: some
/// combination of them is free of y. Equations that a clause says openly, by a relation ("cong b d c e"), are meant to
/// bind and are not counted. `figure` is to be one of the problem's; what it shows
/// must show in another, too.
[[nodiscard]] std::vector<BentClause> find_bent_clauses(const Problem& problem, const Figure& figure);

/// "'d = on_circle d a b, on_circle d a c' binds points that stand before it: it forces cong a b a c".
[[nodiscard]] std::string describe(const BentClause& bent, const Problem& problem);

}  // namespace pappus::symbolic
