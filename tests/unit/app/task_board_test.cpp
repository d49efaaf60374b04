// SPDX-License-Identifier: Apache-2.0
#include "app/worker/task_board.h"

#include <algorithm>
#include <csignal>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pappus::app {
namespace {

TaskBoard make_board(std::size_t places) {
  auto board = TaskBoard::create(places);
  EXPECT_TRUE(board);
  return std::move(board).value();
}

std::string take(TaskBoard& board) {
  auto text = board.take();
  return text ? text.value() : "no task: " + text.error().message;
}

TEST(TaskBoard, TasksAreTakenInTheirOrderWhateverTheirPlaces) {
  TaskBoard board = make_board(3);
  auto worker = TaskBoard::join(board.id());
  ASSERT_TRUE(worker);
  ASSERT_FALSE(board.put(2, "first").has_value());
  ASSERT_FALSE(board.put(0, "second").has_value());
  EXPECT_TRUE(board.waits(2));
  EXPECT_FALSE(board.taken(2).has_value());
  EXPECT_EQ(take(worker.value()), "first");
  EXPECT_FALSE(board.waits(2));
  const auto taken = board.taken(2);
  ASSERT_TRUE(taken.has_value());
  EXPECT_EQ(taken->worker, ::getpid());
  EXPECT_TRUE(taken->noted);
  board.free(2);
  ASSERT_FALSE(board.put(2, "third").has_value());
  EXPECT_EQ(take(worker.value()), "second");
  EXPECT_EQ(take(worker.value()), "third");
  EXPECT_GT(board.taken(2)->number, board.taken(0)->number);
}

TEST(TaskBoard, WhatIsPutBackIsTakenAgain) {
  TaskBoard board = make_board(1);
  ASSERT_FALSE(board.put(0, "task").has_value());
  EXPECT_EQ(take(board), "task");
  board.put_back(0);
  EXPECT_TRUE(board.waits(0));
  EXPECT_EQ(take(board), "task");
}

TEST(TaskBoard, CarriesTextsOfAnyLengthAndBytes) {
  TaskBoard board = make_board(1);
  for (const std::size_t length : {0U, 1U, 16384U, 16385U, 3000000U}) {
    std::string text(length, 'x');
    if (length > 1) text[length - 2] = '\0';
    ASSERT_FALSE(board.put(0, text).has_value());
    EXPECT_EQ(take(board), text);
    board.free(0);
  }
}

TEST(TaskBoard, RefusesOtherMemory) {
  EXPECT_FALSE(TaskBoard::join(-1));
  const auto memory = SharedMemory::create(4096);
  ASSERT_TRUE(memory);
  EXPECT_FALSE(TaskBoard::join(memory.value().id()));
}

/// Takes tasks until the end; each is one byte on the pipe.
[[noreturn]] void work(int board_id, int pipe) {
  auto board = TaskBoard::join(board_id);
  while (board) {
    const std::string task = take(board.value());
    if (::write(pipe, task.data(), 1) != 1) break;
  }
  ::_exit(1);
}

/// Every task is taken by exactly one of several processes, those that slept when it came included.
TEST(TaskBoard, ProcessesShareTheTasks) {
  TaskBoard board = make_board(4);
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  std::vector<pid_t> workers;
  for (int i = 0; i < 3; ++i) {
    workers.push_back(::fork());
    if (workers.back() == 0) work(board.id(), ends[1]);
  }
  std::string done;
  std::string expected;
  for (int round = 0; round < 200; ++round) {
    for (std::size_t place = 0; place < board.places(); ++place) {
      const char name = static_cast<char>('a' + place);
      expected += name;
      ASSERT_FALSE(board.put(place, std::string(1, name)).has_value());
    }
    for (std::size_t place = 0; place < board.places(); ++place) {
      char name = 0;
      ASSERT_EQ(::read(ends[0], &name, 1), 1);
      const auto taken = board.taken(static_cast<std::size_t>(name - 'a'));
      ASSERT_TRUE(taken.has_value()) << name;
      EXPECT_NE(std::find(workers.begin(), workers.end(), taken->worker), workers.end());
      board.free(static_cast<std::size_t>(name - 'a'));
      done += name;
    }
  }
  for (const pid_t worker : workers) {
    ::kill(worker, SIGKILL);
    ::waitpid(worker, nullptr, 0);
  }
  std::sort(done.begin(), done.end());
  std::sort(expected.begin(), expected.end());
  EXPECT_EQ(done, expected);
}

}  // namespace
}  // namespace pappus::app
