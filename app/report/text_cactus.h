// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/report/run_series.h"

namespace pappus::app {

/// A cactus plot in characters: how many problems (across) are solved within how many seconds each (up, logarithmic).
/// A letter a series, '*' where several meet.
[[nodiscard]] std::string write_text_cactus(const std::vector<RunSeries>& all);

/// The powers of ten that hold all times of all series, at least one apart: exponents of the lowest and the highest.
struct TimeRange {
  int lowest = -4;
  int highest = -3;
};
[[nodiscard]] TimeRange find_time_range(const std::vector<RunSeries>& all);

/// Where `seconds` lies in the range, from 0 to 1, on a logarithmic scale.
[[nodiscard]] double position_in(const TimeRange& range, double seconds);

}  // namespace pappus::app
