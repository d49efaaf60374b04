// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// The problem's points under names of small letters and digits, all different, for formats that know no others:
/// "O1'" becomes "o1p". Names that are such already stay; each change is added to `warnings`.
[[nodiscard]] std::vector<std::string> plain_names(const Problem& problem, std::vector<std::string>& warnings);

/// `name` as one word for a line of its own or an identifier: letters, digits and '_' stay, a run of others becomes
/// one '_'. "problem" if nothing remains.
[[nodiscard]] std::string plain_word(const std::string& name);

}  // namespace pappus::symbolic
