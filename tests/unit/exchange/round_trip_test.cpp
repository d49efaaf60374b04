// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "symbolic/exchange/plain_names.h"
#include "symbolic/exchange/write_alphageometry.h"
#include "symbolic/exchange/write_alphageometry2.h"
#include "symbolic/language/parser.h"
#include "symbolic/language/printer.h"
#include "tests/unit/exchange/normal_form.h"

namespace pappus::symbolic {
namespace {

/// What became of the corpus in one format.
struct Tally {
  int same = 0;
  int refused = 0;
};

void expect_same(const Problem& problem, const Conversion& converted, Tally& tally) {
  const auto read = parse_problems(converted.content, "converted", {.goal_required = false});
  ASSERT_TRUE(read) << problem.name << ": " << read.error().to_string() << "\n" << converted.content;
  ASSERT_EQ(read.value().size(), 1U);
  std::vector<std::string> ignored;
  const NormalForm expected = normal_form(problem, plain_names(problem, ignored));
  const NormalForm found = normal_form(read.value().front(), read.value().front().point_names);
  EXPECT_EQ(found.hypotheses, expected.hypotheses) << converted.content;
  EXPECT_EQ(found.goals, expected.goals) << converted.content;
  ++tally.same;
}

template <class Writer>
Tally round_trips(const Writer& write) {
  Tally tally;
  for (const Problem& problem : corpus()) {
    const Result<Conversion> converted = write(problem);
    if (converted) {
      expect_same(problem, converted.value(), tally);
    } else {
      ++tally.refused;
      EXPECT_NE(converted.error().message, "");
      std::printf("refused: %s: %s\n", problem.name.c_str(), converted.error().message.c_str());
    }
  }
  std::printf("%d the same, %d refused with a reason\n", tally.same, tally.refused);
  return tally;
}

TEST(RoundTripTest, Geo) {
  const Tally tally = round_trips([](const Problem& problem) -> Result<Conversion> {
    std::vector<std::string> ignored;
    Problem plain = problem;
    plain.point_names = plain_names(problem, ignored);
    return Conversion{print_geo(plain), {}};
  });
  EXPECT_EQ(tally.refused, 0);
}

TEST(RoundTripTest, AlphaGeometry) {
  const Tally tally =
      round_trips([](const Problem& problem) { return write_alphageometry(problem, StatementFormat::kAlphaGeometry); });
  EXPECT_GT(tally.same, tally.refused);
}

TEST(RoundTripTest, Newclid) {
  const Tally tally =
      round_trips([](const Problem& problem) { return write_alphageometry(problem, StatementFormat::kNewclid); });
  EXPECT_GT(tally.same, 2 * tally.refused);
}

TEST(RoundTripTest, AlphaGeometry2) {
  const Tally tally = round_trips([](const Problem& problem) { return write_alphageometry2(problem, {}); });
  EXPECT_GT(tally.same, 2 * tally.refused);
}

}  // namespace
}  // namespace pappus::symbolic
