// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/fuzzing/contradictory_statement.h"
#include "symbolic/fuzzing/contrary_fact.h"
#include "symbolic/fuzzing/contrary_trial.h"
#include "symbolic/fuzzing/existence_trial.h"
#include "symbolic/fuzzing/order_trial.h"
#include "symbolic/fuzzing/scope_trial.h"
#include "symbolic/fuzzing/stated_text.h"
#include "symbolic/fuzzing/stated_violation.h"

namespace pappus::symbolic {
namespace {

/// Claims of every statement that it is a theorem of all figures and its figure certain, wherever one can be drawn.
ClaimedVerdict claim_everything(const Problem& problem, std::uint64_t seed) {
  const auto figure = build_figure(problem, {.seed = seed, .attempts = 2, .seconds = 1});
  if (!figure) return {};
  Proof proof;
  proof.statement = problem.statement;
  proof.point_names = problem.point_names;
  proof.coordinates = figure.value().decimal_coordinates();
  proof.hypotheses = problem.hypotheses;
  return {.proof = std::move(proof), .is_general = true, .is_certain_to_exist = true};
}

ProverUnderAttack boastful_prover() {
  return {.solve = claim_everything,
          .refusal = [](const Proof&, const Problem&) { return std::optional<std::string>(); },
          .certifies_existence = [](const Proof&, const Problem&) { return true; }};
}

std::vector<Problem> problems_of(const std::vector<std::string>& texts) {
  std::vector<Problem> problems;
  for (const std::string& text : texts) problems.push_back(read_statement(text).value());
  return problems;
}

std::string describe(const std::vector<Finding>& findings) {
  std::string text;
  for (const Finding& finding : findings) text += print_finding(finding);
  return text;
}

template <class Counts, class Attack>
std::vector<Finding> attack(Attack attack, std::uint64_t seeds, const VerdictTrialOptions& options, Counts& counts) {
  std::vector<Finding> findings;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    for (Finding& finding : attack(seed, options, counts)) findings.push_back(std::move(finding));
  }
  return findings;
}

TEST(OrderTrial, FindsACheckerThatDoesNotLookAtOrder) {
  const auto problems = problems_of({"a b c = triangle a b c; i = incenter i a b c ? eqangle a b a i a i a c",
                                     "a b = segment a b; c = psquare c a b; d = nsquare d a b ? midp a c d",
                                     "a b c = triangle a b c, acute_triangle a b c; d = midpoint d b c ? coll b c d",
                                     "o w a = triangle o w a; p = intersection_cc p o w a ? cong o a o p"});
  VerdictTrialOptions options{.problems = &problems, .prover = boastful_prover()};
  OrderCounts counts;
  const auto findings = attack(try_order, 30, options, counts);
  ASSERT_FALSE(findings.empty());
  EXPECT_EQ(findings.front().kind, Finding::Kind::kAcceptedOrder);
  EXPECT_EQ(counts.refused, 0U);
  EXPECT_GT(counts.still_satisfied, 0U);
}

TEST(OrderTrial, FindsNothingWhereAllIsRefused) {
  VerdictTrialOptions options;
  options.prover.refusal = [](const Proof&, const Problem&) { return std::optional<std::string>("no"); };
  OrderCounts counts;
  EXPECT_TRUE(attack(try_order, 5, options, counts).empty());
}

TEST(ContraryTrial, FindsAProverThatProvesBoth) {
  const auto problems = problems_of({"a b = segment a b; c = on_line c a b, rconst2 c a b 1/2; d = midpoint d a b"});
  VerdictTrialOptions options{.problems = &problems, .prover = boastful_prover()};
  ContraryCounts counts;
  const auto findings = attack(try_contraries, 20, options, counts);
  ASSERT_FALSE(findings.empty());
  EXPECT_EQ(findings.front().kind, Finding::Kind::kContraryTheorems);
}

TEST(ContraryTrial, TheProgramProvesNoGoalAndItsContrary) {
  VerdictTrialOptions options{.most_random_points = 5};
  ContraryCounts counts;
  const auto findings = attack(try_contraries, 60, options, counts);
  EXPECT_TRUE(findings.empty()) << describe(findings);
  EXPECT_GT(counts.pairs, 30U);
}

TEST(ScopeTrial, FindsAGoalThatFailsInAnotherBranch) {
  const auto problems = problems_of({"a b = segment a b; c = on_line c a b, rconst2 c a b 1/3; d = midpoint d a b"});
  VerdictTrialOptions options{.problems = &problems, .prover = boastful_prover()};
  ScopeCounts counts;
  const auto findings = attack(try_scopes, 20, options, counts);
  ASSERT_FALSE(findings.empty());
  EXPECT_EQ(findings.front().kind, Finding::Kind::kFalseScope);
  ASSERT_TRUE(findings.front().counter_figure);
}

TEST(ScopeTrial, FindsAConditionThatFailsInAnotherFigure) {
  const auto problems = problems_of({"a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? para m n b c"});
  VerdictTrialOptions options{.problems = &problems, .prover = boastful_prover()};
  options.prover.solve = [](const Problem& problem, std::uint64_t seed) {
    ClaimedVerdict verdict = claim_everything(problem, seed);
    if (verdict.proof)
      verdict.proof->configuration.push_back(
          {Predicate::kLonger, {PointId(0), PointId(1), PointId(0), PointId(2)}, {}});
    return verdict;
  };
  ScopeCounts counts;
  EXPECT_FALSE(attack(try_scopes, 6, options, counts).empty());
}

TEST(ScopeTrial, TheProgramsGeneralTheoremsHoldInOtherFigures) {
  VerdictTrialOptions options;
  ScopeCounts counts;
  const auto findings = attack(try_scopes, 60, options, counts);
  EXPECT_TRUE(findings.empty()) << describe(findings);
  EXPECT_GT(counts.theorems, 30U);
}

TEST(ExistenceTrial, FindsAProverThatCertifiesEverything) {
  // Only a drawing of doubles would give contradictory premises a figure: this one has none for any place of points.
  VerdictTrialOptions options{.prover = boastful_prover()};
  options.prover.solve = [](const Problem& problem, std::uint64_t) {
    Proof proof;
    proof.point_names = problem.point_names;
    proof.hypotheses = problem.hypotheses;
    proof.coordinates.assign(problem.point_names.size(), {"0.0", "0.0"});
    return ClaimedVerdict{.proof = std::move(proof), .is_general = false, .is_certain_to_exist = true};
  };
  ExistenceCounts counts;
  const auto findings = attack(try_existence, 4, options, counts);
  ASSERT_EQ(findings.size(), 8U) << "the whole program and the forgery, each time";
  EXPECT_EQ(findings.front().kind, Finding::Kind::kCertifiedContradiction);
}

TEST(ExistenceTrial, TheProgramCertifiesNoContradiction) {
  VerdictTrialOptions options;
  ExistenceCounts counts;
  const auto findings = attack(try_existence, 40, options, counts);
  EXPECT_TRUE(findings.empty()) << describe(findings);
}

TEST(ContradictoryStatement, BothStatementsAreReadAndDifferInOnePremise) {
  Dice dice(1);
  for (int i = 0; i < 200; ++i) {
    const NearContradiction statements = throw_near_contradiction(dice);
    const auto consistent = read_statement(statements.consistent);
    const auto contradictory = read_statement(statements.contradictory);
    ASSERT_TRUE(consistent) << statements.consistent;
    ASSERT_TRUE(contradictory) << statements.contradictory;
    ASSERT_EQ(consistent->hypotheses.size(), contradictory->hypotheses.size());
    std::size_t different = 0;
    for (std::size_t k = 0; k < consistent->hypotheses.size(); ++k) {
      if (!(consistent->hypotheses[k] == contradictory->hypotheses[k])) ++different;
    }
    EXPECT_EQ(different, 1U) << statements.contradictory;
  }
}

TEST(ContraryFact, FailsWhereTheConditionHolds) {
  const std::vector<std::string> names = {"a", "b", "c", "d"};
  const sampling::SampledFigure figure = {{0, 0}, {2, 0}, {1, 0}, {1, 3}};
  Problem problem;
  problem.point_names = names;
  Dice dice(1);
  for (const char* text : {"sameclock a b d a c d", "counterclock a b d", "between c a b", "longer a d a b",
                           "acute b a d", "distsgt a d a b 1 -1", "distseq a c c b a b 1 1 -1", "cong a c c b",
                           "rconst a b a c 2", "eqangle a c a d b d b c"}) {
    const Fact fact = parse_fact(text, names).value();
    for (int i = 0; i < 8; ++i) {
      const auto contrary = contrary_goal(fact, dice);
      ASSERT_TRUE(contrary) << text;
      problem.order = {fact};
      EXPECT_FALSE(stated_violation(problem, figure)) << text;
      problem.order = {*contrary};
      EXPECT_TRUE(stated_violation(problem, figure)) << text << ": " << to_string(*contrary, names);
    }
  }
}

TEST(StatedText, ExchangesDefinitions) {
  Dice dice(1);
  const auto exchanged = [&dice](const std::string& text) {
    return with_definition_exchanged(text, dice).value_or("");
  };
  EXPECT_EQ(exchanged("a b c = triangle a b c; i = incenter i a b c ? perp a i b c"),
            "a b c = triangle a b c; i = excenter i a b c ? perp a i b c");
  EXPECT_EQ(exchanged("a b = segment a b; x = s_angle a b x 60 ? cong a b a x"),
            "a b = segment a b; x = s_angle a b x 240 ? cong a b a x");
  EXPECT_EQ(exchanged("a b c = triangle a b c ? longer a b a c"), "") << "goals stay";
}

TEST(StatedText, StatesConditionsBehindTheLastClause) {
  const std::vector<std::string> names = {"a", "b", "c"};
  const std::vector<Fact> longer = {parse_fact("longer a b a c", names).value()};
  EXPECT_EQ(with_conditions("a b c = triangle a b c ? perp a b a c", longer, names),
            "a b c = triangle a b c, longer a b a c");
  EXPECT_EQ(with_goal("a b c = triangle a b c ? perp a b a c", longer.front(), names),
            "a b c = triangle a b c ? longer a b a c");
}

}  // namespace
}  // namespace pappus::symbolic
