// SPDX-License-Identifier: Apache-2.0
#include "app/cluster/rank_workers.h"

#include <algorithm>
#include <csignal>
#include <string>
#include <utility>

#include "app/exit_status.h"

namespace pappus::app {

namespace {

using namespace std::chrono_literals;
using symbolic::Failure;
using symbolic::Result;

constexpr const char* kOver = "over";  // rank 0 says it, and each rank repeats it when it leaves
constexpr std::chrono::milliseconds kLeavePatience = 60s;
/// Stands before the reason for which a rank can do no work.
constexpr const char* kFailed = "failed ";

}  // namespace

RankWorkers::RankWorkers(RankMessages& messages, std::size_t jobs)
    : messages_(messages), room_(static_cast<std::size_t>(messages.size()), jobs) {
  room_.front() = 0;
}

bool RankWorkers::has_room() const {
  return std::any_of(room_.begin(), room_.end(), [](std::size_t room) { return room > 0; });
}

void RankWorkers::begin(WorkerTask task) {
  const auto freest = std::max_element(room_.begin(), room_.end());
  PAPPUS_CHECK(*freest > 0);
  --*freest;
  messages_.send(static_cast<int>(freest - room_.begin()), encode_task(task));
}

Result<std::vector<TaskOutcome>> RankWorkers::wait(std::chrono::milliseconds longest) {
  std::vector<TaskOutcome> outcomes;
  while (const auto message = messages_.receive(outcomes.empty() ? longest : 0ms)) {
    const std::string rank = "rank " + std::to_string(message->from) + ": ";
    if (message->line.starts_with(kFailed)) return Failure{rank + message->line.substr(std::string(kFailed).size())};
    Result<TaskOutcome> outcome = decode_outcome(message->line);
    if (!outcome) return Failure{rank + outcome.error().message};
    ++room_[static_cast<std::size_t>(message->from)];
    outcomes.push_back(std::move(outcome).value());
  }
  return outcomes;
}

std::vector<TaskOutcome> RankWorkers::stop() {
  std::vector<TaskOutcome> outcomes;
  if (std::exchange(over_, true)) return outcomes;
  for (int rank = 1; rank < messages_.size(); ++rank) messages_.send(rank, kOver);
  // What a rank still has to say is taken from it, so that it can leave.
  int left = messages_.size() - 1;
  while (left > 0) {
    const auto message = messages_.receive(kLeavePatience);
    if (!message) messages_.abort(kExitBadInput);
    if (message->line == kOver) {
      --left;
    } else if (Result<TaskOutcome> outcome = decode_outcome(message->line)) {
      outcomes.push_back(std::move(outcome).value());
    }
  }
  return outcomes;
}

int serve_rank(RankMessages& messages, const LocalWorkersOptions& options) {
  // Rank 0 decides when it is over; a signal to the whole job must not end this rank before it is told.
  std::signal(SIGINT, SIG_IGN);
  std::signal(SIGTERM, SIG_IGN);
  LocalWorkers workers(options);
  std::size_t at_work = 0;
  while (true) {
    while (const auto message = messages.receive(at_work == 0 ? 50ms : 0ms)) {
      if (message->line == kOver) {
        for (const TaskOutcome& outcome : workers.stop()) messages.send(0, encode_outcome(outcome));
        messages.send(0, kOver);
        return kExitSuccess;
      }
      Result<WorkerTask> task = decode_task(message->line);
      PAPPUS_CHECK(task.has_value());
      workers.begin(std::move(task).value());
      ++at_work;
    }
    if (at_work == 0) continue;
    const Result<std::vector<TaskOutcome>> outcomes = workers.wait(1ms);
    if (!outcomes) {
      messages.send(0, kFailed + outcomes.error().message);
      at_work = 0;
      continue;
    }
    for (const TaskOutcome& outcome : outcomes.value()) {
      messages.send(0, encode_outcome(outcome));
      --at_work;
    }
  }
}

}  // namespace pappus::app
