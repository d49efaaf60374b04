// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "symbolic/core/result.h"
#include "symbolic/facts/fact.h"
#include "symbolic/language/point_names.h"
#include "symbolic/language/problem.h"
#include "symbolic/language/statement_syntax.h"

namespace pappus::symbolic {

/// Whether `name` is a predicate of the problem language: one of the facts' own, or another name or
/// notation for one (overlap, cyclic_with_center, lequation, …).
[[nodiscard]] bool is_relation(std::string_view name);

/// All names for which is_relation() holds, the facts' own first.
[[nodiscard]] std::span<const std::string_view> relation_names();

/// Reads "predicate arguments". One fact but for cyclic_with_center and words of order, which may state several.
///
/// AlphaGeometry 2 measures `aconst a b c d` from cd to ab and AlphaGeometry from ab to cd; in memory it is
/// always d(cd) − d(ab), so the two pairs change places when the dialect is the former.
/// Precondition: is_relation(call.name.text).
[[nodiscard]] Result<std::vector<Fact>, InputError> read_relation(const CallSyntax& call, const PointNames& points,
                                                                  Dialect dialect, LetterCase letter_case);

/// What read_relation reads back in this dialect.
[[nodiscard]] std::string print_relation(const Fact& fact, std::span<const std::string> point_names, Dialect dialect);

/// Why the fact has no meaning whatever the figure is (a line through one point only, three points on a circle
/// of four), or an empty text.
[[nodiscard]] std::string degeneracy(const Fact& fact, std::span<const std::string> point_names);

}  // namespace pappus::symbolic
