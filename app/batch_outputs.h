// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "app/atomic_file.h"
#include "app/batch_report.h"
#include "app/solve_problem.h"
#include "symbolic/core/result.h"

namespace pappus::app {

/// Where the results of a batch go; empty paths are not wanted.
struct BatchDestinations {
  std::string jsonl_path;
  std::string csv_path;
  std::string proof_folder;
  bool print_json = false;
  bool print_szs = false;
};

/// Writes every result to all its destinations as it comes, and counts it. What was added stays when the program stops.
class BatchOutputs {
 public:
  explicit BatchOutputs(BatchDestinations destinations) : destinations_(std::move(destinations)) {}

  /// Creates the files and the folder.
  [[nodiscard]] std::optional<symbolic::Failure> open();
  /// Writes the proof under `proof_file_name` and notes its place in the record, then writes the record.
  [[nodiscard]] std::optional<symbolic::Failure> add(Solution& solution, const std::string& proof_file_name);
  [[nodiscard]] std::optional<symbolic::Failure> close();

  [[nodiscard]] const BatchReport& report() const { return report_; }

 private:
  [[nodiscard]] std::optional<symbolic::Failure> print(const ResultRecord& record) const;

  BatchDestinations destinations_;
  std::optional<LineFile> jsonl_;
  std::optional<LineFile> csv_;
  BatchReport report_;
};

}  // namespace pappus::app
