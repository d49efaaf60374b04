// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "symbolic/diagram/figure.h"
#include "symbolic/engine/closure.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// A statement with the figure that seed 1 gives.
struct Drawn {
  Problem problem;
  Figure figure;
};

/// Aborts on a statement that cannot be read or drawn: it is the test's own.
[[nodiscard]] Drawn drawn(const std::string& statement);
/// The closure of the problem's hypotheses, ready for warm extension.
[[nodiscard]] Closure saturated(const Drawn& drawn);

/// Ptolemy's theorem for an equilateral triangle, which the rules alone do not prove.
[[nodiscard]] std::string equilateral_ptolemy();
/// The broken chord of Archimedes, which one reflection proves.
[[nodiscard]] std::string broken_chord();

}  // namespace pappus::symbolic
