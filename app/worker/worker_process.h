// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "app/worker/line_buffer.h"
#include "symbolic/core/result.h"

namespace pappus::app {

/// How a process ended, as waitpid() tells.
struct WorkerDeath {
  int wait_status = 0;
  std::string last_words;  ///< the last line it wrote on standard error, or empty

  /// The signal that ended it; 0 when it exited by itself.
  [[nodiscard]] int signal() const;
  /// "crashed: Segmentation fault (signal 11)", "exited with status 3: LAST WORDS".
  [[nodiscard]] std::string describe() const;
};

/// A child process that speaks lines over the channel of serve_tasks.h.
///
/// It dies with its parent: the kernel kills it when the thread that started it ends, so start it on the main thread.
/// Its standard output and error are read and only their last line is kept.
/// The destructor kills it and waits for its end.
class WorkerProcess {
 public:
  /// `command[0]` is the path of a program. That it could not be run shows as its death, with status 127.
  static symbolic::Result<WorkerProcess> start(const std::vector<std::string>& command);
  WorkerProcess(WorkerProcess&& other) noexcept;
  WorkerProcess& operator=(WorkerProcess&& other) = delete;
  WorkerProcess(const WorkerProcess& other) = delete;
  WorkerProcess& operator=(const WorkerProcess& other) = delete;
  ~WorkerProcess();

  [[nodiscard]] pid_t pid() const { return pid_; }
  [[nodiscard]] int channel() const { return channel_; }
  [[nodiscard]] int diagnostics() const { return diagnostics_; }

  /// Sends the line, or as much of it as the channel takes now; flush() sends the rest.
  void send_line(const std::string& line);
  [[nodiscard]] bool has_unsent() const { return !unsent_.empty(); }
  void flush();
  /// Moves complete lines that have come to the end of `lines`, without waiting. False once the channel is closed.
  [[nodiscard]] bool receive(std::vector<std::string>& lines);
  /// Reads what has come on standard output and error.
  void read_diagnostics();

  /// Processor seconds since its start.
  [[nodiscard]] double cpu_seconds() const;

  /// Kills it unless it has ended by itself, and waits for its end.
  WorkerDeath end();

 private:
  WorkerProcess(pid_t pid, int channel, int diagnostics) : pid_(pid), channel_(channel), diagnostics_(diagnostics) {}

  pid_t pid_ = -1;
  int channel_ = -1;
  int diagnostics_ = -1;
  std::string unsent_;
  LineBuffer received_;
  std::string spoken_;  // the end of what it said
};

}  // namespace pappus::app
