// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <sys/types.h>

#include "app/worker/shared_memory.h"
#include "symbolic/core/result.h"

namespace pappus::app {

/// Tasks that wait for a worker, in memory that a pool of workers shares with the one who started them.
///
/// A worker takes the oldest waiting task in one atomic step that leaves its name on it, so that at any instant, also
/// after it was killed, everybody can see who has what: a death costs the task at hand and none that waits.
/// Invariants: 1. a place is free, waits, or is taken by one process; 2. only the owner of the board fills and frees
/// places; 3. what a place holds changes only while it is free.
class TaskBoard {
 public:
  using Clock = std::chrono::steady_clock;

  /// What is seen of a taken place.
  struct Taken {
    pid_t worker = 0;
    std::uint64_t number = 0;       ///< of the task on this board; different for all that were ever put on it
    Clock::time_point started;      ///< when it was taken; now, when the worker has not noted it yet
    bool noted = false;             ///< the worker has noted that
    double cpu_seconds_before = 0;  ///< what the worker had used by then, when noted
  };

  /// A board with so many places, for its owner.
  static symbolic::Result<TaskBoard> create(std::size_t places);
  /// The board with this id(), for a worker.
  static symbolic::Result<TaskBoard> join(int id);

  // For the owner.
  [[nodiscard]] int id() const { return memory_.id(); }
  [[nodiscard]] std::size_t places() const;
  /// Fills a free place. Fails when there is no memory.
  [[nodiscard]] std::optional<symbolic::Failure> put(std::size_t place, const std::string& task);
  /// Nothing when the place is free or waits.
  [[nodiscard]] std::optional<Taken> taken(std::size_t place) const;
  [[nodiscard]] bool waits(std::size_t place) const;
  void free(std::size_t place);
  /// Lets a taken task, whose worker is dead, wait again.
  void put_back(std::size_t place);
  /// Wakes all who sleep in take(): a worker may have been killed just when it was woken for a task.
  void wake_all();

  // For a worker.
  /// Takes the oldest waiting task, for which it waits. Fails when its text cannot be read.
  [[nodiscard]] symbolic::Result<std::string> take();

 private:
  struct Header;
  struct Place;

  explicit TaskBoard(SharedMemory memory) : memory_(std::move(memory)) {}
  [[nodiscard]] Header& header() const;
  [[nodiscard]] Place& place(std::size_t index) const;
  [[nodiscard]] char* room(std::size_t index) const;
  [[nodiscard]] std::optional<std::size_t> take_oldest() const;
  void wake(int most);

  SharedMemory memory_;                                  // header, places, room for the text of each place
  std::vector<std::optional<SharedMemory>> long_texts_;  // of the owner, by place: those that need more room
  std::uint64_t last_number_ = 0;                        // of the tasks that were put here
};

}  // namespace pappus::app
