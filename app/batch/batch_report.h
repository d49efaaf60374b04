// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "app/result_record.h"

namespace pappus::app {

/// Collects the records of a batch and tells about them at its end.
class BatchReport {
 public:
  void add(const ResultRecord& record);

  /// A line a problem: name, status, rounds, facts, seconds, steps.
  [[nodiscard]] std::string table() const;
  /// "30 problems: 14 Theorem, 16 GaveUp; 6.7 s of processor time", without a line feed.
  [[nodiscard]] std::string summary() const;

  [[nodiscard]] std::size_t count(Status status) const;
  [[nodiscard]] std::size_t size() const { return rows_.size(); }

 private:
  struct Row {
    std::string problem;
    Status status;
    std::size_t rounds;
    std::size_t facts;
    double seconds;
    std::size_t steps;
    bool is_case;  // a theorem that does not speak of all figures of its statement
  };
  std::vector<Row> rows_;
  std::map<Status, std::size_t> counts_;
  std::map<std::string, std::size_t> cases_;  // by what is known of the other cases
  std::size_t unexpected_ = 0;                // problems whose file expects another status
  std::size_t incomplete_ = 0;                // problems of which something was not understood
  double cpu_seconds_ = 0;
};

}  // namespace pappus::app
