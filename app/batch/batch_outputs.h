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

/// Writes every result to all its destinations, and counts it. What was flushed, or printed, stays when the program
/// stops.
class BatchOutputs {
 public:
  explicit BatchOutputs(BatchDestinations destinations) : destinations_(std::move(destinations)) {}

  /// Creates the files and the folders.
  [[nodiscard]] std::optional<symbolic::Failure> open();
  /// Prints the result, when that is wanted, and keeps its lines for the files.
  [[nodiscard]] std::optional<symbolic::Failure> add(const ResultRecord& record);
  /// Writes the lines that were kept.
  [[nodiscard]] std::optional<symbolic::Failure> flush();
  [[nodiscard]] std::optional<symbolic::Failure> close();

  /// Where workers are to write the files of an item; empty when they are not wanted.
  [[nodiscard]] std::string proof_path(const BatchItem& item) const;
  [[nodiscard]] std::string figure_path(const BatchItem& item) const;

  [[nodiscard]] const BatchReport& report() const { return report_; }

 private:
  /// A file that grows, and the lines that are to be written to it next, with a line feed between them.
  struct Growing {
    std::optional<LineFile> file;
    std::string lines;

    [[nodiscard]] std::optional<symbolic::Failure> open(const std::string& path);
    void add(const std::string& line);
    [[nodiscard]] std::optional<symbolic::Failure> flush();
  };

  BatchDestinations destinations_;
  Growing jsonl_;
  Growing csv_;
  BatchReport report_;
};

}  // namespace pappus::app
