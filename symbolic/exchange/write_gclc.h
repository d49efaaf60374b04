// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "symbolic/core/result.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/exchange/conversion.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// The problem in the language of GCLC, which draws it and has provers: constructions, points of the figure for those
/// that are free, a drawing, and one `prove`.
///
/// Lengths are scaled so that the figure fills a page of 100 mm. A hypothesis that the construction does not bring
/// about, a point whose choice between two intersections is GCLC's, and goals beyond what `prove` takes are warnings.
[[nodiscard]] Result<Conversion> write_gclc(const Problem& problem, std::span<const ApproximatePoint> places);

}  // namespace pappus::symbolic
