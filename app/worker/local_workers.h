// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/batch/workforce.h"
#include "app/worker/worker_process.h"
#include "app/worker/worker_task.h"

namespace pappus::app {

/// What a problem may use; 0 means no limit.
struct WorkerLimits {
  double seconds = 0;      ///< wall clock; workers stop by themselves, and are killed soon after when they do not
  double cpu_seconds = 0;  ///< processor time of all threads
  long memory_mb = 0;      ///< resident and, by the worker's own limit, private writable memory
};

struct LocalWorkersOptions {
  std::size_t jobs = 1;
  std::vector<std::string> command;  ///< program and arguments of a worker
  WorkerLimits limits;
};

/// A pool of worker processes on this machine.
///
/// Processes are started when there is work for them, kept from problem to problem, and replaced when they have died,
/// run out of something or grown. A crash, a hang or want of memory costs the problem at hand and no other. A worker
/// that is killed from outside is no fault of its problem, which is tried once more.
class LocalWorkers : public Workforce {
 public:
  explicit LocalWorkers(LocalWorkersOptions options);

  [[nodiscard]] bool has_room() const override;
  void begin(WorkerTask task) override;
  [[nodiscard]] symbolic::Result<std::vector<TaskOutcome>> wait(std::chrono::milliseconds longest) override;
  void stop() override;

 private:
  using Clock = std::chrono::steady_clock;
  struct Worker {
    std::optional<WorkerProcess> process;
    std::optional<WorkerTask> task;
    bool ready = false;            // it has said so
    std::size_t false_starts = 0;  // processes in a row that ended before they were ready
    bool second_try = false;       // of the task at hand
    Clock::time_point started;     // the task, or the process as long as it is not ready
    double cpu_at_start = 0;
    long resident_mb = 0;  // when last looked at, while working on the task
  };
  struct Verdict {
    Status status;
    std::string reason;
  };

  void start_process(Worker& worker);
  void start_task(Worker& worker);
  void poll_workers(std::chrono::milliseconds longest);
  void read_answers(Worker& worker, std::vector<TaskOutcome>& outcomes);
  void take_outcome(Worker& worker, const std::string& line, std::vector<TaskOutcome>& outcomes);
  void enforce_limits(Worker& worker, std::vector<TaskOutcome>& outcomes);
  [[nodiscard]] std::optional<Verdict> find_excess(const Worker& worker) const;
  void bury(Worker& worker, std::vector<TaskOutcome>& outcomes);
  static void finish_task(Worker& worker, TaskOutcome outcome, std::vector<TaskOutcome>& outcomes);
  [[nodiscard]] TaskOutcome failed_outcome(const Worker& worker, const Verdict& verdict) const;

  const LocalWorkersOptions options_;
  std::vector<Worker> workers_;
  std::optional<symbolic::Failure> failure_;  // no worker can be started
};

}  // namespace pappus::app
