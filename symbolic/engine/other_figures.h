// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <optional>
#include <string>

#include "symbolic/language/problem.h"
#include "symbolic/proof/proof.h"

namespace pappus::symbolic {

struct OtherFigureOptions {
  std::size_t figures = 5;                       ///< that must be drawn, each from a seed of its own
  double seconds = 0;                            ///< wall-clock limit; 0 means none
  const std::atomic<bool>* cancelled = nullptr;  ///< may be null
};

/// Why the proof does not speak of all figures of the statement alike: a condition that it stands on, or its goal,
/// fails in another figure, or too few figures can be drawn, or not in time. Nothing when all hold in as many as asked
/// for.
///
/// `problem` may have more points than its clauses introduce: auxiliary ones, whose facts come behind the others. Such
/// a point may be in any of the places that its facts allow.
[[nodiscard]] std::optional<std::string> object_in_other_figures(const Problem& problem, const Proof& proof,
                                                                 const OtherFigureOptions& options);

}  // namespace pappus::symbolic
