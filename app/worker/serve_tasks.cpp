// SPDX-License-Identifier: Apache-2.0
#include "app/worker/serve_tasks.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <string>
#include <string_view>

#include <malloc.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/exit_status.h"
#include "app/worker/process_memory.h"
#include "app/worker/task_board.h"
#include "symbolic/core/printable.h"

namespace pappus::app {

namespace {

using symbolic::Result;

/// False when nobody listens any more.
bool send_line(std::string line) {
  line.push_back('\n');
  std::string_view rest = line;
  while (!rest.empty()) {
    const ssize_t sent = ::send(kWorkerChannel, rest.data(), rest.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EINTR) return false;
    if (sent > 0) rest.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

int refuse_to_work(const std::string& reason) {
  std::fprintf(stderr, "pappus: %s\n", symbolic::printable(reason).c_str());
  return kExitBadInput;
}

bool is_short_of_memory(const TaskOutcome& outcome, long memory_mb) {
  if (outcome.record.status == Status::kResourceOut) return true;
  return memory_mb > 0 && resident_memory_mb(::getpid()) > memory_mb / 2;
}

}  // namespace

int serve_tasks(const TaskSolver& solve, int board_id, long memory_mb) {
  std::signal(SIGINT, SIG_IGN);
  std::signal(SIGTERM, SIG_IGN);
  struct stat channel {};
  Result<TaskBoard> board = TaskBoard::join(board_id);
  if (!board || ::fstat(kWorkerChannel, &channel) != 0 || !S_ISSOCK(channel.st_mode) || !send_line(kReadyLine)) {
    return refuse_to_work("'worker' is for 'pappus batch' to call");
  }
  // The heap would be given back to the system after each problem and asked for again by the next.
  constexpr int kKeptBytes = 16 << 20;
  ::mallopt(M_TRIM_THRESHOLD, kKeptBytes);
  ::mallopt(M_MMAP_THRESHOLD, kKeptBytes);
  while (true) {
    const Result<std::string> line = board.value().take();
    if (!line) return refuse_to_work(line.error().message);
    const Result<WorkerTask> task = decode_task(line.value());
    if (!task) return refuse_to_work(task.error().message);
    const TaskOutcome outcome = solve(task.value());
    if (!send_line(encode_outcome(outcome)) || is_short_of_memory(outcome, memory_mb)) return kExitSuccess;
  }
}

}  // namespace pappus::app
