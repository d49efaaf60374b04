// SPDX-License-Identifier: Apache-2.0
#include "app/report/merge_stores.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <utility>

#include <unistd.h>

#include "app/atomic_file.h"
#include "app/system_message.h"
#include "memory/run_store/run_store.h"

namespace pappus::app {

namespace {

namespace fs = std::filesystem;
using memory::RunStore;
using symbolic::Failure;
using symbolic::Result;

Result<MergeSummary> absorb_all(const std::vector<std::string>& stores, const std::string& path) {
  Result<RunStore> merged = RunStore::open(path, memory::Access::kReadWrite);
  if (!merged) return merged.error();
  MergeSummary summary;
  for (const std::string& store : stores) {
    std::error_code error;
    const fs::path from = fs::absolute(store, error).parent_path();
    const fs::path to = fs::absolute(path, error).parent_path();
    const Result<std::int64_t> repeated = merged.value().absorb(store, from.lexically_relative(to).generic_string());
    if (!repeated) return repeated.error();
    summary.repeated += repeated.value();
  }
  const Result<std::int64_t> size = merged.value().size();
  if (!size) return size.error();
  summary.results = size.value();
  return summary;
}

}  // namespace

Result<MergeSummary> merge_stores(const std::vector<std::string>& stores, const std::string& output) {
  std::error_code error;
  if (fs::exists(output, error)) return Failure{output + ": is there already"};
  if (auto failure = check_writable(output)) return *failure;
  const std::string temporary = output + ".part" + std::to_string(::getpid());
  Result<MergeSummary> summary = absorb_all(stores, temporary);
  if (summary && std::rename(temporary.c_str(), output.c_str()) == 0) return summary;
  const Failure failure = summary ? Failure{"cannot write " + output + ": " + system_message(errno)} : summary.error();
  for (const char* ending : {"", "-wal", "-shm"}) fs::remove(temporary + ending, error);
  return failure;
}

}  // namespace pappus::app
