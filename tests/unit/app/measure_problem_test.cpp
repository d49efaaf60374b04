// SPDX-License-Identifier: Apache-2.0
#include "app/bench/measure_problem.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "app/bench/ablation.h"
#include "symbolic/language/parser.h"

namespace pappus::app {
namespace {

using symbolic::Problem;
using symbolic::RuleFamily;

Problem midline() {
  const auto problems = symbolic::parse_problems(
      "name: midline\na b c = triangle a b c; m = midpoint m a b; n = midpoint n a c\n? para m n b c\n", "midline.geo");
  return problems.value().front();
}

TEST(BenchMeasure, ProvesChecksAndCounts) {
  const BenchMeasurement measurement = measure_problem(midline(), {});
  EXPECT_EQ(measurement.status, Status::kTheorem);
  EXPECT_GT(measurement.facts, 0U);
  EXPECT_GT(measurement.steps, 0U);
  EXPECT_GT(measurement.terms, 0U);
  EXPECT_GT(measurement.checking_seconds, 0);
}

TEST(BenchMeasure, AppliesTheSelectedRulesOnly) {
  BenchOptions options;
  for (const symbolic::RuleFamilyInfo& info : symbolic::kRuleFamilies) options.rules.set(info.family, false);
  EXPECT_EQ(measure_problem(midline(), options).status, Status::kGaveUp);
  options.rules.set(RuleFamily::kSimilar, true);
  EXPECT_EQ(measure_problem(midline(), options).status, Status::kTheorem);
}

TEST(BenchMeasure, SignatureKnowsResultsAndOrderButNoTimes) {
  const BenchMeasurement plain{.problem = "p", .status = Status::kTheorem, .facts = 10, .steps = 3, .terms = 7};
  BenchMeasurement slow = plain;
  slow.closure_seconds = slow.extraction_seconds = slow.checking_seconds = 5;
  slow.rounds = 9;
  EXPECT_EQ(signature_of(std::vector{plain}), signature_of(std::vector{slow}));

  std::set<std::uint64_t> signatures{signature_of(std::vector{plain})};
  const std::vector<std::function<void(BenchMeasurement&)>> changes{
      [](BenchMeasurement& m) { m.problem = "q"; }, [](BenchMeasurement& m) { m.status = Status::kGaveUp; },
      [](BenchMeasurement& m) { ++m.facts; }, [](BenchMeasurement& m) { ++m.steps; },
      [](BenchMeasurement& m) { ++m.terms; }};
  std::vector<BenchMeasurement> both{plain};
  for (const auto& change : changes) {
    BenchMeasurement other = plain;
    change(other);
    EXPECT_TRUE(signatures.insert(signature_of(std::vector{other})).second);
    EXPECT_TRUE(signatures.insert(signature_of(std::vector{plain, other})).second);
    EXPECT_TRUE(signatures.insert(signature_of(std::vector{other, plain})).second);
  }
}

TEST(BenchMeasure, SummaryTakesMediansOverTheorems) {
  const std::vector<BenchMeasurement> measurements{
      {.problem = "a", .status = Status::kTheorem, .steps = 9, .terms = 20, .closure_seconds = 0.25},
      {.problem = "b", .status = Status::kGaveUp, .closure_seconds = 0.5},
      {.problem = "c", .status = Status::kTheorem, .steps = 3, .terms = 50, .checking_seconds = 2},
      {.problem = "d", .status = Status::kTheorem, .steps = 5, .terms = 4, .extraction_seconds = 1}};
  EXPECT_EQ(summarise(measurements),
            "4 problems: 3 Theorem, 1 GaveUp\n"
            "closure        0.7500 s of processor time\n"
            "extraction     1.0000 s, with minimisation\n"
            "checking       2.0000 s\n"
            "proofs      median 5 steps, 20 terms\n");
}

TEST(BenchAblation, NamesWhatIsLost) {
  const std::vector<Problem> problems{midline()};
  BenchOptions options;
  for (const symbolic::RuleFamilyInfo& info : symbolic::kRuleFamilies) {
    options.rules.set(info.family, info.family == RuleFamily::kSimilar || info.family == RuleFamily::kChords);
  }
  const std::string table = ablate(problems, options);
  EXPECT_NE(table.find("1  midline\n"), std::string::npos) << table;
  EXPECT_NE(table.find(" 0\nsimilar "), std::string::npos) << table;
  EXPECT_EQ(table.find("sines"), std::string::npos) << table;
}

}  // namespace
}  // namespace pappus::app
