// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "app/worker/line_buffer.h"
#include "symbolic/core/result.h"

namespace pappus::app {

/// How a process ended, as waitpid() tells.
struct WorkerDeath {
  int wait_status = 0;
  std::string last_words;           ///< the last line it wrote on standard error, or empty
  std::vector<std::string> unread;  ///< complete lines that it had sent and that were not received

  /// The signal that ended it; 0 when it exited by itself.
  [[nodiscard]] int signal() const;
  /// "crashed: Segmentation fault (signal 11)", "exited with status 3: LAST WORDS".
  [[nodiscard]] std::string describe() const;
};

/// A child process that sends lines over the channel of serve_tasks.h.
///
/// It dies with its parent: the kernel kills it when the thread that started it ends, so start it on the main thread.
/// Its standard output and error are read and only their last line is kept.
/// The destructor kills it and waits for its end.
class WorkerProcess {
 public:
  /// Runs `command`, whose first word is the path of a program. That it could not be run shows as its death, with
  /// status 127.
  static symbolic::Result<WorkerProcess> start(const std::vector<std::string>& command);
  /// A copy of this process that returns the exit status of `live`: many times quicker to start than a program, which
  /// has to be linked first. But what this process has in memory counts as the worker's, so call it early, while that
  /// is little, and before other threads hold locks that nobody would ever open in the copy.
  static symbolic::Result<WorkerProcess> copy_of_this(const std::function<int()>& live);
  WorkerProcess(WorkerProcess&& other) noexcept;
  WorkerProcess& operator=(WorkerProcess&& other) = delete;
  WorkerProcess(const WorkerProcess& other) = delete;
  WorkerProcess& operator=(const WorkerProcess& other) = delete;
  ~WorkerProcess();

  [[nodiscard]] pid_t pid() const { return pid_; }
  [[nodiscard]] int channel() const { return channel_; }
  [[nodiscard]] int diagnostics() const { return diagnostics_; }

  /// Moves complete lines that have come to the end of `lines`, without waiting. False once the channel is closed.
  [[nodiscard]] bool receive(std::vector<std::string>& lines);
  /// Reads what has come on standard output and error.
  void read_diagnostics();

  /// Processor seconds since its start.
  [[nodiscard]] double cpu_seconds() const;

  /// Kills it unless it has ended by itself; end() waits for that.
  void kill();
  /// Kills it unless it has ended by itself, and waits for its end.
  WorkerDeath end();

 private:
  /// `live` runs in the child and returns its exit status.
  static symbolic::Result<WorkerProcess> start_child(const std::function<int()>& live);
  WorkerProcess(pid_t pid, int channel, int diagnostics) : pid_(pid), channel_(channel), diagnostics_(diagnostics) {}

  pid_t pid_ = -1;
  int channel_ = -1;
  int diagnostics_ = -1;
  LineBuffer received_;
  std::string spoken_;  // the end of what it said
};

}  // namespace pappus::app
