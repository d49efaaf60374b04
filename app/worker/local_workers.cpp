// SPDX-License-Identifier: Apache-2.0
#include "app/worker/local_workers.h"

#include <algorithm>
#include <csignal>
#include <utility>

#include <poll.h>

#include "app/worker/process_memory.h"
#include "app/worker/serve_tasks.h"

namespace pappus::app {

namespace {

using namespace std::chrono_literals;
using symbolic::Failure;
using symbolic::Result;

/// How often the use of processor and memory is looked at.
constexpr std::chrono::milliseconds kSamplingPeriod = 20ms;
/// A worker that cannot be started so often in a row never will be.
constexpr std::size_t kMostFalseStarts = 3;
/// A worker that is not ready after so long is taken for hung.
constexpr std::chrono::seconds kStartPatience = 60s;

/// So many tasks may wait for each worker, and at least so many in all. While this process naps, or waits for a disk,
/// they are what the workers live on.
constexpr std::size_t kWaitingForEach = 2;
constexpr std::size_t kWaitingAtLeast = 64;
/// While enough tasks wait, answers are looked at this often, not one by one: each look costs a worker its processor.
constexpr std::chrono::milliseconds kNap = 3ms;

}  // namespace

LocalWorkers::LocalWorkers(LocalWorkersOptions options)
    : options_(std::move(options)),
      workers_(options_.jobs),
      tasks_(options_.jobs + std::max(kWaitingAtLeast, kWaitingForEach * options_.jobs)) {
  Result<TaskBoard> board = TaskBoard::create(tasks_.size());
  if (board) {
    board_.emplace(std::move(board).value());
  } else {
    failure_ = board.error();
  }
}

void LocalWorkers::start_early(std::size_t most) {
  if (!options_.live) return;
  for (std::size_t i = 0; i < std::min(most, workers_.size()) && !failure_; ++i) {
    keep_process(workers_[i], WorkerProcess::copy_of_this([this] { return options_.live(board_->id()); }));
  }
}

void LocalWorkers::keep_process(Worker& worker, Result<WorkerProcess> process) {
  worker.ready = false;
  worker.started = Clock::now();
  if (process) {
    worker.process.emplace(std::move(process).value());
  } else {
    failure_ = process.error();
  }
}

/// As many processes as there are tasks for, and no more than there may be.
void LocalWorkers::hire() {
  auto running = static_cast<std::size_t>(
      std::count_if(workers_.begin(), workers_.end(), [](const Worker& worker) { return worker.process.has_value(); }));
  for (Worker& worker : workers_) {
    if (running >= unfinished_ || failure_) return;
    if (worker.process) continue;
    std::vector<std::string> command = options_.command;
    command.push_back("--board=" + std::to_string(board_->id()));
    keep_process(worker, WorkerProcess::start(command));
    ++running;
  }
}

void LocalWorkers::begin(WorkerTask task) {
  PAPPUS_CHECK(has_room());
  const auto free = std::find(tasks_.begin(), tasks_.end(), std::nullopt);
  if (!failure_) failure_ = board_->put(static_cast<std::size_t>(free - tasks_.begin()), encode_task(task));
  free->emplace(Task{std::move(task)});
  ++unfinished_;
  hire();
}

Result<std::vector<TaskOutcome>> LocalWorkers::wait(std::chrono::milliseconds longest) {
  std::vector<TaskOutcome> outcomes;
  hire();
  if (!failure_) poll_workers(longest);
  // Answers first: when this process was held up, a worker must not be blamed for the wait.
  for (Worker& worker : workers_) {
    if (worker.process) read_answers(worker, outcomes);
  }
  if (const Clock::time_point now = Clock::now(); now - last_sample_ >= kSamplingPeriod && !failure_) {
    last_sample_ = now;
    for (Worker& worker : workers_) {
      if (worker.process) enforce_limits(worker, outcomes);
    }
    if (count_waiting() > 0) board_->wake_all();
  }
  if (failure_ && outcomes.empty()) return *failure_;
  return outcomes;
}

std::size_t LocalWorkers::count_waiting() const {
  std::size_t waiting = 0;
  for (std::size_t place = 0; place < tasks_.size(); ++place) {
    if (tasks_[place] && board_->waits(place)) ++waiting;
  }
  return waiting;
}

void LocalWorkers::poll_workers(std::chrono::milliseconds longest) {
  if (count_waiting() >= std::max(workers_.size(), kWaitingAtLeast / 4)) {
    const std::chrono::milliseconds nap = std::min(longest, kNap);
    ::poll(nullptr, 0, static_cast<int>(nap.count()));
    longest -= nap;
  }
  std::vector<pollfd> descriptors;
  for (const Worker& worker : workers_) {
    if (!worker.process) continue;
    descriptors.push_back({worker.process->channel(), POLLIN, 0});
    descriptors.push_back({worker.process->diagnostics(), POLLIN, 0});
  }
  if (unfinished_ > 0) longest = std::min(longest, kSamplingPeriod);
  ::poll(descriptors.data(), descriptors.size(), static_cast<int>(longest.count()));
}

void LocalWorkers::read_answers(Worker& worker, std::vector<TaskOutcome>& outcomes) {
  if (worker.process->diagnostics() >= 0) worker.process->read_diagnostics();
  std::vector<std::string> lines;
  const bool open = worker.process->receive(lines);
  for (const std::string& line : lines) {
    if (const std::optional<WorkerVerdict> wrong = take_answer(worker, worker.process->pid(), line, outcomes)) {
      return dismiss_garbled(worker, *wrong, outcomes);
    }
  }
  if (!open) bury(worker, std::nullopt, outcomes);
}

/// What is wrong with the line, if anything is.
std::optional<WorkerVerdict> LocalWorkers::take_answer(Worker& worker, pid_t pid, const std::string& line,
                                                       std::vector<TaskOutcome>& outcomes) {
  if (line == kReadyLine) {
    worker.ready = true;
    false_starts_ = 0;
    return std::nullopt;
  }
  Result<TaskOutcome> outcome = decode_outcome(line);
  if (!outcome) return WorkerVerdict{Status::kError, "the worker failed: " + outcome.error().message};
  for (const Held& held : held_by(pid)) {
    if (tasks_[held.place]->task.id != outcome.value().id) continue;
    finish_task(held.place, std::move(outcome).value(), outcomes);
    return std::nullopt;
  }
  return WorkerVerdict{Status::kError, "the worker failed: it answered what it was not asked"};
}

/// After a line that means nothing, nothing that the worker has said since can be trusted.
void LocalWorkers::dismiss_garbled(Worker& worker, const WorkerVerdict& verdict, std::vector<TaskOutcome>& outcomes) {
  const double cpu_seconds = worker.process->cpu_seconds();
  const pid_t pid = worker.process->pid();
  static_cast<void>(worker.process->end());
  const std::vector<Held> all_held = held_by(pid);
  for (const Held& held : all_held) {
    if (&held == &all_held.front()) {
      finish_task(held.place, failed_outcome(worker, held, cpu_seconds, verdict), outcomes);
    } else {
      board_->put_back(held.place);
    }
  }
  worker.process.reset();
}

void LocalWorkers::enforce_limits(Worker& worker, std::vector<TaskOutcome>& outcomes) {
  if (!worker.ready) {
    if (Clock::now() - worker.started < kStartPatience) return;
    worker.process.reset();
    return count_false_start("did not start within " + in_seconds(static_cast<double>(kStartPatience.count())));
  }
  const std::vector<Held> all_held = held_by(worker.process->pid());
  if (all_held.empty()) return;
  const TaskBoard::Taken& taken = all_held.back().taken;
  worker.resident_mb = resident_memory_mb(worker.process->pid());
  worker.sampled_task = taken.number;
  const WorkerUse use = use_of(worker, taken, worker.process->cpu_seconds());
  if (const auto verdict = find_excess(options_.limits, use)) bury(worker, Excess{*verdict, taken.number}, outcomes);
}

WorkerUse LocalWorkers::use_of(const Worker& worker, const TaskBoard::Taken& taken, double cpu_seconds) const {
  return {.seconds = std::chrono::duration<double>(Clock::now() - taken.started).count(),
          .cpu_seconds = taken.noted ? std::max(0.0, cpu_seconds - taken.cpu_seconds_before) : 0,
          .resident_mb = worker.sampled_task == taken.number ? worker.resident_mb : 0};
}

/// Ends a process that has died, or has to. What it had answered until then counts.
void LocalWorkers::bury(Worker& worker, const std::optional<Excess>& excess, std::vector<TaskOutcome>& outcomes) {
  const double cpu_seconds = worker.process->cpu_seconds();
  const pid_t pid = worker.process->pid();
  const WorkerDeath death = worker.process->end();
  for (const std::string& line : death.unread) {
    if (take_answer(worker, pid, line, outcomes)) break;
  }
  for (const Held& held : held_by(pid)) {
    if (!excess) {
      judge(worker, held, cpu_seconds, death, outcomes);
    } else if (held.taken.number == excess->task) {
      finish_task(held.place, failed_outcome(worker, held, cpu_seconds, excess->verdict), outcomes);
    } else {
      // It had finished what took too much, and taken this one, before the end came.
      board_->put_back(held.place);
    }
  }
  worker.process.reset();
  if (!worker.ready) count_false_start(death.describe());
}

/// The task that was at hand when a worker died by itself.
void LocalWorkers::judge(const Worker& worker, const Held& held, double cpu_seconds, const WorkerDeath& death,
                         std::vector<TaskOutcome>& outcomes) {
  const bool from_outside = death.signal() == SIGKILL || death.signal() == SIGTERM;
  if (from_outside && !std::exchange(tasks_[held.place]->second_try, true)) return board_->put_back(held.place);
  const WorkerUse use = use_of(worker, held.taken, cpu_seconds);
  const WorkerVerdict verdict = judge_death(options_.limits, death, use.resident_mb);
  finish_task(held.place, failed_outcome(worker, held, cpu_seconds, verdict), outcomes);
}

void LocalWorkers::count_false_start(const std::string& what_happened) {
  if (++false_starts_ < kMostFalseStarts) return;
  failure_ = Failure{"no worker can be started: " + options_.command.front() + " " + what_happened};
}

std::vector<LocalWorkers::Held> LocalWorkers::held_by(pid_t worker) const {
  std::vector<Held> all;
  for (std::size_t place = 0; place < tasks_.size(); ++place) {
    if (!tasks_[place]) continue;
    const std::optional<TaskBoard::Taken> taken = board_->taken(place);
    if (taken && taken->worker == worker) all.push_back({place, *taken});
  }
  std::sort(all.begin(), all.end(),
            [](const Held& left, const Held& right) { return left.taken.started < right.taken.started; });
  return all;
}

TaskOutcome LocalWorkers::failed_outcome(const Worker& worker, const Held& held, double cpu_seconds,
                                         const WorkerVerdict& verdict) const {
  const WorkerTask& task = tasks_[held.place]->task;
  TaskOutcome outcome{task.id, failure_record(task, verdict.status, verdict.reason), ""};
  const WorkerUse use = use_of(worker, held.taken, cpu_seconds);
  outcome.record.wall_seconds = use.seconds;
  outcome.record.cpu_seconds = use.cpu_seconds;
  outcome.record.peak_memory_mb = use.resident_mb;
  return outcome;
}

void LocalWorkers::finish_task(std::size_t place, TaskOutcome outcome, std::vector<TaskOutcome>& outcomes) {
  outcomes.push_back(std::move(outcome));
  tasks_[place].reset();
  --unfinished_;
  board_->free(place);
}

std::vector<TaskOutcome> LocalWorkers::stop() {
  std::vector<TaskOutcome> outcomes;
  for (Worker& worker : workers_) {
    if (worker.process) worker.process->kill();
  }
  // When all has been answered nobody need wait for their ends here; the destructor will.
  for (Worker& worker : workers_) {
    if (!worker.process || unfinished_ == 0) continue;
    const pid_t pid = worker.process->pid();
    for (const std::string& line : worker.process->end().unread) {
      if (take_answer(worker, pid, line, outcomes)) break;
    }
    worker.process.reset();
  }
  return outcomes;
}

}  // namespace pappus::app
