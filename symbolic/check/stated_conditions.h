// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "symbolic/check/certify.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic::checker {

/// Objects unless the figure is one of the statement's: beside its hypotheses a statement says which case is meant (an
/// incentre is no excentre) and in what position its constructions need their points. A proof stands in the figure that
/// it comes with; in one of another case it may prove what is false in the case that is meant.
///
/// Open conditions must be certain in `certifier`, which has room around the coordinates; equations among the
/// requirements must not be violated by the coordinates `as_written`.
[[nodiscard]] std::optional<std::string> object_to_case(const Problem& problem, const Certifier& as_written,
                                                        const Certifier& certifier);

}  // namespace pappus::symbolic::checker
