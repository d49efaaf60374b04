// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/facts/fact.h"

namespace pappus::symbolic::checker {

/// Both configuration facts say the same, by the symmetries of their predicate alone: names of a segment's ends,
/// the order of a triangle's vertices (with the sense of sameclock kept), the order of two sides that are compared
/// for equality only. Predicates without such symmetries compare as they are written.
[[nodiscard]] bool same_configuration(const Fact& left, const Fact& right);

}  // namespace pappus::symbolic::checker
