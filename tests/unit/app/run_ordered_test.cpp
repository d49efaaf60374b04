// SPDX-License-Identifier: Apache-2.0
#include "app/run_ordered.h"

#include <atomic>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pappus::app {
namespace {

Solution numbered(std::size_t index) {
  Solution solution;
  solution.record.problem = std::to_string(index);
  return solution;
}

TEST(RunOrdered, EmitsEverythingInOrderOnAnyNumberOfJobs) {
  for (const std::size_t jobs : {1U, 2U, 7U, 200U}) {
    const std::atomic<bool> cancelled = false;
    std::vector<std::string> emitted;
    const std::size_t count = run_ordered(100, jobs, cancelled, numbered, [&](std::size_t index, Solution& solution) {
      EXPECT_EQ(solution.record.problem, std::to_string(index));
      emitted.push_back(solution.record.problem);
      return true;
    });
    EXPECT_EQ(count, 100U);
    ASSERT_EQ(emitted.size(), 100U);
    for (std::size_t i = 0; i < emitted.size(); ++i) EXPECT_EQ(emitted[i], std::to_string(i));
  }
}

TEST(RunOrdered, LaterResultsWaitForEarlierOnes) {
  const std::atomic<bool> cancelled = false;
  std::atomic<bool> second_done = false;
  std::vector<std::size_t> emitted;
  run_ordered(
      2, 2, cancelled,
      [&](std::size_t index) {
        if (index == 0) second_done.wait(false);
        if (index == 1) {
          second_done = true;
          second_done.notify_all();
        }
        return numbered(index);
      },
      [&](std::size_t index, Solution& solution) {
        EXPECT_EQ(solution.record.problem, std::to_string(index));
        emitted.push_back(index);
        return true;
      });
  EXPECT_EQ(emitted, (std::vector<std::size_t>{0, 1}));
}

TEST(RunOrdered, BeginsNothingAfterCancellationAndKeepsWhatHadBegun) {
  std::atomic<bool> cancelled = false;
  std::atomic<std::size_t> begun = 0;
  const std::size_t emitted = run_ordered(
      1000, 2, cancelled,
      [&](std::size_t index) {
        if (++begun == 10) cancelled = true;
        return numbered(index);
      },
      [](std::size_t /*index*/, Solution& /*solution*/) { return true; });
  EXPECT_EQ(emitted, begun.load());
  EXPECT_GE(emitted, 10U);
  EXPECT_LE(emitted, 11U);
}

TEST(RunOrdered, StopsWhenAResultCannotBeEmitted) {
  const std::atomic<bool> cancelled = false;
  const std::size_t emitted = run_ordered(1000, 3, cancelled, numbered, [](std::size_t index, Solution& solution) {
    return index < 4 && !solution.record.problem.empty();
  });
  EXPECT_EQ(emitted, 4U);
}

TEST(RunOrdered, NothingToDo) {
  const std::atomic<bool> cancelled = false;
  EXPECT_EQ(run_ordered(0, 4, cancelled, numbered, [](std::size_t /*index*/, Solution& /*solution*/) { return true; }),
            0U);
}

}  // namespace
}  // namespace pappus::app
