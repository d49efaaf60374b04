// SPDX-License-Identifier: Apache-2.0
#include "app/worker/serve_tasks.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

#include <malloc.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/exit_status.h"
#include "app/worker/line_buffer.h"

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

/// The next line; nothing at the end of the stream.
std::optional<std::string> receive_line(LineBuffer& buffer) {
  std::array<char, 1 << 16> bytes;
  while (true) {
    if (auto line = buffer.take_line()) return line;
    const ssize_t count = ::recv(kWorkerChannel, bytes.data(), bytes.size(), 0);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return std::nullopt;
    buffer.append({bytes.data(), static_cast<std::size_t>(count)});
  }
}

}  // namespace

int serve_tasks(const TaskSolver& solve) {
  std::signal(SIGINT, SIG_IGN);
  std::signal(SIGTERM, SIG_IGN);
  struct stat channel {};
  if (::fstat(kWorkerChannel, &channel) != 0 || !S_ISSOCK(channel.st_mode) || !send_line(kReadyLine)) {
    std::fprintf(stderr, "pappus: 'worker' is for 'pappus batch' to call\n");
    return kExitBadInput;
  }
  // The heap would be given back to the system after each problem and asked for again by the next.
  constexpr int kKeptBytes = 16 << 20;
  ::mallopt(M_TRIM_THRESHOLD, kKeptBytes);
  ::mallopt(M_MMAP_THRESHOLD, kKeptBytes);
  LineBuffer buffer;
  while (const auto line = receive_line(buffer)) {
    const Result<WorkerTask> task = decode_task(*line);
    if (!task) {
      std::fprintf(stderr, "pappus: %s\n", task.error().message.c_str());
      return kExitBadInput;
    }
    if (!send_line(encode_outcome(solve(task.value())))) break;
  }
  return kExitSuccess;
}

}  // namespace pappus::app
