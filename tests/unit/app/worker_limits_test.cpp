// SPDX-License-Identifier: Apache-2.0
#include "app/worker/worker_limits.h"

#include <csignal>

#include <gtest/gtest.h>

namespace pappus::app {
namespace {

TEST(WorkerLimits, NothingIsTooMuchWithoutLimits) {
  EXPECT_FALSE(find_excess({}, {.seconds = 1e6, .cpu_seconds = 1e6, .resident_mb = 1000000}).has_value());
}

TEST(WorkerLimits, EachLimitHasItsVerdict) {
  const WorkerLimits limits{.seconds = 10, .cpu_seconds = 5, .memory_mb = 100};
  // A worker that has not looked at the clock yet has a second and a twentieth.
  EXPECT_FALSE(find_excess(limits, {.seconds = 11.4, .cpu_seconds = 5, .resident_mb = 100}).has_value());
  EXPECT_EQ(find_excess(limits, {.seconds = 11.6})->status, Status::kTimeout);
  EXPECT_EQ(find_excess(limits, {.cpu_seconds = 5.1})->reason, "out of processor time: more than 5 s");
  EXPECT_EQ(find_excess(limits, {.resident_mb = 101})->status, Status::kResourceOut);
}

TEST(WorkerLimits, ADeathNearTheMemoryLimitIsForWantOfMemory) {
  const WorkerLimits limits{.memory_mb = 100};
  WorkerDeath death;
  death.wait_status = SIGABRT;
  EXPECT_EQ(judge_death(limits, death, 50).status, Status::kError);
  EXPECT_EQ(judge_death(limits, death, 90).status, Status::kResourceOut);
  EXPECT_EQ(judge_death({}, death, 90).status, Status::kError);
  death.last_words = "GNU MP: Cannot allocate memory (size=8589934608)";
  EXPECT_EQ(judge_death(limits, death, 50).reason,
            "out of memory: the worker crashed: Aborted (signal 6): " + death.last_words);
}

}  // namespace
}  // namespace pappus::app
