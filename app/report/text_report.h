// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/report/compare_series.h"
#include "app/report/run_series.h"

namespace pappus::app {

/// What a report tells: the series, and the comparison of two of them when there are two to compare.
struct Report {
  std::vector<RunSeries> series;
  std::size_t first = 0;  ///< the two that are compared, as indices
  std::size_t second = 0;
  std::optional<SeriesComparison> comparison;
  ReportClock clock = ReportClock::kWall;
};

/// Tables, cactus plot and comparison for a terminal of at least 80 columns.
[[nodiscard]] std::string write_text_report(const Report& report);

/// The sentences that a comparison comes down to, one a line; shared by the text and the HTML report.
[[nodiscard]] std::vector<std::string> comparison_sentences(const Report& report);

/// For how many theorems the existence of the figure was certified; empty when no record of the series says.
[[nodiscard]] std::string existence_sentence(const RunSeries& series);

/// The problems that ended differently, one a line: name, first and second status.
[[nodiscard]] std::vector<ProblemPair> differing_pairs(const SeriesComparison& comparison);

/// 0.00123 → "0.0012", 12.345 → "12.3", 12345.6 → "12346".
[[nodiscard]] std::string format_seconds(double seconds);

}  // namespace pappus::app
