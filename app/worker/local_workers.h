// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/batch/workforce.h"
#include "app/worker/task_board.h"
#include "app/worker/worker_limits.h"
#include "app/worker/worker_process.h"
#include "app/worker/worker_task.h"

namespace pappus::app {

struct LocalWorkersOptions {
  std::size_t jobs = 1;
  std::vector<std::string> command;  ///< program and arguments of a worker, to which --board is added
  /// What `command` does, for processes that are copies of this one; empty when it is another program. Takes the id of
  /// the TaskBoard and returns the exit status.
  std::function<int(int)> live;
  WorkerLimits limits;
};

/// A pool of worker processes on this machine.
///
/// Tasks wait on a board from which the workers take them, so that this process need not be there for every one: it
/// looks at the answers now and then. Processes are started when there is work for them, kept from problem to problem,
/// and replaced when they have died, run out of something or grown. A crash, a hang or want of memory costs the problem
/// at hand and no other. A worker that is killed from outside is no fault of its problem, which is tried once more.
class LocalWorkers : public Workforce {
 public:
  explicit LocalWorkers(LocalWorkersOptions options);

  /// Starts at most so many workers before there is work for them, as copies of this process; does nothing when workers
  /// are another program. See WorkerProcess::copy_of_this() for when this may be called.
  void start_early(std::size_t most);

  [[nodiscard]] bool has_room() const override { return unfinished_ < tasks_.size(); }
  void begin(WorkerTask task) override;
  [[nodiscard]] symbolic::Result<std::vector<TaskOutcome>> wait(std::chrono::milliseconds longest) override;
  std::vector<TaskOutcome> stop() override;

 private:
  using Clock = std::chrono::steady_clock;
  struct Worker {
    std::optional<WorkerProcess> process;
    bool ready = false;         // it has said so
    Clock::time_point started;  // the process
    // When last looked at: the memory it had, and the number on the board of the task it had then.
    long resident_mb = 0;
    std::uint64_t sampled_task = 0;
  };
  struct Task {
    WorkerTask task;
    bool second_try = false;
  };
  /// A task that a worker has taken and not answered.
  struct Held {
    std::size_t place = 0;
    TaskBoard::Taken taken;
  };
  struct Excess {
    WorkerVerdict verdict;
    std::uint64_t task = 0;  // number on the board
  };

  void keep_process(Worker& worker, symbolic::Result<WorkerProcess> process);
  void hire();
  void poll_workers(std::chrono::milliseconds longest);
  [[nodiscard]] std::size_t count_waiting() const;
  void read_answers(Worker& worker, std::vector<TaskOutcome>& outcomes);
  [[nodiscard]] std::optional<WorkerVerdict> take_answer(Worker& worker, pid_t pid, const std::string& line,
                                                         std::vector<TaskOutcome>& outcomes);
  void dismiss_garbled(Worker& worker, const WorkerVerdict& verdict, std::vector<TaskOutcome>& outcomes);
  void enforce_limits(Worker& worker, std::vector<TaskOutcome>& outcomes);
  /// `cpu_seconds` is what the worker has used in its life.
  [[nodiscard]] WorkerUse use_of(const Worker& worker, const TaskBoard::Taken& taken, double cpu_seconds) const;
  void bury(Worker& worker, const std::optional<Excess>& excess, std::vector<TaskOutcome>& outcomes);
  void judge(const Worker& worker, const Held& held, double cpu_seconds, const WorkerDeath& death,
             std::vector<TaskOutcome>& outcomes);
  void count_false_start(const std::string& what_happened);
  /// In the order in which they were taken; all but the last have been done and the answers are on their way.
  [[nodiscard]] std::vector<Held> held_by(pid_t worker) const;
  [[nodiscard]] TaskOutcome failed_outcome(const Worker& worker, const Held& held, double cpu_seconds,
                                           const WorkerVerdict& verdict) const;
  void finish_task(std::size_t place, TaskOutcome outcome, std::vector<TaskOutcome>& outcomes);

  const LocalWorkersOptions options_;
  std::vector<Worker> workers_;
  std::optional<TaskBoard> board_;          // there unless failure_ is
  std::vector<std::optional<Task>> tasks_;  // by place on the board
  std::size_t unfinished_ = 0;              // tasks that are there
  std::size_t false_starts_ = 0;            // processes in a row that ended before they were ready
  Clock::time_point last_sample_;
  std::optional<symbolic::Failure> failure_;  // no worker can be started
};

}  // namespace pappus::app
