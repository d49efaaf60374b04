// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/fuzzing/proof_trial.h"
#include "symbolic/fuzzing/statement_trial.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

std::string describe(const std::vector<Finding>& findings) {
  std::string text;
  for (const Finding& finding : findings) text += print_finding(finding);
  return text;
}

std::vector<Problem> orthocentre() {
  auto parsed = parse_problems(
      "orthocentre\na b c = triangle a b c; h = orthocenter h a b c; d = foot d a b c "
      "? coll a h d\n",
      "test");
  return parsed ? std::move(parsed).value() : std::vector<Problem>();
}

TEST(StatementTrial, ProvesNothingFalse) {
  const std::vector<Problem> problems = orthocentre();
  const StatementTrialOptions options{.problems = &problems, .most_random_points = 7};
  StatementCounts counts;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const std::vector<Finding> findings = try_statements(seed, options, counts);
    EXPECT_TRUE(findings.empty()) << describe(findings);
  }
  EXPECT_GT(counts.false_statements, 500U);
  EXPECT_GT(counts.true_by_accident, 100U) << "the figures deceive nobody";
  EXPECT_GT(counts.confirmed, 200U);
  EXPECT_GT(counts.nearly_special, 0U);
}

TEST(StatementTrial, DependsOnTheSeedAlone) {
  StatementCounts first, second;
  const StatementTrialOptions options;
  for (std::uint64_t seed = 1; seed <= 10; ++seed) static_cast<void>(try_statements(seed, options, first));
  for (std::uint64_t seed = 10; seed >= 1; --seed) static_cast<void>(try_statements(seed, options, second));
  EXPECT_GT(first.false_statements, 0U);
  EXPECT_EQ(first.false_statements, second.false_statements);
  EXPECT_EQ(first.true_by_accident, second.true_by_accident);
  EXPECT_EQ(first.confirmed, second.confirmed);
}

TEST(StatementTrial, ReportsWhatTheSecondWitnessRefutes) {
  StatementTrialOptions options;
  std::size_t asked = 0;
  options.second_witness = [&asked](std::span<const Fact>, const Figure&, const Fact&) {
    return ++asked % 2 == 0 ? WitnessVerdict::kRefuted : WitnessVerdict::kConfirmed;
  };
  StatementCounts counts;
  std::size_t found = 0;
  for (std::uint64_t seed = 1; seed <= 10; ++seed) found += try_statements(seed, options, counts).size();
  EXPECT_GT(found, 0U);
  EXPECT_EQ(found, asked / 2);
  EXPECT_EQ(counts.second_confirmed, asked - asked / 2);
}

TEST(ProofTrial, TheCheckerAcceptsNoFalseStep) {
  const std::vector<Problem> problems = orthocentre();
  const ProofTrialOptions options{.problems = &problems, .most_random_points = 7};
  ProofCounts counts;
  for (std::uint64_t seed = 1; seed <= 25; ++seed) {
    const std::vector<Finding> findings = try_proofs(seed, options, counts);
    EXPECT_TRUE(findings.empty()) << describe(findings);
  }
  EXPECT_GT(counts.mutants, 1'000U);
  EXPECT_GT(counts.refused, counts.accepted);
  EXPECT_GT(counts.accepted, 50U);
  EXPECT_EQ(counts.mutants, counts.refused + counts.accepted + counts.unreadable);
}

}  // namespace
}  // namespace pappus::symbolic
