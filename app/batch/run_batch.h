// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <optional>
#include <vector>

#include "app/batch/batch_items.h"
#include "app/batch/batch_outputs.h"
#include "app/batch/batch_store.h"
#include "app/batch/workforce.h"
#include "app/progress.h"
#include "app/result_record.h"
#include "symbolic/core/result.h"

namespace pappus::app {

/// Brings every item of a batch to its result: from the store where it is known, from the workforce where it is not.
///
/// The order of work is longest first where earlier runs tell how long, and that of the items otherwise. Results are
/// stored as they come, then shown in the order of the items. Invariant: nothing is shown before it is stored.
class BatchRun {
 public:
  /// `store` may be null. All must outlive this.
  BatchRun(const std::vector<BatchItem>& items, std::uint64_t seed, BatchStore* store, BatchOutputs& outputs,
           Progress& progress)
      : items_(items), seed_(seed), store_(store), outputs_(outputs), progress_(progress), results_(items.size()) {}

  /// Takes over what is known without work, and decides on the order of the rest. Call once, before run().
  [[nodiscard]] std::optional<symbolic::Failure> prepare();
  [[nodiscard]] std::size_t tasks_left() const { return queue_.size(); }

  /// Works until all is done, `interrupted` is set, or something fails that stops the batch. What has come until then
  /// is stored and shown in any case.
  [[nodiscard]] std::optional<symbolic::Failure> run(Workforce& workforce, const std::atomic<bool>& interrupted);

  /// Why files of single problems could not be written.
  [[nodiscard]] const std::vector<std::string>& unwritten() const { return unwritten_; }

 private:
  [[nodiscard]] std::optional<symbolic::Failure> work(Workforce& workforce, const std::atomic<bool>& interrupted);
  [[nodiscard]] WorkerTask task_of(std::size_t index) const;
  void take(TaskOutcome outcome);
  [[nodiscard]] std::optional<symbolic::Failure> commit();
  [[nodiscard]] std::optional<symbolic::Failure> show_next();
  [[nodiscard]] std::optional<symbolic::Failure> show_rest();
  /// The next item, if its result is there.
  [[nodiscard]] std::optional<symbolic::Failure> show_one();
  /// Writes what was shown to the files; returns the first failure, if there was one in showing or is one now.
  [[nodiscard]] std::optional<symbolic::Failure> flush(std::optional<symbolic::Failure> failure);

  const std::vector<BatchItem>& items_;
  const std::uint64_t seed_;
  BatchStore* const store_;
  BatchOutputs& outputs_;
  Progress& progress_;
  std::vector<std::size_t> queue_;                    // items to work on, in this order
  std::vector<std::optional<ResultRecord>> results_;  // by item; stored, not yet shown
  std::vector<TaskOutcome> uncommitted_;
  std::size_t shown_ = 0;  // all items before this one have been shown
  std::vector<std::string> unwritten_;
};

}  // namespace pappus::app
