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

std::optional<Failure> print(const std::string& text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return std::nullopt;
  const int error_number = errno;
  std::clearerr(stdout);
  return Failure{"cannot write to standard output: " + system_message(error_number)};
}

}  // namespace

std::optional<Failure> BatchOutputs::Growing::open(const std::string& path) {
  if (path.empty()) return std::nullopt;
  Result<LineFile> opened = LineFile::open(path);
  if (!opened) return opened.error();
  file.emplace(std::move(opened).value());
  return std::nullopt;
}

void BatchOutputs::Growing::add(const std::string& line) {
  if (!lines.empty()) lines += '\n';
  lines += line;
}

std::optional<Failure> BatchOutputs::Growing::flush() {
  const std::string written = std::exchange(lines, {});
  return written.empty() ? std::nullopt : file->write_line(written);
}

std::optional<Failure> BatchOutputs::open() {
  for (const std::string& folder : {destinations_.proof_folder, destinations_.figure_folder}) {
    std::error_code error;
    if (!folder.empty()) fs::create_directories(folder, error);
    if (error) return Failure{"cannot create " + folder + ": " + error.message()};
  }
  if (auto failure = jsonl_.open(destinations_.jsonl_path)) return failure;
  if (auto failure = csv_.open(destinations_.csv_path)) return failure;
  if (csv_.file) csv_.add(csv_header());
  return csv_.flush();
}

std::optional<Failure> BatchOutputs::add(const ResultRecord& record) {
  report_.add(record);
  if (csv_.file) csv_.add(to_csv_line(record));
  std::string printed;
  if (destinations_.print_szs) printed += szs_status_line(record) + "\n";
  if (destinations_.print_json || jsonl_.file) {
    const std::string line = to_json_line(record);
    if (destinations_.print_json) printed += line + "\n";
    if (jsonl_.file) jsonl_.add(line);
  }
  return printed.empty() ? std::nullopt : print(printed);
}

std::optional<Failure> BatchOutputs::flush() {
  if (auto failure = jsonl_.flush()) return failure;
  return csv_.flush();
}

std::string BatchOutputs::proof_path(const BatchItem& item) const {
  const std::string& folder = destinations_.proof_folder;
  if (folder.empty() || !item.problem) return {};
  return folder + (folder.ends_with('/') ? "" : "/") + item.proof_file_name;
}

std::string BatchOutputs::figure_path(const BatchItem& item) const {
  if (destinations_.figure_folder.empty() || !item.problem) return {};
  return (fs::path(destinations_.figure_folder) / item.proof_file_name).replace_extension(".svg").string();
}

std::optional<Failure> BatchOutputs::close() {
  std::optional<Failure> failure = jsonl_.file ? jsonl_.file->close() : std::nullopt;
  if (!failure && csv_.file) failure = csv_.file->close();
  return failure;
}

}  // namespace pappus::app
