// SPDX-License-Identifier: Apache-2.0
#include "app/worker/local_workers.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <string_view>
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

/// A worker looks at the clock by itself; one that does not is given this much longer.
double grace(double seconds) { return 1.0 + 0.05 * seconds; }

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::string in_seconds(double seconds) {
  char text[64];
  std::snprintf(text, sizeof text, "%g s", seconds);
  return text;
}

/// Whether a worker died for want of memory. Libraries in C abort then, each with words of its own.
bool ran_out_of_memory(const WorkerDeath& death, long resident_mb, long limit_mb) {
  if (death.signal() == 0 || limit_mb == 0) return false;
  if (resident_mb >= limit_mb - limit_mb / 8) return true;
  constexpr std::array<std::string_view, 4> kComplaints = {"annot allocate", "nable to allocate", "bad_alloc",
                                                           "out of memory"};
  return std::any_of(kComplaints.begin(), kComplaints.end(),
                     [&](std::string_view complaint) { return death.last_words.find(complaint) != std::string::npos; });
}

}  // namespace

LocalWorkers::LocalWorkers(LocalWorkersOptions options) : options_(std::move(options)), workers_(options_.jobs) {}

bool LocalWorkers::has_room() const {
  return std::any_of(workers_.begin(), workers_.end(), [](const Worker& worker) { return !worker.task; });
}

void LocalWorkers::begin(WorkerTask task) {
  // One that is running already is preferred to starting another.
  auto chosen = workers_.end();
  for (auto worker = workers_.begin(); worker != workers_.end(); ++worker) {
    if (worker->task) continue;
    if (chosen == workers_.end() || (worker->process && !chosen->process)) chosen = worker;
  }
  PAPPUS_CHECK(chosen != workers_.end());
  chosen->task = std::move(task);
  chosen->second_try = false;
  if (!chosen->process) start_process(*chosen);
  if (chosen->process) start_task(*chosen);
}

void LocalWorkers::start_process(Worker& worker) {
  worker.ready = false;
  worker.started = Clock::now();
  Result<WorkerProcess> process = WorkerProcess::start(options_.command);
  if (process) {
    worker.process.emplace(std::move(process).value());
  } else {
    failure_ = process.error();
  }
}

void LocalWorkers::start_task(Worker& worker) {
  worker.started = Clock::now();
  worker.resident_mb = 0;
  worker.cpu_at_start = worker.process->cpu_seconds();
  worker.process->send_line(encode_task(*worker.task));
}

Result<std::vector<TaskOutcome>> LocalWorkers::wait(std::chrono::milliseconds longest) {
  std::vector<TaskOutcome> outcomes;
  if (!failure_) poll_workers(longest);
  // Answers first: when this process was held up, a worker must not be blamed for the wait.
  for (Worker& worker : workers_) {
    if (worker.process) read_answers(worker, outcomes);
  }
  for (Worker& worker : workers_) {
    if (worker.process && worker.task) enforce_limits(worker, outcomes);
  }
  if (failure_ && outcomes.empty()) return *failure_;
  return outcomes;
}

void LocalWorkers::poll_workers(std::chrono::milliseconds longest) {
  std::vector<pollfd> descriptors;
  bool busy = false;
  for (const Worker& worker : workers_) {
    if (!worker.process) continue;
    busy = busy || worker.task.has_value();
    const auto events = static_cast<short>(worker.process->has_unsent() ? POLLIN | POLLOUT : POLLIN);
    descriptors.push_back({worker.process->channel(), events, 0});
    descriptors.push_back({worker.process->diagnostics(), POLLIN, 0});
  }
  if (busy) longest = std::min(longest, kSamplingPeriod);
  ::poll(descriptors.data(), descriptors.size(), static_cast<int>(longest.count()));
}

void LocalWorkers::read_answers(Worker& worker, std::vector<TaskOutcome>& outcomes) {
  worker.process->flush();
  if (worker.process->diagnostics() >= 0) worker.process->read_diagnostics();
  std::vector<std::string> lines;
  const bool open = worker.process->receive(lines);
  for (const std::string& line : lines) {
    if (!worker.process) return;
    if (line == kReadyLine) {
      worker.ready = true;
      worker.false_starts = 0;
      worker.started = Clock::now();
    } else {
      take_outcome(worker, line, outcomes);
    }
  }
  if (!open && worker.process) bury(worker, outcomes);
}

