// SPDX-License-Identifier: Apache-2.0
#include "app/report/compare_series.h"

#include <gtest/gtest.h>

namespace pappus::app {
namespace {

TEST(SignTest, AgreesWithBinomialsCountedByHand) {
  EXPECT_DOUBLE_EQ(sign_test(0, 0), 1);
  EXPECT_DOUBLE_EQ(sign_test(3, 3), 1);
  EXPECT_NEAR(sign_test(0, 5), 2.0 / 32, 1e-12);
  EXPECT_NEAR(sign_test(8, 2), 2.0 * (1 + 10 + 45) / 1024, 1e-12);
  EXPECT_NEAR(sign_test(2, 8), sign_test(8, 2), 1e-15);
}

TEST(SignTest, DoesNotUnderflowOnThousands) {
  const double p = sign_test(5100, 4900);
  EXPECT_GT(p, 0.04);  // two standard deviations
  EXPECT_LT(p, 0.05);
}

TEST(CompareSeries, PairsByProblemAndCounts) {
  RunSeries first;
  RunSeries second;
  first.entries = {{"1", "a", Status::kTheorem, "", 1.0},
                   {"2", "b", Status::kTheorem, "", 2.0},
                   {"3", "c", Status::kTimeout, "", 9.0},
                   {"4", "d", Status::kTheorem, "", 1.0}};
  second.entries = {{"1", "a", Status::kTheorem, "", 2.0},
                    {"2", "b", Status::kTheorem, "", 1.0},
                    {"3", "c", Status::kTheorem, "", 1.0},
                    {"5", "a", Status::kGaveUp, "", 1.0}};
  const SeriesComparison comparison = compare_series(first, second);
  EXPECT_EQ(comparison.pairs.size(), 3U);
  EXPECT_EQ(comparison.missing_in_second, 1U);
  EXPECT_EQ(comparison.missing_in_first, 1U);
  EXPECT_EQ(comparison.solved_by_both, 2U);
  EXPECT_EQ(comparison.solved_by_first, 0U);
  EXPECT_EQ(comparison.solved_by_second, 1U);
  EXPECT_EQ(comparison.first_faster, 1U);
  EXPECT_EQ(comparison.second_faster, 1U);
  EXPECT_DOUBLE_EQ(comparison.median_ratio, 1.25);
}

}  // namespace
}  // namespace pappus::app
