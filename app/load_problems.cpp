// SPDX-License-Identifier: Apache-2.0
#include "app/load_problems.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string_view>

#include "app/system_message.h"
#include "symbolic/core/printable.h"
#include "symbolic/exchange/ggb_archive.h"
#include "symbolic/exchange/read_ggb.h"
#include "symbolic/language/parser.h"
#include "symbolic/language/spelling.h"

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Problem;
using symbolic::Result;

std::string display_name(const std::string& path) { return path == "-" ? "<stdin>" : symbolic::printable(path); }

bool is_problem_file(const std::filesystem::path& path) {
  return path.extension() == ".geo" || path.extension() == ".txt";
}

std::string list_names(const std::vector<std::string>& names) {
  constexpr std::size_t kShown = 8;
  std::string list;
  for (std::size_t i = 0; i < std::min(names.size(), kShown); ++i)
    list += (i == 0 ? "" : ", ") + symbolic::printable(names[i]);
  return names.size() > kShown ? list + ", …" : list;
}

/// The one problem of a GeoGebra file; what of it was not understood goes to standard error.
Result<Problem> load_ggb(std::string_view archive, const std::string& path, Goals goals) {
  Result<symbolic::ImportedProblem> imported = symbolic::read_ggb(archive, display_name(path));
  if (!imported) return Failure{symbolic::printable(imported.error().message)};
  for (const std::string& warning : imported.value().warnings) {
    std::fprintf(stderr, "pappus: warning: %s\n", symbolic::printable(warning).c_str());
  }
  if (goals == Goals::kRequired && imported.value().problem.goals.empty()) {
    return Failure{display_name(path) + ": the construction has no Prove(…), so there is nothing to prove"};
  }
  return std::move(imported).value().problem;
}

Failure several_problems(const std::string& path, const std::vector<std::string>& names) {
  return Failure{display_name(path) + ": holds " + std::to_string(names.size()) + " problems (" + list_names(names) +
                 "): choose one with --problem NAME, or run 'pappus batch'"};
}

Failure no_such_problem(const std::string& path, const std::vector<std::string>& names, const std::string& name) {
  const std::vector<std::string_view> views(names.begin(), names.end());
  const std::string suggestion = symbolic::nearest_name(name, views);
  return Failure{
      display_name(path) + ": has no problem '" + symbolic::printable(name) + "'; " +
      (suggestion.empty() ? "it has " + list_names(names) : "did you mean '" + symbolic::printable(suggestion) + "'?")};
}

}  // namespace

Result<std::string> read_input(const std::string& path) {
  constexpr std::size_t kMaximumBytes = std::size_t{64} << 20U;
  const auto close = [](std::FILE* file) {
    if (file != stdin) std::fclose(file);
  };
  const std::unique_ptr<std::FILE, decltype(close)> file(path == "-" ? stdin : std::fopen(path.c_str(), "rb"), close);
  if (!file) return Failure{display_name(path) + ": cannot read: " + system_message(errno)};
  std::string content;
  std::vector<char> buffer(std::size_t{1} << 16U);
  while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
    content.append(buffer.data(), count);
    if (content.size() > kMaximumBytes) return Failure{display_name(path) + ": cannot read: larger than 64 MiB"};
  }
  if (std::ferror(file.get()) != 0) return Failure{display_name(path) + ": cannot read: " + system_message(errno)};
  return content;
}

Result<std::vector<Result<Problem>>> load_problems(const std::string& path, Goals goals) {
  const Result<std::string> text = read_input(path);
  if (!text) return text.error();
  if (symbolic::is_archive(text.value())) {
    std::vector<Result<Problem>> construction;
    construction.push_back(load_ggb(text.value(), path, goals));
    return construction;
  }
  const symbolic::ParseOptions options{.goal_required = goals == Goals::kRequired};
  std::vector<Result<Problem>> problems;
  for (Result<Problem, symbolic::InputError>& parsed :
       symbolic::parse_each_problem(text.value(), display_name(path), options)) {
    if (parsed) {
      problems.emplace_back(std::move(parsed).value());
    } else {
      problems.emplace_back(Failure{parsed.error().to_string()});
    }
  }
  if (problems.empty()) return Failure{display_name(path) + ": there is no problem in it"};
  return problems;
}

Result<Problem> load_problem(const std::string& path, const std::string& name, Goals goals) {
  Result<std::vector<Result<Problem>>> loaded = load_problems(path, goals);
  if (!loaded) return loaded.error();
  std::vector<Result<Problem>>& entries = loaded.value();
  if (name.empty() && entries.size() == 1) return std::move(entries.front());
  std::vector<std::string> names;
  for (Result<Problem>& entry : entries) {
    if (entry && !name.empty() && entry.value().name == name) return std::move(entry);
    if (entry) names.push_back(entry.value().name);
  }
  const auto bad = std::find_if(entries.begin(), entries.end(), [](const Result<Problem>& entry) { return !entry; });
  if (bad != entries.end()) return bad->error();
  return name.empty() ? several_problems(path, names) : no_such_problem(path, names, name);
}

Result<std::vector<std::string>> expand_problem_path(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code error;
  if (path == "-") return std::vector<std::string>{path};
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) return Failure{path + ": cannot read: " + system_message(ENOENT)};
  if (!fs::is_directory(status)) return std::vector<std::string>{path};
  std::vector<std::string> files;
  for (fs::recursive_directory_iterator entry(path, error), end; !error && entry != end; entry.increment(error)) {
    std::error_code status_error;
    if (entry->is_regular_file(status_error) && is_problem_file(entry->path())) files.push_back(entry->path().string());
  }
  if (error) return Failure{path + ": cannot read: " + error.message()};
  if (files.empty()) return Failure{path + ": there is no .geo or .txt file in this folder"};
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace pappus::app
