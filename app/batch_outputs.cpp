// SPDX-License-Identifier: Apache-2.0
#include "app/batch_outputs.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <utility>

#include "app/proof_file.h"
#include "app/system_message.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Result;

std::optional<Failure> open_line_file(const std::string& path, std::optional<LineFile>& file) {
  if (path.empty()) return std::nullopt;
  Result<LineFile> opened = LineFile::open(path);
  if (!opened) return opened.error();
  file.emplace(std::move(opened).value());
  return std::nullopt;
}

}  // namespace

std::optional<Failure> BatchOutputs::open() {
  if (!destinations_.proof_folder.empty()) {
    std::error_code error;
    std::filesystem::create_directories(destinations_.proof_folder, error);
    if (error) return Failure{"cannot create " + destinations_.proof_folder + ": " + error.message()};
  }
  if (auto failure = open_line_file(destinations_.jsonl_path, jsonl_)) return failure;
  if (auto failure = open_line_file(destinations_.csv_path, csv_)) return failure;
  return csv_ ? csv_->write_line(csv_header()) : std::nullopt;
}

std::optional<Failure> BatchOutputs::print(const ResultRecord& record) const {
  if (destinations_.print_szs) std::printf("%s\n", szs_status_line(record).c_str());
  if (destinations_.print_json) std::printf("%s\n", to_json_line(record).c_str());
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return std::nullopt;
  const int error_number = errno;
  std::clearerr(stdout);
  return Failure{"cannot write to standard output: " + system_message(error_number)};
}

std::optional<Failure> BatchOutputs::add(Solution& solution, const std::string& proof_file_name) {
  if (solution.proof && !destinations_.proof_folder.empty()) {
    const std::string path = (std::filesystem::path(destinations_.proof_folder) / proof_file_name).string();
    if (auto failure = write_proof_file(path, *solution.proof)) return failure;
    solution.record.proof_file = path;
  }
  report_.add(solution.record);
  if (auto failure = print(solution.record)) return failure;
  if (jsonl_) {
    if (auto failure = jsonl_->write_line(to_json_line(solution.record))) return failure;
  }
  return csv_ ? csv_->write_line(to_csv_line(solution.record)) : std::nullopt;
}

std::optional<Failure> BatchOutputs::close() {
  std::optional<Failure> failure = jsonl_ ? jsonl_->close() : std::nullopt;
  if (!failure && csv_) failure = csv_->close();
  return failure;
}

}  // namespace pappus::app
