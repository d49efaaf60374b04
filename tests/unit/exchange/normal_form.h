// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <vector>

#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// What a problem states, up to layout: its hypotheses and goals as sets of elementary facts, each written in one of
/// its forms, the first by the alphabet, with `names` for the points.
///
/// Base angles of an isosceles triangle are left out beside its equal sides, which say the same.
struct NormalForm {
  std::set<std::string> hypotheses;
  std::set<std::string> goals;

  friend bool operator==(const NormalForm& left, const NormalForm& right) = default;
};

[[nodiscard]] NormalForm normal_form(const Problem& problem, const std::vector<std::string>& names);

/// The problems of all .geo files below the repository's problems/, and of the files that the environment variable
/// PAPPUS_MORE_PROBLEMS lists, separated by colons.
[[nodiscard]] std::vector<Problem> corpus();

}  // namespace pappus::symbolic
