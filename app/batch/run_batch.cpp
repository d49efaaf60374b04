// SPDX-License-Identifier: Apache-2.0
#include "app/batch/run_batch.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

namespace pappus::app {

namespace {

using namespace std::chrono_literals;
using symbolic::Failure;
using symbolic::Result;
using Clock = std::chrono::steady_clock;

/// A transaction costs more than a row, so rows that come soon after one another share one. How soon depends on how
/// long the run has gone on: when it is killed, what was not committed is lost, and that is a third of its work at most
/// and what these two allow.
constexpr std::chrono::milliseconds kShortestCommitPeriod = 10ms;
constexpr std::chrono::milliseconds kLongestCommitPeriod = 200ms;
constexpr std::chrono::milliseconds kPatience = 200ms;

Clock::duration commit_period(Clock::duration elapsed) {
  return std::clamp<Clock::duration>(elapsed / 3, kShortestCommitPeriod, kLongestCommitPeriod);
}

}  // namespace

std::optional<Failure> BatchRun::prepare() {
  std::vector<std::optional<double>> seconds(items_.size());
  if (store_ != nullptr) {
    std::vector<std::string> proof_paths;
    for (const BatchItem& item : items_) proof_paths.push_back(outputs_.proof_path(item));
    auto known = store_->known_results(items_, proof_paths);
    if (!known) return known.error();
    results_ = std::move(known).value();
    auto longest = store_->known_seconds(items_);
    if (!longest) return longest.error();
    seconds = std::move(longest).value();
  }
  std::size_t known = 0;
  std::size_t proved = 0;
  for (std::size_t i = 0; i < items_.size(); ++i) {
    if (!items_[i].problem) {
      results_[i] = items_[i].input_error;
    } else if (results_[i]) {
      results_[i]->problem = items_[i].problem->name;
      results_[i]->file = items_[i].problem->file;
    } else {
      queue_.push_back(i);
      continue;
    }
    ++known;
    if (results_[i]->status == Status::kTheorem) ++proved;
  }
  progress_.note_known(known, proved);
  // What was never run might be the longest of all.
  const auto expected = [&](std::size_t index) {
    return seconds[index].value_or(std::numeric_limits<double>::infinity());
  };
  std::stable_sort(queue_.begin(), queue_.end(),
                   [&](std::size_t left, std::size_t right) { return expected(left) > expected(right); });
  return std::nullopt;
}

std::optional<Failure> BatchRun::run(Workforce& workforce, const std::atomic<bool>& interrupted) {
  std::optional<Failure> failure = work(workforce, interrupted);
  for (TaskOutcome& outcome : workforce.stop()) take(std::move(outcome));
  if (auto commit_failure = commit(); !failure) failure = std::move(commit_failure);
  if (auto output_failure = show_rest(); !failure) failure = std::move(output_failure);
  return failure;
}

std::optional<Failure> BatchRun::work(Workforce& workforce, const std::atomic<bool>& interrupted) {
  if (auto failure = show_next()) return failure;
  std::size_t begun = 0;
  std::size_t ended = 0;
  const Clock::time_point start = Clock::now();
  Clock::time_point last_commit = start;
  while (ended < queue_.size() && !interrupted) {
    while (begun < queue_.size() && workforce.has_room()) workforce.begin(task_of(queue_[begun++]));
    Result<std::vector<TaskOutcome>> outcomes =
        workforce.wait(uncommitted_.empty() ? kPatience : kShortestCommitPeriod);
    if (!outcomes) return outcomes.error();
    for (TaskOutcome& outcome : outcomes.value()) {
      take(std::move(outcome));
      ++ended;
    }
    const Clock::time_point now = Clock::now();
    const bool is_due = now - last_commit >= commit_period(now - start) || ended == queue_.size();
    if (uncommitted_.empty() || !is_due) continue;
    last_commit = now;
    if (auto failure = commit()) return failure;
    if (auto failure = show_next()) return failure;
  }
  return std::nullopt;
}

WorkerTask BatchRun::task_of(std::size_t index) const {
  const BatchItem& item = items_[index];
  WorkerTask task = make_worker_task(index, *item.problem, seed_);
  task.proof_path = outputs_.proof_path(item);
  task.figure_path = outputs_.figure_path(item);
  return task;
}

void BatchRun::take(TaskOutcome outcome) {
  if (!outcome.unwritten.empty()) unwritten_.push_back(outcome.unwritten);
  if (store_ != nullptr) store_->add(items_[outcome.id], outcome.record);
  uncommitted_.push_back(std::move(outcome));
}

std::optional<Failure> BatchRun::commit() {
  if (store_ != nullptr) {
    if (auto failure = store_->commit()) {
      uncommitted_.clear();
      return failure;
    }
  }
  for (TaskOutcome& outcome : uncommitted_) {
    progress_.advance(outcome.record.status == Status::kTheorem);
    results_[outcome.id] = std::move(outcome.record);
  }
  uncommitted_.clear();
  return std::nullopt;
}

std::optional<Failure> BatchRun::show_next() {
  std::optional<Failure> failure;
  while (!failure && shown_ < items_.size() && results_[shown_]) failure = show_one();
  return flush(std::move(failure));
}

std::optional<Failure> BatchRun::show_rest() {
  std::optional<Failure> failure;
  while (!failure && shown_ < items_.size()) failure = show_one();
  return flush(std::move(failure));
}

std::optional<Failure> BatchRun::show_one() {
  const std::optional<ResultRecord> record = std::exchange(results_[shown_++], std::nullopt);
  return record ? outputs_.add(*record) : std::nullopt;
}

std::optional<Failure> BatchRun::flush(std::optional<Failure> failure) {
  if (auto flush_failure = outputs_.flush(); !failure) failure = std::move(flush_failure);
  // Where one result cannot be written the next ones cannot either.
  if (failure) shown_ = items_.size();
  return failure;
}

}  // namespace pappus::app
