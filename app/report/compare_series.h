// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/report/run_series.h"

namespace pappus::app {

/// A problem in both of two series.
struct ProblemPair {
  std::string name;
  Status first = Status::kError;
  Status second = Status::kError;
  double first_seconds = 0;
  double second_seconds = 0;
};

/// Two series problem by problem.
struct SeriesComparison {
  std::vector<ProblemPair> pairs;  ///< problems that both have
  std::size_t missing_in_first = 0;
  std::size_t missing_in_second = 0;
  std::size_t solved_by_both = 0;
  std::size_t solved_by_first = 0;   ///< and not by the second
  std::size_t solved_by_second = 0;  ///< and not by the first
  std::size_t first_faster = 0;      ///< of those that both solved
  std::size_t second_faster = 0;
  double median_ratio = 1;  ///< of the second's time to the first's, of those that both solved

  /// McNemar's test in its exact form: were the two equally able, how likely is it that the problems solved by one
  /// alone are shared out at least as unevenly?
  [[nodiscard]] double solved_p_value() const;
  /// The sign test of which is faster, of those that both solved; ties are left out.
  [[nodiscard]] double faster_p_value() const;
};

[[nodiscard]] SeriesComparison compare_series(const RunSeries& first, const RunSeries& second);

/// Probability that of `left + right` fair coins the heads are at least as far from half as `left` is; 1 for none.
/// Exact up to the rounding of doubles: the two-sided binomial test with p = 1/2.
[[nodiscard]] double sign_test(std::size_t left, std::size_t right);

}  // namespace pappus::app
