// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "symbolic/core/result.h"
#include "symbolic/language/point_names.h"
#include "symbolic/language/problem.h"
#include "symbolic/language/statement_syntax.h"

namespace pappus::symbolic {

/// Whether the call is "predicate with * : moving points", the locus notation of AlphaGeometry 2.
[[nodiscard]] bool is_locus_goal(const CallSyntax& call);

/// Reads "coll a * * : x". Errors: a predicate that has no such form, no point behind the colon, no star, or no named
/// point at all before it.
[[nodiscard]] Result<LocusGoal, InputError> read_locus_goal(const CallSyntax& call, const PointNames& points);

/// What read_locus_goal reads back.
[[nodiscard]] std::string print_locus_goal(const LocusGoal& goal, std::span<const std::string> point_names);

/// For each point, whether it stays where it is while the `moving` points move: it was introduced without them, and
/// no condition ties it to one that depends on them. Conservative: a point counts as moved when in doubt.
[[nodiscard]] std::vector<bool> fixed_points(const Problem& problem, std::span<const PointId> moving);

/// Whether `fact` is the goal with fixed points of the problem for its stars.
[[nodiscard]] bool is_instance(const Problem& problem, const LocusGoal& goal, const Fact& fact);

/// Calls `visit` with each such fact that is not degenerate, in a fixed order, until it returns false. Of facts that
/// only differ in the order of stars that may be exchanged there is one.
void visit_instances(const Problem& problem, const LocusGoal& goal, const std::function<bool(const Fact&)>& visit);

/// The problem with its locus goals replaced by `facts`, one each, behind its other goals.
[[nodiscard]] Problem with_instances(const Problem& problem, std::span<const Fact> facts);

}  // namespace pappus::symbolic
