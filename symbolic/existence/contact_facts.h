// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "symbolic/facts/fact.h"

namespace pappus::symbolic {

/// Where two curves touch that put a point x on them, their equations are dependent there, and neither follows from the
/// other. The point of contact has equations of its own: it lies on the line of the centres of two circles, or where
/// the perpendicular from the centre meets a tangent. These are such facts, for each curve of `dependent` and each of
/// `related` that belongs to the same point. Whether they hold is for others to say.
[[nodiscard]] std::vector<Fact> contact_facts(const Fact& dependent, std::span<const Fact> related);

}  // namespace pappus::symbolic
