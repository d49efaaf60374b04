// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "symbolic/core/result.h"

namespace pappus::app {

/// How an attempt ended, in the names of the SZS ontology (Sutcliffe 2008).
enum class Status {
  kTheorem,
  kCounterSatisfiable,  ///< the goal is false in a figure that satisfies the premises
  kTimeout,
  kResourceOut,
  kGaveUp,
  kInputError,
  kError,
};

/// "Theorem", "CounterSatisfiable", …
[[nodiscard]] std::string_view szs_name(Status status);

/// The status of that SZS name.
[[nodiscard]] std::optional<Status> find_status(std::string_view szs_name);

struct NamedCoordinates {
  std::string name;
  std::string x;  ///< decimal
  std::string y;
};

/// What is reported of one problem: a line of `--json`, `--jsonl` and `--csv`.
struct ResultRecord {
  std::string problem;
  std::string file;
  Status status = Status::kError;
  std::string method = "deductive";
  std::string reason;  ///< one line; empty for a theorem
  double wall_seconds = 0;
  double cpu_seconds = 0;   ///< of the thread that worked on the problem
  long peak_memory_mb = 0;  ///< of the process while it worked on the problem, in MiB
  std::uint64_t seed = 1;
  std::size_t threads = 1;
  std::size_t points = 0;
  std::size_t facts = 0;
  std::size_t rounds = 0;
  std::vector<std::string> auxiliary;
  std::size_t attempts = 0;  ///< sets of auxiliary points that were tried
  std::size_t proof_steps = 0;
  bool checked = false;                          ///< the independent checker accepted the proof in this run
  std::string existence;                         ///< of the figure: "certified", "not certified"; empty if not checked
  std::string proof_file;                        ///< empty when none was written
  std::string expected;                          ///< the status that the problem file expects, if it names one
  std::string scope;                             ///< of a theorem: "general" or "case"; else empty
  std::string other_cases;                       ///< of a case: "hold", "fail" or "open"
  std::vector<NamedCoordinates> counter_figure;  ///< in which a goal fails: of a refutation, and of other cases
  std::vector<std::string> warnings;             ///< of what the statement says without seeming to
  std::vector<std::string> not_understood;       ///< of the problem's source: see symbolic::Problem
};

/// One JSON object on one line, without a line feed.
[[nodiscard]] std::string to_json_line(const ResultRecord& record);

/// The record that to_json_line() wrote. The version it names is not kept: it is always this program's.
[[nodiscard]] symbolic::Result<ResultRecord> parse_result_record(const nlohmann::ordered_json& json);

/// The names of the columns of to_csv_line().
[[nodiscard]] std::string csv_header();
/// One row, quoted as RFC 4180 says, without a line feed.
[[nodiscard]] std::string to_csv_line(const ResultRecord& record);

/// "Ellipse (c), Point (D) and 3 more": what of the problem's source was not understood; empty if nothing.
[[nodiscard]] std::string list_not_understood(const ResultRecord& record);

/// "% SZS status Theorem for NAME".
[[nodiscard]] std::string szs_status_line(const ResultRecord& record);

/// What solve tells a person in one line: "NAME: Theorem (14 steps, checked; 1234 facts in 3 rounds; 0.04 s)".
[[nodiscard]] std::string to_sentence(const ResultRecord& record);

}  // namespace pappus::app
