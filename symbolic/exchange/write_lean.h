// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "symbolic/core/result.h"
#include "symbolic/exchange/conversion.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// What stands once above all theorems of a file: imports, and for which versions it was written.
[[nodiscard]] std::string lean_header();

/// The problem as a theorem of Lean 4 with mathlib, its proof left open (`by sorry`).
///
/// Hypotheses are those of the problem, the requirements and orders of its constructions, that its triangles are none
/// on one line, and that lines have two different points. Conditions that choose the figure and have no form in Lean
/// are left out with a warning; any other hypothesis or goal without a form is a failure.
[[nodiscard]] Result<Conversion> write_lean(const Problem& problem);

}  // namespace pappus::symbolic
