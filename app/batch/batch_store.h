// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/batch/batch_items.h"
#include "app/result_record.h"
#include "memory/run_store/run_store.h"
#include "symbolic/core/result.h"

namespace pappus::app {

struct BatchStoreOptions {
  std::string path;
  bool resume = false;        ///< the store may hold results already
  bool retry_errors = false;  ///< results Error and ResourceOut count as not there
  std::string configuration;  ///< what can change a result, as to_json() writes it
  std::string settings;       ///< the effective settings of the run, for people
  std::uint64_t seed = 1;
};

/// The run store as one batch sees it: records of items, under one configuration, version and seed.
///
/// A result counts as finished when commit() has returned; only then may it be shown. Other processes may write to the
/// same store, so its lock is held during commit() alone.
class BatchStore {
 public:
  /// Fails on a store with results unless `resume` is set, so that a run is never mixed into another by mistake.
  static symbolic::Result<BatchStore> open(const BatchStoreOptions& options);

  /// What the store knows of each item. A theorem whose proof should be at `proof_paths[i]` and is not there counts as
  /// unknown; an empty path asks for no file.
  [[nodiscard]] symbolic::Result<std::vector<std::optional<ResultRecord>>> known_results(
      const std::vector<BatchItem>& items, const std::vector<std::string>& proof_paths);
  /// Seconds that an item took at most in any earlier run; nothing when it was never run.
  [[nodiscard]] symbolic::Result<std::vector<std::optional<double>>> known_seconds(const std::vector<BatchItem>& items);

  /// Keeps the result for the next commit(), until which `item` must live.
  void add(const BatchItem& item, const ResultRecord& record);
  /// Stores all that was added, or nothing of it.
  [[nodiscard]] std::optional<symbolic::Failure> commit();
  /// Notes that the run came to its end.
  [[nodiscard]] std::optional<symbolic::Failure> finish();

 private:
  BatchStore(memory::RunStore store, const BatchStoreOptions& options, std::string configuration, std::int64_t run)
      : store_(std::move(store)), options_(options), configuration_(std::move(configuration)), run_(run) {}

  [[nodiscard]] memory::ResultKey key_of(const BatchItem& item) const;
  [[nodiscard]] symbolic::Result<std::optional<ResultRecord>> find(const BatchItem& item,
                                                                   const std::string& proof_path);

  struct Addition {
    const BatchItem* item;
    memory::StoredResult result;
  };

  [[nodiscard]] std::string relative_to_store(const std::string& path);

  memory::RunStore store_;
  BatchStoreOptions options_;
  std::string configuration_;  // hash
  std::int64_t run_;
  std::vector<Addition> additions_;  // since the last commit
  // A folder with proofs and the same as seen from the folder of the store: those of most results are in one.
  std::string proof_folder_;
  std::string relative_proof_folder_;
};

}  // namespace pappus::app
