// SPDX-License-Identifier: Apache-2.0
// Statements whose verdict could claim more than is true.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/solve_problem.h"
#include "symbolic/language/parser.h"

namespace pappus::app {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

Solution solved(const std::string& statement, std::uint64_t seed = 1, bool strict = false) {
  const auto problems = symbolic::parse_problems("p\n" + statement + "\n", "p.txt");
  EXPECT_TRUE(problems) << (problems ? "" : problems.error().to_string());
  SolveOptions options;
  options.seed = seed;
  options.method = Method::kAuto;
  options.seconds = 10;
  options.strict = strict;
  return solve_problem(problems.value().front(), options);
}

/// "Theorem", "Theorem, others fail", "CounterSatisfiable", …
std::string verdict(const std::string& statement, std::uint64_t seed = 1, bool strict = false) {
  const ResultRecord record = solved(statement, seed, strict).record;
  const std::string status(szs_name(record.status));
  return record.scope == "case" ? status + ", others " + record.other_cases : status;
}

constexpr const char* kSideSideAngle =
    "a b c = triangle a b c; d e f = triangle d e f, cong d e a b, cong d f a c, eqangle b a b c e d e f ? cong b c e "
    "f";

TEST(Verdict, SpeaksOfTheCaseDrawnWhereTheStatementLeavesOrderOpen) {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    for (const char* sum : {"distseq a b b c a c 1 -1 -1", "distseq a c a b b c 1 -1 -1"}) {
      const std::string statement = "a b = segment a b; c = on_line c a b ? " + std::string(sum);
      EXPECT_EQ(verdict(statement, seed), "Theorem, others fail") << statement << " " << seed;
      EXPECT_EQ(verdict(statement, seed, true), "CounterSatisfiable") << statement << " " << seed;
    }
    EXPECT_EQ(verdict(kSideSideAngle, seed), "Theorem, others fail") << seed;
    EXPECT_EQ(verdict(kSideSideAngle, seed, true), "CounterSatisfiable") << seed;
  }
}

TEST(Verdict, RefutedNoLongerCountsAsChecked) {
  const ResultRecord record = solved(kSideSideAngle, 1, true).record;
  EXPECT_EQ(record.status, Status::kCounterSatisfiable);
  EXPECT_FALSE(record.checked);
  EXPECT_EQ(record.proof_steps, 0U);
  EXPECT_EQ(record.scope + record.other_cases + record.existence, "");
  EXPECT_EQ(record.counter_figure.size(), 6U);
}

TEST(Verdict, ProvesNoComparisonByWhatTheFigureShows) {
  const std::string power =
      "o x = segment o x; y = on_circle y o x; p = on_line p x y; v = eqratio p x p v p v p y ? longer ";
  const std::string divided = "a b = segment a b; c = on_line c a b, rconst2 c a b 1/2 ? longer ";
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    for (const std::string& goal : {power + "p o o x", power + "o x p o", divided + "a b b c", divided + "b c a b"})
      EXPECT_NE(solved(goal, seed).record.status, Status::kTheorem) << goal << " " << seed;
  }
}

TEST(Verdict, DoesNotMakeAConditionATheorem) {
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    const Solution solution = solved("a b c = triangle a b c; d = free d ? inside d a b c; cong a b a b", seed);
    EXPECT_NE(solution.record.status, Status::kTheorem) << seed;
  }
  EXPECT_EQ(verdict("a b = segment a b; c = on_line c a b ? between c a b; distseq a b b c a c 1 -1 -1"),
            "Theorem, others fail");
}

TEST(Verdict, KeepsCoordinatesAndRefutesWhatHoldsOnlyBecauseOfThem) {
  EXPECT_EQ(verdict("a@0_0 = free a; b@4_0 = free b; c@6_0 = on_line c a b; z = free z ? "
                    "distseq a b a c b c 1 -1 -1"),
            "CounterSatisfiable");
  const Solution line = solved("a@1_2 = free a; b@3_4 = free b; c@5_6 = free c ? coll a b c");
  EXPECT_EQ(line.record.status, Status::kCounterSatisfiable);
  EXPECT_THAT(line.record.reason, HasSubstr("only with the coordinates given"));
  EXPECT_EQ(line.record.counter_figure.size(), 3U);
  EXPECT_EQ(verdict("a@0_0 = free a; b@2_0 = free b; m@1_0 = free m; c = free c ? coll a b m"), "CounterSatisfiable");
  EXPECT_THAT(verdict("a@0_0 = free a; b@4_0 = free b; c@2_0 = on_line c a b; z = free z ? "
                      "distseq a b a c b c 1 -1 -1"),
              StartsWith("Theorem, others fail"));
}

TEST(Verdict, IsSaidInTheSummaryAndTheProof) {
  const Solution solution = solved("a b = segment a b; c = on_line c a b ? distseq a b b c a c 1 -1 -1");
  EXPECT_THAT(to_sentence(solution.record), HasSubstr("Theorem in the case drawn; false in others, for example a = ("));
  ASSERT_TRUE(solution.proof && solution.proof->scope);
  EXPECT_EQ(solution.proof->scope->counter_figure.size(), 3U);
  EXPECT_THAT(to_json_line(solution.record),
              HasSubstr("\"scope\":\"case\",\"other_cases\":\"fail\",\"counter_figure\":[[\"a\","));
  const Solution general = solved("a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? para m n b c");
  EXPECT_THAT(to_json_line(general.record),
              HasSubstr("\"scope\":\"general\",\"other_cases\":\"\",\"counter_figure\":[]"));
  EXPECT_THAT(to_sentence(general.record), HasSubstr("Theorem ("));
}

}  // namespace
}  // namespace pappus::app
