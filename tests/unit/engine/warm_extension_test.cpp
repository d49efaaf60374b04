// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/engine/closure.h"
#include "symbolic/engine/goal.h"
#include "tests/figures/grown_figure.h"

namespace pappus::symbolic {
namespace {

using tests::assume_point;
using tests::beginning_of;
using tests::grow_figure;
using tests::GrownFigure;

/// The first logged fact of `left` that `right` does not imply, in words; empty if there is none.
std::string not_implied(const ClosureState& left, ClosureState& right) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < right.figure().point_count(); ++i) names.push_back("p" + std::to_string(i));
  for (std::size_t i = 0; i < left.log().size(); ++i) {
    const Fact& fact = left.log()[FactId(i)].fact;
    // As goals: equal lengths stand in the tables of lengths and squares only where these have a use for them.
    if (!right.implies(fact) && !settled_goal(right, fact)) return to_string(fact, names);
  }
  return "";
}

/// Closes the first `start` points of a random figure of `end`, extends by `step` points at a time, and compares with
/// the closure of the whole.
void compare_with_cold(std::uint64_t seed, std::size_t start, std::size_t step, std::size_t end) {
  const GrownFigure grown = grow_figure(seed, end, 0);
  const std::size_t points = grown.figure.point_count();
  Closure warm(beginning_of(grown, start), 1);
  for (std::size_t p = 0; p < start; ++p) assume_point(warm, grown, p);
  for (std::size_t p = start; p < points;) {
    ASSERT_EQ(warm.run({}, {}).status, ClosureStatus::kSaturated) << seed << warm.state().inconsistency().value_or("");
    warm.freeze();
    Closure extended = warm;
    const std::size_t next = std::min(p + step, points);
    extended.extend(beginning_of(grown, next));
    for (; p < next; ++p) assume_point(extended, grown, p);
    warm = std::move(extended);
  }
  ASSERT_EQ(warm.run({}, {}).status, ClosureStatus::kSaturated) << seed;
  Closure cold(beginning_of(grown, points), 2);
  for (std::size_t p = 0; p < points; ++p) assume_point(cold, grown, p);
  ASSERT_EQ(cold.run({}, {}).status, ClosureStatus::kSaturated) << seed;
  EXPECT_EQ(not_implied(warm.state(), cold.state()), "") << "known to the warm one only, seed " << seed;
  EXPECT_EQ(not_implied(cold.state(), warm.state()), "") << "known to the cold one only, seed " << seed;
}

TEST(WarmExtension, KnowsWhatAColdClosureKnows) {
  for (std::uint64_t seed = 1; seed <= 120; ++seed) compare_with_cold(seed, 7, 1, 12);
}

TEST(WarmExtension, TakesSeveralPointsAtOnce) {
  for (std::uint64_t seed = 121; seed <= 160; ++seed) compare_with_cold(seed, 6, 3, 12);
}

TEST(WarmExtension, KnowsWhatAColdClosureKnowsOfLargeFigures) {
  for (std::uint64_t seed = 161; seed <= 165; ++seed) compare_with_cold(seed, 14, 1, 20);
}

TEST(WarmExtension, LeavesTheOriginalAlone) {
  const GrownFigure grown = grow_figure(3, 9, 0);
  Closure base(beginning_of(grown, 8), 1);
  for (std::size_t p = 0; p < 8; ++p) assume_point(base, grown, p);
  static_cast<void>(base.run({}, {}));
  base.freeze();
  const std::size_t facts = base.state().log().size();
  Closure copy = base;
  copy.extend(grown.figure);
  assume_point(copy, grown, 8);
  static_cast<void>(copy.run({}, {}));
  EXPECT_GT(copy.state().log().size(), facts);
  EXPECT_EQ(base.state().log().size(), facts);
  EXPECT_EQ(base.state().unknowns().point_count(), 8U);
}

}  // namespace
}  // namespace pappus::symbolic
