// SPDX-License-Identifier: Apache-2.0
#include "symbolic/core/roomy_vector.h"

#include <gtest/gtest.h>

#include <utility>

namespace pappus::symbolic {
namespace {

TEST(RoomyVector, CopiesGrowWithoutMoving) {
  RoomyVector<int> original;
  for (int i = 0; i < 40; ++i) original.push_back(i);
  RoomyVector<int> copy = original;
  ASSERT_EQ(copy, original);
  const int* const place = copy.data();
  for (int i = 0; i < 20; ++i) copy.push_back(-i);
  EXPECT_EQ(copy.data(), place);
  EXPECT_EQ(copy.size(), 60U);
  EXPECT_EQ(copy[39], 39);
  EXPECT_EQ(original.size(), 40U);
}

TEST(RoomyVector, CopiesOfNothingTakeNoRoom) {
  const RoomyVector<int> nothing;
  const RoomyVector<int> copy = nothing;
  EXPECT_EQ(copy.capacity(), 0U);
}

TEST(RoomyVector, MovesAndAssignsLikeAVector) {
  RoomyVector<int> original{1, 2, 3};
  RoomyVector<int> moved = std::move(original);
  EXPECT_EQ(moved, (RoomyVector<int>{1, 2, 3}));
  RoomyVector<int> assigned;
  assigned = moved;
  EXPECT_EQ(assigned, moved);
}

}  // namespace
}  // namespace pappus::symbolic
