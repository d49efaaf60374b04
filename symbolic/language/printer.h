// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// The clause in full form: "m = midpoint m a b". Names are the problem's.
[[nodiscard]] std::string print_clause(const Clause& clause, const Problem& problem);

/// The statement on one line, in the problem's dialect and with new points among the arguments. Reading it back
/// gives the same points, hypotheses and goals.
[[nodiscard]] std::string print_statement(const Problem& problem);

/// The problem as a .geo file: its metadata, then one clause a line.
[[nodiscard]] std::string print_geo(const Problem& problem);

/// The same problem with its points called a, b, …, z, a1, b1, … in order of construction; texts are printed anew.
[[nodiscard]] Problem rename_points(const Problem& problem);

}  // namespace pappus::symbolic
