// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "app/atomic_file.h"
#include "app/batch/batch_items.h"
#include "app/batch/batch_report.h"
#include "app/result_record.h"
#include "symbolic/core/result.h"

namespace pappus::app {

/// Where the results of a batch go; empty paths are not wanted.
struct BatchDestinations {
  std::string jsonl_path;
  std::string csv_path;
  std::string proof_folder;
  std::string figure_folder;
  bool print_json = false;
  bool print_szs = false;
};

/// Writes every result to all its destinations as it comes, and counts it. What was added stays when the program stops.
class BatchOutputs {
 public:
  explicit BatchOutputs(BatchDestinations destinations) : destinations_(std::move(destinations)) {}

  /// Creates the files and the folders.
  [[nodiscard]] std::optional<symbolic::Failure> open();
  [[nodiscard]] std::optional<symbolic::Failure> add(const ResultRecord& record);
  [[nodiscard]] std::optional<symbolic::Failure> close();

  /// Where workers are to write the files of an item; empty when they are not wanted.
  [[nodiscard]] std::string proof_path(const BatchItem& item) const;
  [[nodiscard]] std::string figure_path(const BatchItem& item) const;

  [[nodiscard]] const BatchReport& report() const { return report_; }

 private:
  [[nodiscard]] std::optional<symbolic::Failure> print(const ResultRecord& record) const;

  BatchDestinations destinations_;
  std::optional<LineFile> jsonl_;
  std::optional<LineFile> csv_;
  BatchReport report_;
};

}  // namespace pappus::app
