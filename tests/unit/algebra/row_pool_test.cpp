// SPDX-License-Identifier: Apache-2.0
#include "symbolic/algebra/row_pool.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <vector>

#include "symbolic/algebra/user_lists.h"
#include "symbolic/core/random.h"

namespace pappus::symbolic {
namespace {

TEST(RowPool, KeepsListsApartAsTheyGrowAndShrink) {
  RowPool<int> pool;
  std::vector<RowPool<int>::Slice> slices(20);
  std::vector<std::vector<int>> expected(slices.size());
  SplitMix64 random(1);
  for (int step = 0; step < 2000; ++step) {
    const std::size_t changed = random.next() % slices.size();
    expected[changed].assign(random.next() % 40, step);
    pool.assign(slices[changed], expected[changed]);
    for (std::size_t i = 0; i < slices.size(); ++i) {
      const auto own = pool[slices[i]];
      ASSERT_EQ(std::vector<int>(own.begin(), own.end()), expected[i]) << step << ' ' << i;
    }
  }
}

TEST(UserLists, TakesWhatWasAddedInOrderAndReusesThePlaces) {
  UserLists lists;
  for (int i = 0; i < 3; ++i) lists.add_main();
  lists.add_auxiliary();
  const VariableId a(0), b(1), far(kFirstAuxiliary);
  std::vector<VariableId> users{a};
  for (int turn = 0; turn < 3; ++turn) {
    lists.add(a, VariableId(7));
    lists.add(far, VariableId(9));
    lists.add(a, VariableId(8));
    lists.add(a, VariableId(7));
    EXPECT_EQ(lists.count(a), 3U);
    EXPECT_EQ(lists.count(b), 0U);
    lists.take(a, users);
    EXPECT_EQ(users, (std::vector{VariableId(7), VariableId(8), VariableId(7)}));
    EXPECT_EQ(lists.count(a), 0U);
  }
  lists.take(far, users);
  EXPECT_EQ(users, std::vector(3, VariableId(9)));
  lists.take(b, users);
  EXPECT_TRUE(users.empty());
}

}  // namespace
}  // namespace pappus::symbolic
