// SPDX-License-Identifier: Apache-2.0
#include "app/report/compare_series.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace pappus::app {

namespace {

/// Clocks are read to a tenth of a millisecond; shorter differences, and divisions by zero, mean nothing.
constexpr double kShortestSeconds = 1e-4;

double median(std::vector<double> values) {
  if (values.empty()) return 1;
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

void count_pair(const ProblemPair& pair, SeriesComparison& comparison, std::vector<double>& ratios) {
  const bool first = pair.first == Status::kTheorem;
  const bool second = pair.second == Status::kTheorem;
  if (first && !second) ++comparison.solved_by_first;
  if (second && !first) ++comparison.solved_by_second;
  if (!first || !second) return;
  ++comparison.solved_by_both;
  if (pair.first_seconds < pair.second_seconds - kShortestSeconds / 2) ++comparison.first_faster;
  if (pair.second_seconds < pair.first_seconds - kShortestSeconds / 2) ++comparison.second_faster;
  ratios.push_back(std::max(pair.second_seconds, kShortestSeconds) / std::max(pair.first_seconds, kShortestSeconds));
}

}  // namespace

double SeriesComparison::solved_p_value() const { return sign_test(solved_by_first, solved_by_second); }

double SeriesComparison::faster_p_value() const { return sign_test(first_faster, second_faster); }

SeriesComparison compare_series(const RunSeries& first, const RunSeries& second) {
  std::unordered_map<std::string, const SeriesEntry*> in_second;
  for (const SeriesEntry& entry : second.entries) in_second.emplace(entry.problem, &entry);
  SeriesComparison comparison;
  std::vector<double> ratios;
  for (const SeriesEntry& entry : first.entries) {
    const auto found = in_second.find(entry.problem);
    if (found == in_second.end()) {
      ++comparison.missing_in_second;
      continue;
    }
    const SeriesEntry& other = *found->second;
    comparison.pairs.push_back({entry.name, entry.status, other.status, entry.seconds, other.seconds});
    count_pair(comparison.pairs.back(), comparison, ratios);
  }
  comparison.missing_in_first = second.entries.size() - comparison.pairs.size();
  comparison.median_ratio = median(std::move(ratios));
  return comparison;
}

double sign_test(std::size_t left, std::size_t right) {
  const std::size_t count = left + right;
  const std::size_t fewer = std::min(left, right);
  if (2 * fewer >= count) return 1;
  // Logarithms: binomials of a thousand coins are beyond a double.
  const double n = static_cast<double>(count);
  double tail = 0;
  for (std::size_t i = 0; i <= fewer; ++i) {
    const double k = static_cast<double>(i);
    tail += std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) - n * std::log(2.0));
  }
  return std::min(1.0, 2 * tail);
}

}  // namespace pappus::app
