// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "symbolic/core/result.h"

namespace pappus::app {

/// The processes of one run on several machines and the lines they send one another.
///
/// Rank 0 gives out the work, the others do it. The one implementation is MPI's; it lives as long as the process.
class RankMessages {
 public:
  struct Message {
    int from = 0;
    std::string line;
  };

  virtual ~RankMessages() = default;
  [[nodiscard]] virtual int rank() const = 0;
  [[nodiscard]] virtual int size() const = 0;
  virtual void send(int to, const std::string& line) = 0;
  /// The next message that is there, after waiting at most so long.
  [[nodiscard]] virtual std::optional<Message> receive(std::chrono::milliseconds longest) = 0;
  /// Ends every rank at once, for when this one cannot go on.
  [[noreturn]] virtual void abort(int exit_status) = 0;
};

/// The ranks that mpirun or srun started. Fails in a build without MPI. Call once, on the main thread.
[[nodiscard]] symbolic::Result<std::unique_ptr<RankMessages>> start_mpi();

}  // namespace pappus::app
