// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "symbolic/check/certify.h"
#include "symbolic/facts/fact.h"

namespace pappus::symbolic::checker {

/// False when the fact, any relation of a statement, is certainly violated on the whole enclosure, or when it is
/// a configuration fact that does not certainly hold. An equation is never certainly true on an enclosure.
[[nodiscard]] bool may_hold(const Certifier& certifier, const Fact& fact);

}  // namespace pappus::symbolic::checker
