// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/result_record.h"
#include "symbolic/core/result.h"
#include "symbolic/language/problem.h"

namespace pappus::app {

/// A problem on its way to a worker: all that is needed to read it again elsewhere, and where its files go.
struct WorkerTask {
  std::size_t id = 0;
  std::string name;
  std::string file;                                ///< for messages only; it is not opened
  std::string statement;                           ///< on one line
  std::string expected;                            ///< the status that the problem file expects, or empty
  std::vector<std::pair<int, int>> clause_places;  ///< line and column of each clause in `file`
  std::vector<std::string> not_understood;         ///< Problem::not_understood
  std::size_t points = 0;
  std::uint64_t seed = 1;
  std::string proof_path;   ///< empty: no proof is wanted
  std::string figure_path;  ///< empty: no figure is wanted
};

/// What became of a task.
struct TaskOutcome {
  std::size_t id = 0;
  ResultRecord record;
  std::string unwritten;  ///< why a proof or figure could not be written; empty when all is well
};

[[nodiscard]] WorkerTask make_worker_task(std::size_t id, const symbolic::Problem& problem, std::uint64_t seed);

/// The problem of the task, as it was first read.
[[nodiscard]] symbolic::Result<symbolic::Problem> restore_problem(const WorkerTask& task);

/// The record of a task that brought no answer.
[[nodiscard]] ResultRecord failure_record(const WorkerTask& task, Status status, const std::string& reason);

// Tasks and outcomes travel as lines of field_line.h, without the line feed.
[[nodiscard]] std::string encode_task(const WorkerTask& task);
[[nodiscard]] symbolic::Result<WorkerTask> decode_task(std::string_view line);
[[nodiscard]] std::string encode_outcome(const TaskOutcome& outcome);
[[nodiscard]] symbolic::Result<TaskOutcome> decode_outcome(std::string_view line);

}  // namespace pappus::app