void LocalWorkers::take_outcome(Worker& worker, const std::string& line, std::vector<TaskOutcome>& outcomes) {
  Result<TaskOutcome> outcome = decode_outcome(line);
  if (!outcome || !worker.task || outcome.value().id != worker.task->id) {
    const std::string reason = outcome ? "it answered what it was not asked" : outcome.error().message;
    worker.process.reset();
    if (worker.task)
      finish_task(worker, failed_outcome(worker, {Status::kError, "the worker failed: " + reason}), outcomes);
    return;
  }
  const Status status = outcome.value().record.status;
  finish_task(worker, std::move(outcome).value(), outcomes);
  // A worker that has run out of memory, or has kept much of it, would hand the shortage on.
  const bool grown =
      options_.limits.memory_mb > 0 && resident_memory_mb(worker.process->pid()) > options_.limits.memory_mb / 2;
  if (status == Status::kResourceOut || grown) worker.process.reset();
}

void LocalWorkers::enforce_limits(Worker& worker, std::vector<TaskOutcome>& outcomes) {
  worker.resident_mb = resident_memory_mb(worker.process->pid());
  const std::optional<Verdict> excess = find_excess(worker);
  if (!excess) return;
  const TaskOutcome outcome = failed_outcome(worker, *excess);
  worker.process.reset();
  finish_task(worker, outcome, outcomes);
}

std::optional<LocalWorkers::Verdict> LocalWorkers::find_excess(const Worker& worker) const {
  const WorkerLimits& limits = options_.limits;
  const double elapsed = seconds_since(worker.started);
  if (!worker.ready) {
    if (elapsed < std::chrono::duration<double>(kStartPatience).count()) return std::nullopt;
    return Verdict{Status::kError, "the worker did not start within " + in_seconds(kStartPatience.count())};
  }
  if (limits.seconds > 0 && elapsed > limits.seconds + grace(limits.seconds)) {
    return Verdict{Status::kTimeout, "out of time: the worker did not stop by itself after " +
                                         in_seconds(limits.seconds) + " and was killed"};
  }
  if (limits.cpu_seconds > 0 && worker.process->cpu_seconds() - worker.cpu_at_start > limits.cpu_seconds) {
    return Verdict{Status::kTimeout, "out of processor time: more than " + in_seconds(limits.cpu_seconds)};
  }
  if (limits.memory_mb > 0 && worker.resident_mb > limits.memory_mb) {
    return Verdict{Status::kResourceOut, "out of memory: more than " + std::to_string(limits.memory_mb) + " MiB"};
  }
  return std::nullopt;
}

void LocalWorkers::bury(Worker& worker, std::vector<TaskOutcome>& outcomes) {
  const double cpu_seconds = worker.process->cpu_seconds();
  const WorkerDeath death = worker.process->end();
  worker.process.reset();
  if (!worker.task) return;
  const bool from_outside = death.signal() == SIGKILL || death.signal() == SIGTERM;
  if (!worker.ready) {
    if (++worker.false_starts >= kMostFalseStarts) {
      failure_ = Failure{"no worker can be started: " + options_.command.front() + " " + death.describe()};
      return;
    }
  } else if (!from_outside || worker.second_try) {
    const bool starved = ran_out_of_memory(death, worker.resident_mb, options_.limits.memory_mb);
    TaskOutcome outcome =
        failed_outcome(worker, {starved ? Status::kResourceOut : Status::kError,
                                std::string(starved ? "out of memory: " : "") + "the worker " + death.describe()});
    outcome.record.peak_memory_mb = worker.resident_mb;
    outcome.record.cpu_seconds = cpu_seconds - worker.cpu_at_start;
    finish_task(worker, std::move(outcome), outcomes);
    return;
  } else {
    worker.second_try = true;
  }
  start_process(worker);
  if (worker.process) start_task(worker);
}

TaskOutcome LocalWorkers::failed_outcome(const Worker& worker, const Verdict& verdict) const {
  TaskOutcome outcome{worker.task->id, failure_record(*worker.task, verdict.status, verdict.reason), ""};
  outcome.record.wall_seconds = seconds_since(worker.started);
  if (worker.process) {
    outcome.record.cpu_seconds = worker.process->cpu_seconds() - worker.cpu_at_start;
    outcome.record.peak_memory_mb = worker.resident_mb;
  }
  return outcome;
}

void LocalWorkers::finish_task(Worker& worker, TaskOutcome outcome, std::vector<TaskOutcome>& outcomes) {
  outcomes.push_back(std::move(outcome));
  worker.task.reset();
}

void LocalWorkers::stop() { workers_.clear(); }

}  // namespace pappus::app
