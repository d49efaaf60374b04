// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>
#include <map>
#include <vector>

#include "app/bench/measure_problem.h"

namespace pappus::app {

namespace {

using Measurements = std::span<const BenchMeasurement>;

double total(Measurements measurements, double BenchMeasurement::*seconds) {
  double sum = 0;
  for (const BenchMeasurement& measurement : measurements) sum += measurement.*seconds;
  return sum;
}

/// The lower median over the theorems; 0 if there is none.
std::size_t median(Measurements measurements, std::size_t BenchMeasurement::*length) {
  std::vector<std::size_t> lengths;
  for (const BenchMeasurement& measurement : measurements) {
    if (measurement.status == Status::kTheorem) lengths.push_back(measurement.*length);
  }
  if (lengths.empty()) return 0;
  std::sort(lengths.begin(), lengths.end());
  return lengths[(lengths.size() - 1) / 2];
}

std::string outcomes(Measurements measurements) {
  std::map<Status, std::size_t> counts;
  for (const BenchMeasurement& measurement : measurements) ++counts[measurement.status];
  std::string text;
  for (const auto& [status, count] : counts) {
    text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(szs_name(status));
  }
  return std::to_string(measurements.size()) + (measurements.size() == 1 ? " problem: " : " problems: ") + text + "\n";
}

}  // namespace

std::string summarise(Measurements measurements) {
  char lines[320];
  std::snprintf(lines, sizeof lines,
                "closure     %9.4f s of processor time\n"
                "extraction  %9.4f s, with minimisation\n"
                "checking    %9.4f s\n"
                "proofs      median %zu steps, %zu terms\n",
                total(measurements, &BenchMeasurement::closure_seconds),
                total(measurements, &BenchMeasurement::extraction_seconds),
                total(measurements, &BenchMeasurement::checking_seconds),
                median(measurements, &BenchMeasurement::steps), median(measurements, &BenchMeasurement::terms));
  return outcomes(measurements) + lines;
}

std::string tabulate(Measurements measurements) {
  std::size_t width = 7;
  for (const BenchMeasurement& measurement : measurements) width = std::max(width, measurement.problem.size());
  std::string text = "problem" + std::string(width - 7, ' ') +
                     "  status              rounds  facts  steps  terms  closure extraction checking (ms)\n";
  for (const BenchMeasurement& measurement : measurements) {
    char columns[160];
    std::snprintf(columns, sizeof columns, "  %-18s %7zu %6zu %6zu %6zu %8.2f %10.2f %8.2f\n",
                  std::string(szs_name(measurement.status)).c_str(), measurement.rounds, measurement.facts,
                  measurement.steps, measurement.terms, 1e3 * measurement.closure_seconds,
                  1e3 * measurement.extraction_seconds, 1e3 * measurement.checking_seconds);
    text += measurement.problem + std::string(width - measurement.problem.size(), ' ') + columns;
  }
  return text;
}

}  // namespace pappus::app
