// SPDX-License-Identifier: Apache-2.0
#include "app/batch/batch_outputs.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <utility>

#include "app/system_message.h"

namespace pappus::app {

namespace {

namespace fs = std::filesystem;
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
  for (const std::string& folder : {destinations_.proof_folder, destinations_.figure_folder}) {
    std::error_code error;
    if (!folder.empty()) fs::create_directories(folder, error);
    if (error) return Failure{"cannot create " + folder + ": " + error.message()};
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

std::optional<Failure> BatchOutputs::add(const ResultRecord& record) {
  report_.add(record);
  if (auto failure = print(record)) return failure;
  if (jsonl_) {
    if (auto failure = jsonl_->write_line(to_json_line(record))) return failure;
  }
  return csv_ ? csv_->write_line(to_csv_line(record)) : std::nullopt;
}

std::string BatchOutputs::proof_path(const BatchItem& item) const {
  if (destinations_.proof_folder.empty() || !item.problem) return {};
  return (fs::path(destinations_.proof_folder) / item.proof_file_name).string();
}

std::string BatchOutputs::figure_path(const BatchItem& item) const {
  if (destinations_.figure_folder.empty() || !item.problem) return {};
  return (fs::path(destinations_.figure_folder) / item.proof_file_name).replace_extension(".svg").string();
}

std::optional<Failure> BatchOutputs::close() {
  std::optional<Failure> failure = jsonl_ ? jsonl_->close() : std::nullopt;
  if (!failure && csv_) failure = csv_->close();
  return failure;
}

}  // namespace pappus::app
