// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// The problems of problems/FOLDER, in the order of their files.
[[nodiscard]] std::vector<Problem> corpus(const std::string& folder);

/// "midp m a b": a construction or condition that could be dropped, and where it stands.
struct Part {
  std::size_t clause;
  std::size_t call;  ///< as written: one word of order is one call
  std::string text;
};

/// The parts of the problem that state equations. Order restricts the figure, and free points restrict nothing.
[[nodiscard]] std::vector<Part> droppable_parts(const Problem& problem);

/// The problem without this part; its points stay.
[[nodiscard]] Problem without(const Problem& problem, const Part& part);

/// The parts that the file's "redundant:" line names, separated by semicolons.
[[nodiscard]] std::vector<std::string> declared_redundant(const Problem& problem);

/// The goals as facts that a figure can refute: a goal that asks for a value becomes the file's answer.
[[nodiscard]] std::vector<Fact> answered_goals(const Problem& problem);

}  // namespace pappus::symbolic
