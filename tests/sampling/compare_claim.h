// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "symbolic/sampling/plane_point.h"
#include "tests/sampling/claim.h"

namespace pappus::sampling_test {

struct CompareOptions {
  std::size_t figures = 50;       ///< from random starts
  std::size_t near_figures = 10;  ///< of theorems, from the points of the proof's figure, moved
  std::uint64_t seed = 1;
};

/// A figure that contradicts a claim.
struct Violation {
  std::string what;  ///< one line
  symbolic::sampling::SampledFigure figure;
};

struct Comparison {
  std::size_t drawn = 0;       ///< figures from random starts
  std::size_t drawn_near = 0;  ///< figures near the proof's
  std::size_t applicable = 0;  ///< of all these, with all listed conditions of the proof
  std::size_t failing = 0;     ///< of all these, in which a goal fails and the claim allows it
  std::size_t degenerate = 0;  ///< of all these, set aside: points or lines fall together that the proof keeps apart
  std::size_t undecided = 0;   ///< comparisons too near to decide
  std::vector<Violation> violations;
};

/// Compares a claim with figures of the statement that owe nothing to the program:
/// - in a figure in which all listed conditions of a deductive proof hold, the goals hold;
/// - of a theorem of general scope, goals and conditions hold in every figure that is not degenerate;
/// - of a case whose other cases are said to hold, the goals hold in every such figure;
/// - in a counter-figure, hypotheses and stated order hold and a goal fails.
/// A figure is degenerate for a proof if points that it lists as different coincide in it, a triangle is flat or lines
/// are parallel or perpendicular against what it lists. Statements have whole families of such figures: all points on
/// one line satisfy every equation of angles. Goals that ask for a value stand with the value that the proof gives. The
/// same claim and options give the same result.
[[nodiscard]] Comparison compare_claim(const Claim& claim, const CompareOptions& options);

}  // namespace pappus::sampling_test
