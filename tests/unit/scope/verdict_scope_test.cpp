// SPDX-License-Identifier: Apache-2.0
// Of which figures of its statement a proof speaks.
#include "symbolic/scope/verdict_scope.h"

#include <string>

#include <gtest/gtest.h>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/elimination/algebraic_prover.h"
#include "symbolic/engine/prover.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

Problem problem_of(const std::string& statement) {
  auto parsed = parse_problems("test\n" + statement + "\n", "test.txt");
  EXPECT_TRUE(parsed.has_value()) << (parsed ? "" : parsed.error().to_string());
  return parsed ? parsed.value().front() : Problem{};
}

/// The word for the other cases, "" for a general scope; what went wrong if there is no proof.
std::string scope_of(const std::string& statement, bool algebraic = false) {
  const Problem problem = problem_of(statement);
  auto chosen = choose_figure(problem, FigureOptions{});
  if (!chosen) return chosen.error().message;
  const Figure figure = chosen.value().figure;
  std::optional<Proof> proof;
  if (algebraic) {
    proof = prove_algebraically(problem, figure, AlgebraicOptions{.seconds = 20}).proof;
  } else {
    proof = prove(problem, figure, ProverOptions{}).proof;
  }
  if (!proof) return "not proved";
  const VerdictScope found = scope_of_proof(problem, *proof, chosen.value().counter_figure, ScopeOptions{});
  EXPECT_EQ(found.counter_figure.has_value(), found.scope.others == ProofScope::OtherCases::kFail);
  if (found.counter_figure) {
    bool fails = false;
    for (const Fact& hypothesis : problem.hypotheses) EXPECT_TRUE(found.counter_figure->seems_true(hypothesis));
    for (const Fact& goal : problem.goals) fails = fails || !found.counter_figure->seems_true(goal);
    EXPECT_TRUE(fails);
  }
  return std::string(other_cases_word(found.scope));
}

TEST(VerdictScope, IsGeneralWhereNothingDependsOnTheFigure) {
  EXPECT_EQ(scope_of("a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? para m n b c"), "");
  EXPECT_EQ(scope_of("a b c = triangle a b c; h = on_tline h b a c, on_tline h c a b ? perp a h b c"), "");
  EXPECT_EQ(scope_of("a b c = triangle a b c; d = on_circum d a b c ? eqangle a c b c a d b d"), "");
}

TEST(VerdictScope, FindsOtherOrdersInWhichTheGoalFails) {
  EXPECT_EQ(scope_of("a b = segment a b; c = on_line c a b ? distseq a b b c a c 1 -1 -1"), "fail");
  EXPECT_EQ(scope_of("a b = segment a b; c = on_line c a b ? distseq a c a b b c 1 -1 -1"), "fail");
}

TEST(VerdictScope, FindsOtherBranchesInWhichTheGoalFails) {
  EXPECT_EQ(scope_of("a b c = triangle a b c; d e f = triangle d e f, cong d e a b, cong d f a c, "
                     "eqangle b a b c e d e f ? cong b c e f"),
            "fail");
}

TEST(VerdictScope, StatedOrderBelongsToTheStatement) {
  EXPECT_EQ(scope_of("a b = segment a b; c = between_bound c a b ? distseq a b b c a c 1 -1 -1"), "");
  EXPECT_EQ(scope_of("a b = segment a b; c = on_line c a b ? distseq a b b c a c 1 -1 -1; between c a b"), "fail");
}

TEST(VerdictScope, KnowsCasesInWhichTheGoalHoldsUnproved) {
  // The three parts of a line in any order: the sum is the longest, as the sides of the square are taken in order.
  EXPECT_EQ(scope_of("a b = segment a b; c = on_line c a b; m = midpoint m a b ? "
                     "dist2eq c a c b c m a m 1 1 -2 -2"),
            "");
}

TEST(VerdictScope, LooksAtTheConditionsOfCertificates) {
  EXPECT_EQ(scope_of("a b c = triangle a b c; h = on_tline h b a c, on_tline h c a b ? perp a h b c", true), "");
  EXPECT_EQ(scope_of("a b c = triangle a b c; d e f = triangle d e f, cong d e a b, cong d f a c, "
                     "eqangle b a b c e d e f ? cong b c e f",
                     true),
            "fail");
}

TEST(VerdictScope, SameSeedSameScope) {
  const std::string statement =
      "a b c = triangle a b c; d = on_line d b c; e = on_circum e a b d, on_line e a c ? eqangle b d b e a d a e";
  EXPECT_EQ(scope_of(statement), scope_of(statement));
}

TEST(CounterFigure, IsFoundWithoutAProof) {
  const Problem problem = problem_of("a b = segment a b; c = on_line c a b ? between c a b");
  const auto figure = find_counter_figure(problem, ScopeOptions{});
  ASSERT_TRUE(figure.has_value());
  EXPECT_FALSE(figure->certify(problem.goals.front()));
  EXPECT_FALSE(
      find_counter_figure(problem_of("a b = segment a b; m = midpoint m a b ? between m a b"), ScopeOptions{}));
}

}  // namespace
}  // namespace pappus::symbolic
