// SPDX-License-Identifier: Apache-2.0
#include "app/report/text_cactus.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace pappus::app {

namespace {

constexpr double kShortestSeconds = 1e-4;  // what the clocks are read to
constexpr std::size_t kColumns = 64;
constexpr std::size_t kRowsPerDecade = 4;

char letter(std::size_t series) { return static_cast<char>('a' + series % 26); }

void mark(std::string& cell_row, std::size_t column, char sign) {
  char& cell = cell_row[column];
  cell = cell == ' ' || cell == sign ? sign : '*';
}

}  // namespace

TimeRange find_time_range(const std::vector<RunSeries>& all) {
  double shortest = 1e300;
  double longest = kShortestSeconds;
  for (const RunSeries& series : all) {
    for (const SeriesEntry& entry : series.entries) {
      if (entry.status != Status::kTheorem) continue;
      shortest = std::min(shortest, std::max(entry.seconds, kShortestSeconds));
      longest = std::max(longest, entry.seconds);
    }
  }
  TimeRange range;
  range.lowest = static_cast<int>(std::floor(std::log10(std::min(shortest, longest)) + 1e-9));
  range.highest = std::max(range.lowest + 1, static_cast<int>(std::ceil(std::log10(longest) - 1e-9)));
  return range;
}

double position_in(const TimeRange& range, double seconds) {
  const double exponent = std::log10(std::max(seconds, kShortestSeconds));
  return std::clamp((exponent - range.lowest) / (range.highest - range.lowest), 0.0, 1.0);
}

std::string write_text_cactus(const std::vector<RunSeries>& all) {
  const TimeRange range = find_time_range(all);
  const std::size_t height = kRowsPerDecade * static_cast<std::size_t>(range.highest - range.lowest);
  std::vector<std::string> rows(height + 1, std::string(kColumns + 1, ' '));
  std::size_t most = 1;
  for (const RunSeries& series : all) most = std::max(most, series.count(Status::kTheorem));
  for (std::size_t s = 0; s < all.size(); ++s) {
    const std::vector<double> solved = all[s].solved_seconds();
    for (std::size_t i = 0; i < solved.size(); ++i) {
      const auto row =
          static_cast<std::size_t>(std::lround(position_in(range, solved[i]) * static_cast<double>(height)));
      mark(rows[row], (i + 1) * kColumns / most, letter(s));
    }
  }
  std::string text = "seconds each (logarithmic) against problems solved\n";
  for (std::size_t row = height + 1; row-- > 0;) {
    char scale[32] = "         ";
    if (row % kRowsPerDecade == 0) {
      const int exponent = range.lowest + static_cast<int>(row / kRowsPerDecade);
      std::snprintf(scale, sizeof scale, "%8g ", std::pow(10.0, exponent));
    }
    const std::size_t end = rows[row].find_last_not_of(' ');
    text += scale + std::string("|") + rows[row].substr(0, end == std::string::npos ? 0 : end + 1) + "\n";
  }
  text += "         +" + std::string(kColumns, '-') + "\n";
  char axis[160];
  std::snprintf(axis, sizeof axis, "          0%*zu\n", static_cast<int>(kColumns), most);
  text += axis;
  for (std::size_t s = 0; s < all.size(); ++s) text += std::string("  ") + letter(s) + " " + all[s].label + "\n";
  return text;
}

}  // namespace pappus::app
