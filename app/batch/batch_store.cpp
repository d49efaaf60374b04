// SPDX-License-Identifier: Apache-2.0
#include "app/batch/batch_store.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include <nlohmann/json.hpp>

#include "app/version.h"
#include "memory/run_store/content_hash.h"

namespace pappus::app {

namespace {

namespace fs = std::filesystem;
using memory::RunStore;
using symbolic::Failure;
using symbolic::Result;

std::string relative_path(const std::string& path, const std::string& store) {
  if (path.empty()) return path;
  std::error_code error;
  const fs::path folder = fs::absolute(store, error).parent_path();
  const fs::path relative = fs::absolute(path, error).lexically_normal().lexically_relative(folder.lexically_normal());
  return relative.empty() ? path : relative.string();
}

bool is_failure(Status status) { return status == Status::kError || status == Status::kResourceOut; }

std::optional<Failure> begin_run(RunStore& store, const BatchStoreOptions& options, const std::string& configuration,
                                 std::int64_t& run) {
  if (auto failure = store.begin()) return failure;
  if (auto failure = store.add_configuration(configuration, options.configuration)) return failure;
  const Result<std::int64_t> added = store.add_run(std::string(version()), options.settings);
  if (!added) return added.error();
  run = added.value();
  return store.commit();
}

}  // namespace

Result<BatchStore> BatchStore::open(const BatchStoreOptions& options) {
  Result<RunStore> store = RunStore::open(options.path, memory::Access::kReadWrite);
  if (!store) return store.error();
  if (!options.resume) {
    const Result<std::int64_t> size = store.value().size();
    if (!size) return size.error();
    if (size.value() > 0) {
      return Failure{options.path + ": holds " + std::to_string(size.value()) +
                     " results already; --resume adds to them, or choose another name"};
    }
  }
  const std::string configuration = memory::content_hash(options.configuration);
  std::int64_t run = 0;
  if (auto failure = begin_run(store.value(), options, configuration, run)) return *failure;
  return BatchStore(std::move(store).value(), options, configuration, run);
}

memory::ResultKey BatchStore::key_of(const BatchItem& item) const {
  return {item.hash, configuration_, std::string(version()), options_.seed};
}

Result<std::optional<ResultRecord>> BatchStore::find(const BatchItem& item, const std::string& proof_path) {
  const auto found = store_.find(key_of(item));
  if (!found) return found.error();
  if (!found.value()) return std::optional<ResultRecord>();
  const auto json = nlohmann::ordered_json::parse(found.value()->record, nullptr, false);
  if (json.is_discarded()) return Failure{options_.path + ": the record of " + item.problem->name + " is not JSON"};
  Result<ResultRecord> record = parse_result_record(json);
  if (!record) return Failure{options_.path + ": " + record.error().message};
  const bool theorem = record.value().status == Status::kTheorem;
  std::error_code error;
  if (theorem && !proof_path.empty() && !fs::exists(proof_path, error)) return std::optional<ResultRecord>();
  if (options_.retry_errors && is_failure(record.value().status)) return std::optional<ResultRecord>();
  record.value().proof_file = theorem ? proof_path : "";
  return std::optional(std::move(record).value());
}

Result<std::vector<std::optional<ResultRecord>>> BatchStore::known_results(const std::vector<BatchItem>& items,
                                                                           const std::vector<std::string>& paths) {
  std::vector<std::optional<ResultRecord>> known(items.size());
  if (!options_.resume) return known;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!items[i].problem) continue;
    Result<std::optional<ResultRecord>> found = find(items[i], paths[i]);
    if (!found) return found.error();
    known[i] = std::move(found).value();
  }
  return known;
}

Result<std::vector<std::optional<double>>> BatchStore::known_seconds(const std::vector<BatchItem>& items) {
  const auto longest = store_.longest_seconds();
  if (!longest) return longest.error();
  std::vector<std::optional<double>> seconds(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!items[i].problem) continue;
    const auto found = longest.value().find(items[i].hash);
    if (found != longest.value().end()) seconds[i] = found->second;
  }
  return seconds;
}

/// `path` as seen from the folder of the store, so that the two can move together.
std::string BatchStore::relative_to_store(const std::string& path) {
  const std::size_t name = path.rfind('/') + 1;
  if (name == 0) return relative_path(path, options_.path);
  const std::string folder = path.substr(0, name);
  if (folder != proof_folder_) {
    proof_folder_ = folder;
    relative_proof_folder_ = relative_path(folder, options_.path);
  }
  return (fs::path(relative_proof_folder_) / path.substr(name)).string();
}

void BatchStore::add(const BatchItem& item, const ResultRecord& record) {
  // The row is the first item's alone, or it would depend on which of them is done last.
  if (item.repeated) return;
  memory::StoredResult result;
  result.key = key_of(item);
  result.status = szs_name(record.status);
  result.reason = record.reason;
  if (record.reason.empty() && !record.not_understood.empty()) {
    result.reason = "proved without what was not understood: " + list_not_understood(record);
  }
  result.wall_seconds = record.wall_seconds;
  result.cpu_seconds = record.cpu_seconds;
  result.peak_memory_mb = record.peak_memory_mb;
  ResultRecord stored = record;
  stored.proof_file = relative_to_store(record.proof_file);
  result.record = to_json_line(stored);
  result.finished = memory::utc_timestamp();
  additions_.push_back({&item, std::move(result)});
}

std::optional<Failure> BatchStore::commit() {
  if (additions_.empty()) return std::nullopt;
  std::vector<Addition> additions = std::exchange(additions_, {});
  // The tables are ordered by hash: neighbours share pages.
  std::sort(additions.begin(), additions.end(), [](const Addition& left, const Addition& right) {
    return left.result.key.problem < right.result.key.problem;
  });
  if (auto failure = store_.begin()) return failure;
  for (const Addition& addition : additions) {
    const symbolic::Problem& problem = *addition.item->problem;
    auto failure = store_.add_problem(addition.result.key.problem, problem.name, problem.statement);
    if (!failure) failure = store_.put(addition.result);
    if (failure) {
      static_cast<void>(store_.roll_back());
      return failure;
    }
  }
  return store_.commit();
}

std::optional<Failure> BatchStore::finish() {
  if (auto failure = commit()) return failure;
  return store_.end_run(run_);
}

}  // namespace pappus::app
