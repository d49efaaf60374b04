// SPDX-License-Identifier: Apache-2.0
#include "app/worker/task_board.h"

#include <algorithm>
#include <atomic>
#include <climits>
#include <ctime>
#include <new>

#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pappus::app {

namespace {

using symbolic::Failure;
using symbolic::Result;

// Values of Place::state; any other is the process that has taken it.
constexpr std::int32_t kFree = 0;
constexpr std::int32_t kWaiting = -1;

/// Every place has room for a text of so many bytes; longer texts get memory of their own.
constexpr std::size_t kTextRoom = 1U << 14U;
constexpr std::uint64_t kMark = 0x50615462'6f617264;  // tells a board from other files

double own_cpu_seconds() {
  timespec time{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

}  // namespace

struct TaskBoard::Header {
  std::uint64_t mark = kMark;
  std::uint64_t places = 0;
  std::atomic<std::uint32_t> changes = 0;   // raised when a task begins to wait; what sleepers sleep on
  std::atomic<std::uint32_t> sleepers = 0;  // at least as many as sleep: some may have been killed
};

struct TaskBoard::Place {
  std::atomic<std::int32_t> state = kFree;
  std::atomic<std::uint64_t> number = 0;
  std::atomic<Clock::rep> started = 0;  // 0 until the worker has noted it
  std::atomic<double> cpu_seconds_before = 0;
  std::uint64_t text_size = 0;
  int long_text = 0;  // id of the memory with a text that needs more than the room of a place
};

Result<TaskBoard> TaskBoard::create(std::size_t places) {
  static_assert(std::atomic<std::uint64_t>::is_always_lock_free && std::atomic<double>::is_always_lock_free);
  static_assert(sizeof(Header) % alignof(Place) == 0);
  Result<SharedMemory> memory = SharedMemory::create(sizeof(Header) + places * (sizeof(Place) + kTextRoom));
  if (!memory) return memory.error();
  TaskBoard board(std::move(memory).value());
  (new (board.memory_.data()) Header)->places = places;
  for (std::size_t i = 0; i < places; ++i) new (&board.place(i)) Place;
  board.long_texts_.resize(places);
  return board;
}

Result<TaskBoard> TaskBoard::join(int id) {
  Result<SharedMemory> memory = SharedMemory::join(id);
  if (!memory) return memory.error();
  TaskBoard board(std::move(memory).value());
  if (board.memory_.size() < sizeof(Header) || board.header().mark != kMark) return Failure{"this memory has no tasks"};
  return board;
}

TaskBoard::Header& TaskBoard::header() const { return *static_cast<Header*>(memory_.data()); }

TaskBoard::Place& TaskBoard::place(std::size_t index) const {
  return reinterpret_cast<Place*>(static_cast<char*>(memory_.data()) + sizeof(Header))[index];
}

char* TaskBoard::room(std::size_t index) const {
  return static_cast<char*>(memory_.data()) + sizeof(Header) + places() * sizeof(Place) + index * kTextRoom;
}

std::size_t TaskBoard::places() const { return header().places; }

std::optional<Failure> TaskBoard::put(std::size_t index, const std::string& task) {
  Place& filled = place(index);
  PAPPUS_CHECK(filled.state == kFree);
  char* text = room(index);
  if (task.size() > kTextRoom) {
    Result<SharedMemory> memory = SharedMemory::create(task.size());
    if (!memory) return memory.error();
    long_texts_[index].emplace(std::move(memory).value());
    text = static_cast<char*>(long_texts_[index]->data());
    filled.long_text = long_texts_[index]->id();
  }
  std::copy(task.begin(), task.end(), text);
  filled.text_size = task.size();
  filled.number = ++last_number_;
  filled.started = 0;
  filled.state = kWaiting;
  wake(1);
  return std::nullopt;
}

void TaskBoard::wake(int most) {
  ++header().changes;
  // Whoever is not counted as asleep yet looks at the changes once more before it falls asleep.
  if (header().sleepers > 0) ::syscall(SYS_futex, &header().changes, FUTEX_WAKE, most, nullptr, nullptr, 0);
}

void TaskBoard::wake_all() { wake(INT_MAX); }

std::optional<TaskBoard::Taken> TaskBoard::taken(std::size_t index) const {
  const Place& seen = place(index);
  const std::int32_t state = seen.state;
  if (state == kFree || state == kWaiting) return std::nullopt;
  Taken taken{.worker = state, .number = seen.number, .started = Clock::now()};
  if (const Clock::rep started = seen.started; started != 0) {
    taken.started = Clock::time_point(Clock::duration(started));
    taken.noted = true;
    taken.cpu_seconds_before = seen.cpu_seconds_before;
  }
  return taken;
}

bool TaskBoard::waits(std::size_t index) const { return place(index).state == kWaiting; }

void TaskBoard::free(std::size_t index) {
  long_texts_[index].reset();
  place(index).state = kFree;
}

void TaskBoard::put_back(std::size_t index) {
  Place& again = place(index);
  again.started = 0;
  again.state = kWaiting;
  wake(1);
}

std::optional<std::size_t> TaskBoard::take_oldest() const {
  while (true) {
    std::optional<std::size_t> oldest;
    for (std::size_t i = 0; i < places(); ++i) {
      if (place(i).state == kWaiting && (!oldest || place(i).number < place(*oldest).number)) oldest = i;
    }
    std::int32_t expected = kWaiting;
    if (!oldest || place(*oldest).state.compare_exchange_strong(expected, ::getpid())) return oldest;
  }
}

Result<std::string> TaskBoard::take() {
  std::optional<std::size_t> index;
  while (true) {
    const std::uint32_t seen = header().changes;
    index = take_oldest();
    if (index) break;
    ++header().sleepers;
    ::syscall(SYS_futex, &header().changes, FUTEX_WAIT, seen, nullptr, nullptr, 0);
    --header().sleepers;
  }
  Place& taken = place(*index);
  taken.cpu_seconds_before = own_cpu_seconds();
  taken.started = Clock::now().time_since_epoch().count();
  if (taken.text_size <= kTextRoom) return std::string(room(*index), taken.text_size);
  const Result<SharedMemory> memory = SharedMemory::join(taken.long_text);
  if (!memory) return memory.error();
  return std::string(static_cast<const char*>(memory.value().data()), taken.text_size);
}

}  // namespace pappus::app
