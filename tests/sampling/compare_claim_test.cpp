// SPDX-License-Identifier: Apache-2.0
#include "tests/sampling/compare_claim.h"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/language/parser.h"

namespace pappus::sampling_test {
namespace {

using symbolic::Problem;
using symbolic::Proof;
using symbolic::ProofReference;
using symbolic::sampling::SampledFigure;

Problem statement(const std::string& text) {
  auto problems = symbolic::parse_problems("test\n" + text + "\n", "test");
  EXPECT_TRUE(problems) << text;
  return problems.value().front();
}

/// A proof of one step that claims the facts, under conditions, in a figure.
Claim theorem(const std::string& text, const std::vector<std::string>& facts,
              const std::vector<std::string>& conditions,
              const std::vector<std::pair<std::string, std::string>>& coordinates) {
  Claim claim;
  claim.problem = statement(text);
  Proof proof;
  proof.point_names = claim.problem.point_names;
  proof.coordinates = coordinates;
  proof.hypotheses = claim.problem.hypotheses;
  for (const std::string& fact : facts) {
    proof.goals.push_back({ProofReference::Kind::kStep, proof.steps.size()});
    symbolic::ProofStep step;
    step.fact = symbolic::parse_fact(fact, proof.point_names).value();
    proof.steps.push_back(std::move(step));
  }
  for (const std::string& fact : conditions)
    proof.configuration.push_back(symbolic::parse_fact(fact, proof.point_names).value());
  claim.proof = std::move(proof);
  return claim;
}

constexpr const char* kOnLine = "a b = segment a b; c = on_line c a b ? distseq a b b c a c 1 -1 -1";
const std::vector<std::string> kSum = {"distseq a b b c a c 1 -1 -1"};
const std::vector<std::pair<std::string, std::string>> kInside = {{"0", "0"}, {"2", "0"}, {"1", "0"}};

TEST(CompareClaim, ACaseStandsWhereItsConditionsHold) {
  const Comparison comparison = compare_claim(theorem(kOnLine, kSum, {"between c a b"}, kInside), {});
  EXPECT_EQ(comparison.drawn, 50U);
  EXPECT_EQ(comparison.drawn_near, 10U);
  EXPECT_GT(comparison.applicable, 10U);
  EXPECT_GT(comparison.failing, 10U);
  EXPECT_EQ(comparison.undecided, 0U);
  EXPECT_TRUE(comparison.violations.empty());
}

TEST(CompareClaim, ACaseWithoutItsConditionIsAViolation) {
  const Comparison comparison = compare_claim(theorem(kOnLine, kSum, {}, kInside), {});
  ASSERT_FALSE(comparison.violations.empty());
  EXPECT_EQ(comparison.violations.front().what, "a goal fails where all conditions hold: distseq a b b c a c 1 -1 -1");
}

TEST(CompareClaim, AConditionOfAGeneralTheoremMustHoldEverywhere) {
  Claim claim = theorem(kOnLine, kSum, {"between c a b"}, kInside);
  claim.scope = Claim::Scope::kGeneral;
  EXPECT_FALSE(compare_claim(claim, {}).violations.empty());
  Claim right = theorem("a b = segment a b; c = between_bound c a b ? distseq a b b c a c 1 -1 -1", kSum,
                        {"between c a b"}, kInside);
  right.scope = Claim::Scope::kGeneral;
  EXPECT_TRUE(compare_claim(right, {}).violations.empty());
}

TEST(CompareClaim, OtherCasesThatAreSaidToHoldMustHold) {
  Claim claim = theorem(kOnLine, kSum, {"between c a b"}, kInside);
  claim.other_cases = Claim::OtherCases::kHold;
  EXPECT_FALSE(compare_claim(claim, {}).violations.empty());
  claim.other_cases = Claim::OtherCases::kFail;
  EXPECT_TRUE(compare_claim(claim, {}).violations.empty());
}

TEST(CompareClaim, ValuesMustAgree) {
  constexpr const char* text = "a b c = ieq_triangle a b c ? acompute a b a c";
  const std::vector<std::pair<std::string, std::string>> figure = {
      {"0", "0"}, {"2", "0"}, {"1", "1.73205080756887729353"}};
  const Comparison right = compare_claim(theorem(text, {"aconst a b a c 60"}, {"sameclock a b c a b c"}, figure), {});
  // Half of the triangles run the other way round, where the angle is 120°.
  EXPECT_FALSE(right.violations.empty());
  constexpr const char* ratio = "a b c = ieq_triangle a b c ? rcompute a b a c";
  EXPECT_TRUE(compare_claim(theorem(ratio, {"rconst a b a c 1"}, {}, figure), {}).violations.empty());
  EXPECT_FALSE(compare_claim(theorem(ratio, {"rconst a b a c 2"}, {}, figure), {}).violations.empty());
}

TEST(CompareClaim, PointsThatAreProvedToBeOneMayCoincide) {
  const Comparison comparison =
      compare_claim(theorem("a b = segment a b; m = midpoint m a b; n = midpoint n a b ? idc m n", {"idc m n"}, {},
                            {{"0", "0"}, {"2", "0"}, {"1", "0"}, {"1", "0"}}),
                    {});
  EXPECT_EQ(comparison.drawn, 50U);
  EXPECT_EQ(comparison.applicable, 60U);
  EXPECT_TRUE(comparison.violations.empty());
}

/// A condition of an auxiliary point holds where it has a place that makes it hold: X is the second common point of the
/// circle about A with line AB, on the other side of A or B itself.
TEST(CompareClaim, AuxiliaryPointsTakeTheirPlaces) {
  Claim claim = theorem("a b c = triangle a b c; d = midpoint d b c ? coll b c d", {"coll b c d"}, {}, {});
  claim.proof->point_names.push_back("x");
  claim.proof->auxiliary.push_back({"x = on_line x a b, on_circle x a b"});
  claim.proof->coordinates = {{"0", "0"}, {"1", "0"}, {"0", "1"}, {"0.5", "0.5"}, {"-1", "0"}};
  for (const char* fact : {"coll x a b", "cong a x a b"})
    claim.proof->hypotheses.push_back(symbolic::parse_fact(fact, claim.proof->point_names).value());
  claim.proof->configuration = {symbolic::parse_fact("between a x b", claim.proof->point_names).value()};
  const Comparison comparison = compare_claim(claim, {});
  EXPECT_EQ(comparison.applicable, 60U);
  EXPECT_TRUE(comparison.violations.empty());
}

Claim refutation(const std::string& text, SampledFigure figure) {
  Claim claim;
  claim.problem = statement(text);
  claim.kind = Claim::Kind::kRefuted;
  claim.counter_figure = std::move(figure);
  return claim;
}

TEST(CompareClaim, ACounterFigureHasThePremisesAndNotTheGoal) {
  constexpr const char* text = "a b c = triangle a b c, longer a b a c; m = midpoint m a b ? perp c m a b";
  EXPECT_TRUE(compare_claim(refutation(text, {{0, 0}, {4, 0}, {1, 1}, {2, 0}}), {}).violations.empty());
  const auto objection = [&](SampledFigure figure) {
    const Comparison comparison = compare_claim(refutation(text, std::move(figure)), {});
    return comparison.violations.empty() ? "" : comparison.violations.front().what;
  };
  EXPECT_EQ(objection({{0, 0}, {4, 0}, {1, 1}, {3, 0}}), "a hypothesis fails in the counter-figure: midp m a b");
  EXPECT_EQ(objection({{0, 0}, {4, 0}, {1, 7}, {2, 0}}), "stated order fails in the counter-figure: longer a b a c");
  EXPECT_EQ(objection({{0, 0}, {4, 0}, {2, 1}, {2, 0}}), "no goal fails in the counter-figure: perp c m a b");
}

}  // namespace
}  // namespace pappus::sampling_test
