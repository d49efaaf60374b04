// SPDX-License-Identifier: Apache-2.0
#include "app/run_ordered.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace pappus::app {

namespace {

/// The queue between the workers and the one who emits. Work is taken in order, so what has begun is a prefix.
class OrderedQueue {
 public:
  OrderedQueue(std::size_t count, const std::atomic<bool>& cancelled) : results_(count), cancelled_(cancelled) {}

  /// The next index to work on; nothing when there is none left or the run is stopped.
  std::optional<std::size_t> begin() {
    const std::lock_guard lock(mutex_);
    if (begun_ == results_.size() || stopped_ || cancelled_.load()) {
      stopped_ = true;
      finished_.notify_all();
      return std::nullopt;
    }
    return begun_++;
  }

  void finish(std::size_t index, Solution solution) {
    {
      const std::lock_guard lock(mutex_);
      results_[index] = std::move(solution);
    }
    finished_.notify_all();
  }

  /// Waits for result `index`; nothing when that work will never begin.
  std::optional<Solution> wait(std::size_t index) {
    std::unique_lock lock(mutex_);
    finished_.wait(lock, [&] { return results_[index].has_value() || (stopped_ && index >= begun_); });
    return std::exchange(results_[index], std::nullopt);
  }

  void stop() {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }

 private:
  std::mutex mutex_;
  std::condition_variable finished_;
  std::vector<std::optional<Solution>> results_;
  std::size_t begun_ = 0;
  bool stopped_ = false;
  const std::atomic<bool>& cancelled_;
};

}  // namespace

std::size_t run_ordered(std::size_t count, std::size_t jobs, const std::atomic<bool>& cancelled,
                        const std::function<Solution(std::size_t)>& work,
                        const std::function<bool(std::size_t, Solution&)>& emit) {
  OrderedQueue queue(count, cancelled);
  std::vector<std::thread> workers;
  for (std::size_t i = 0; i < std::min(jobs, count); ++i) {
    workers.emplace_back([&queue, &work] {
      while (const auto index = queue.begin()) queue.finish(*index, work(*index));
    });
  }
  std::size_t emitted = 0;
  while (emitted < count) {
    std::optional<Solution> solution = queue.wait(emitted);
    if (!solution || !emit(emitted, *solution)) break;
    ++emitted;
  }
  queue.stop();
  for (std::thread& worker : workers) worker.join();
  return emitted;
}

}  // namespace pappus::app
