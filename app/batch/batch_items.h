// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/result_record.h"
#include "symbolic/core/result.h"
#include "symbolic/language/problem.h"

namespace pappus::app {

/// A problem to work on, or the record of an input that did not parse.
struct BatchItem {
  std::optional<symbolic::Problem> problem;
  ResultRecord input_error;     ///< of interest when there is no problem
  std::string message;          ///< what a person is told when there is no problem
  std::string hash;             ///< memory::problem_hash() of the problem
  bool repeated = false;        ///< an earlier item has the same hash
  std::string proof_file_name;  ///< "NAME.json", different for all problems of a batch
};

/// All files that the paths (files, folders, "-") mean, in order. Fails on a path that does not exist and on a folder
/// without problem files.
[[nodiscard]] symbolic::Result<std::vector<std::string>> expand_batch_paths(const std::vector<std::string>& paths);

/// All problems of the files in order; what does not parse is an item like any other.
[[nodiscard]] std::vector<BatchItem> read_batch_items(const std::vector<std::string>& files);

/// Both at once.
[[nodiscard]] symbolic::Result<std::vector<BatchItem>> collect_batch_items(const std::vector<std::string>& paths);

}  // namespace pappus::app
