// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/fuzzing/algebraic_witness.h"
#include "symbolic/fuzzing/auxiliary_trial.h"
#include "symbolic/fuzzing/certificate_trial.h"
#include "symbolic/fuzzing/search_trial.h"

namespace pappus::symbolic {
namespace {

std::string describe(const std::vector<Finding>& findings) {
  std::string text;
  for (const Finding& finding : findings) text += print_finding(finding);
  return text;
}

TEST(SearchTrial, ProvesNothingFalseWithAuxiliaryPoints) {
  const SearchTrialOptions options{.most_random_points = 6, .most_statements = 2, .attempts = 6};
  SearchCounts counts;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const std::vector<Finding> findings = try_search(seed, options, counts);
    EXPECT_TRUE(findings.empty()) << describe(findings);
  }
  EXPECT_GT(counts.true_by_accident, 0U) << "the figures deceive nobody";
  EXPECT_GT(counts.attempts, 50U);
}

TEST(AuxiliaryTrial, TheCheckerAcceptsNoFalseStepWithAuxiliaryPoints) {
  const ProofTrialOptions options{.most_random_points = 6, .mutants = 30};
  ProofCounts counts;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const std::vector<Finding> findings = try_auxiliary_proofs(seed, options, counts);
    EXPECT_TRUE(findings.empty()) << describe(findings);
  }
  EXPECT_GT(counts.refused, counts.accepted);
  EXPECT_GT(counts.accepted, 5U);
  EXPECT_EQ(counts.mutants, counts.refused + counts.accepted);
}

TEST(CertificateTrial, TheCheckerAcceptsNoFalseGoal) {
  const ProofTrialOptions options{.most_random_points = 6, .mutants = 30, .text_mutants = 10};
  ProofCounts counts;
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const std::vector<Finding> findings = try_certificates(seed, options, counts);
    EXPECT_TRUE(findings.empty()) << describe(findings);
  }
  EXPECT_GT(counts.refused, 100U);
  EXPECT_GT(counts.accepted, 0U);
  EXPECT_EQ(counts.mutants, counts.refused + counts.accepted + counts.unreadable);
}

TEST(AlgebraicWitness, ConfirmsTheoremsAndRefutesAccidents) {
  const std::vector<std::pair<std::string, std::string>> coordinates{{"0", "0"}, {"4", "0"}, {"0", "3"}, {"2", "0"}};
  const auto figure = figure_from_coordinates(coordinates);
  ASSERT_TRUE(figure);
  const auto p = [](std::size_t index) { return PointId(index); };
  const std::vector<Fact> premises{{Predicate::kMidpoint, {p(3), p(0), p(1)}, {}}};
  const SecondWitness witness = algebraic_witness({});
  EXPECT_EQ(witness(premises, figure.value(), {Predicate::kCongruent, {p(3), p(0), p(3), p(1)}, {}}),
            WitnessVerdict::kConfirmed);
  EXPECT_EQ(witness(premises, figure.value(), {Predicate::kPerpendicular, {p(0), p(1), p(0), p(2)}, {}}),
            WitnessVerdict::kRefuted);
}

}  // namespace
}  // namespace pappus::symbolic
