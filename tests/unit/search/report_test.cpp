// SPDX-License-Identifier: Apache-2.0
#include "symbolic/search/search_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/search/point_names.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;
using testing::Not;

/// The midpoint of points i and j of a figure with three points.
Candidate midpoint(std::size_t i, std::size_t j) {
  Candidate candidate;
  candidate.facts = {{Predicate::kMidpoint, {PointId(3), PointId(i), PointId(j)}, {}}};
  return candidate;
}

TEST(SearchReport, CountsByStrategySizeAndFamily) {
  SearchReport report;
  report.add({midpoint(0, 1)}, SearchStrategy::kSweep, 4);
  report.add({midpoint(0, 2)}, SearchStrategy::kSweep, -1);
  Candidate foot = midpoint(1, 2);
  foot.family = CandidateFamily::kFoot;
  report.add({midpoint(0, 1), foot}, SearchStrategy::kRandom, 9);
  ASSERT_EQ(report.by_size.size(), 2U);
  EXPECT_EQ(report.by_size[0].attempts, 2U);
  EXPECT_EQ(report.by_size[0].impossible, 1U);
  EXPECT_EQ(report.by_size[0].best_yield, 4);
  EXPECT_EQ(report.by_family[static_cast<std::size_t>(CandidateFamily::kMidpoint)].attempts, 2U);
  EXPECT_EQ(report.by_family[static_cast<std::size_t>(CandidateFamily::kFoot)].best_yield, 9);
  EXPECT_EQ(report.by_strategy[static_cast<std::size_t>(SearchStrategy::kRandom)].attempts, 1U);
  EXPECT_EQ(report.by_strategy[static_cast<std::size_t>(SearchStrategy::kBeam)].attempts, 0U);
}

TEST(SearchReport, KeepsTheMostFruitfulSets) {
  SearchReport report;
  for (const double yield : {3.0, 7.0, -1.0, 7.0, 5.0, 1.0})
    report.add({midpoint(0, 1)}, SearchStrategy::kSweep, yield);
  ASSERT_EQ(report.best.size(), 3U);
  EXPECT_EQ(report.best[0].yield, 7);
  EXPECT_EQ(report.best[1].yield, 7);
  EXPECT_EQ(report.best[2].yield, 5);
}

TEST(SearchReport, TellsWhatWasTriedInTheProblemLanguage) {
  SearchReport report;
  report.candidates = 12;
  report.add({midpoint(0, 1)}, SearchStrategy::kSweep, 3);
  const std::string text = to_text(report, std::vector<std::string>{"a", "b", "x"});
  EXPECT_THAT(text, HasSubstr("12 candidates"));
  EXPECT_THAT(text, HasSubstr("3: y = midpoint y a b")) << "x is taken";
  EXPECT_THAT(text, HasSubstr("last: midpoint"));
  EXPECT_THAT(text, Not(HasSubstr("last: foot")));
}

TEST(PointNames, AreFreshForever) {
  std::vector<std::string> names;
  for (int i = 0; i < 100; ++i) {
    const std::string name = fresh_point_name(names);
    EXPECT_THAT(names, Not(testing::Contains(name)));
    names.push_back(name);
  }
}

}  // namespace
}  // namespace pappus::symbolic
