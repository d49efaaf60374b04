// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/engine/closure.h"
#include "symbolic/facts/fact.h"
#include "symbolic/language/problem.h"
#include "tests/figures/grown_figure.h"

namespace pappus::tests {

/// The problems of files and folders. Ends the process with a message when one cannot be read.
[[nodiscard]] std::vector<symbolic::Problem> load_subjects(const std::vector<std::string>& paths);

/// The problems of the file that the environment variable PAPPUS_BENCH_PROBLEMS names, or the repository's own of the
/// International Mathematical Olympiad.
[[nodiscard]] std::vector<symbolic::Problem> load_default_subjects();

/// A problem's saturated closure, ready to be copied, and points by which it can be extended.
///
/// The points are random constructions on the points of the problem, the same in every run.
class ClosureSubject {
 public:
  /// `extensions` at most; fewer where the figure has less than four points or yields none.
  ClosureSubject(const symbolic::Problem& problem, symbolic::Figure figure, std::size_t extensions);

  [[nodiscard]] std::size_t extension_count() const { return extensions_.size(); }
  /// The closure of the problem, from nothing to saturation.
  [[nodiscard]] symbolic::Closure close_cold() const;
  /// The figure with the point, from the figure without it.
  [[nodiscard]] symbolic::Figure make_figure(std::size_t extension) const;
  /// The closure of the extended problem, from nothing to saturation; its figure is at hand.
  [[nodiscard]] symbolic::Closure close_extended_cold(std::size_t extension) const;
  /// Copies the saturated closure, makes the figure with the point, and closes again.
  [[nodiscard]] symbolic::Closure extend_warm(std::size_t extension) const;
  /// The copy that extend_warm() begins with.
  [[nodiscard]] symbolic::Closure copy() const { return saturated_; }

 private:
  symbolic::Figure figure_;
  std::vector<symbolic::Fact> hypotheses_;
  std::vector<GrownPoint> extensions_;
  symbolic::Closure saturated_;
};

/// A subject for each problem that has a figure.
[[nodiscard]] std::vector<std::pair<std::string, ClosureSubject>> make_subjects(
    const std::vector<symbolic::Problem>& problems, std::size_t extensions);

}  // namespace pappus::tests
