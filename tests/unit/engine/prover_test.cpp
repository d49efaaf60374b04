// SPDX-License-Identifier: Apache-2.0
#include "symbolic/engine/prover.h"

#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <vector>

#include "symbolic/check/check_proof.h"
#include "symbolic/diagram/build_figure.h"
#include "symbolic/language/parser.h"
#include "symbolic/proof/proof_json.h"

namespace pappus::symbolic {
namespace {

constexpr const char* kNinePoint =
    "nine\n"
    "a b c = triangle a b c; d = foot d a b c; e = midpoint e b a; f = midpoint f c b; g = midpoint g a c "
    "? cyclic d g e f\n";

struct Task {
  Problem problem;
  Figure figure;
};

Task task_of(const std::string& text) {
  auto problems = parse_problems(text, "test");
  PAPPUS_CHECK(problems.has_value());
  Problem problem = std::move(problems).value().front();
  auto figure = build_figure(problem, FigureOptions{});
  PAPPUS_CHECK(figure.has_value());
  return {std::move(problem), std::move(figure).value()};
}

TEST(Prover, ProvesAndTheCheckerAccepts) {
  const Task task = task_of(kNinePoint);
  const ProverOutcome outcome = prove(task.problem, task.figure, {});
  ASSERT_EQ(outcome.status, ProverStatus::kProved) << outcome.reason;
  EXPECT_TRUE(check_proof(*outcome.proof, task.problem).has_value());
  EXPECT_GT(outcome.facts, task.problem.hypotheses.size());
}

TEST(Prover, SameBytesEachTime) {
  const Task task = task_of(kNinePoint);
  const ProverOutcome first = prove(task.problem, task.figure, {}), second = prove(task.problem, task.figure, {});
  ASSERT_TRUE(first.proof && second.proof);
  EXPECT_EQ(write_proof_json(*first.proof), write_proof_json(*second.proof));
}

TEST(Prover, EveryStepServesAGoal) {
  const Task task = task_of(kNinePoint);
  const ProverOutcome outcome = prove(task.problem, task.figure, {});
  ASSERT_TRUE(outcome.proof);
  const Proof& proof = *outcome.proof;
  std::vector<bool> used(proof.steps.size(), false);
  const auto use = [&used](const ProofReference& reference) {
    if (reference.kind == ProofReference::Kind::kStep) used[reference.index] = true;
  };
  for (const ProofReference& goal : proof.goals) use(goal);
  for (std::size_t i = proof.steps.size(); i-- > 0;) {
    EXPECT_TRUE(used[i]) << "step " << i + 1 << " is used by nothing";
    for (const ProofReference& premise : proof.steps[i].premises) use(premise);
    for (const CombinationTerm& term : proof.steps[i].combination) use(term.reference);
  }
}

TEST(Prover, SaysWhenTheClosureDoesNotReachTheGoal) {
  // Morley's theorem needs points that are not in the statement.
  const Task task = task_of(
      "morley\n"
      "a b c = triangle a b c; d e = trisect d e b a c; f g = trisect f g c b a; h i = trisect h i a c b; "
      "j = intersection_ll j b f c i; k = intersection_ll k a e c h; l = intersection_ll l a d b g ? cong j l j k\n");
  const ProverOutcome outcome = prove(task.problem, task.figure, {});
  EXPECT_EQ(outcome.status, ProverStatus::kSaturated);
  EXPECT_FALSE(outcome.proof.has_value());
  EXPECT_FALSE(outcome.reason.empty());
}

TEST(Prover, StopsWhenCancelledOrOutOfTime) {
  const Task task = task_of(kNinePoint);
  const std::atomic<bool> cancelled{true};
  EXPECT_EQ(prove(task.problem, task.figure, {.cancelled = &cancelled}).status, ProverStatus::kInterrupted);
  EXPECT_EQ(prove(task.problem, task.figure, {.seconds = 1e-9}).status, ProverStatus::kTimeout);
}

TEST(Prover, FindsValuesAndProvesSeveralGoals) {
  const Task angle = task_of("angle\na b c = ieq_triangle a b c ? acompute a b a c\n");
  const ProverOutcome found = prove(angle.problem, angle.figure, {});
  ASSERT_TRUE(found.proof);
  EXPECT_TRUE(check_proof(*found.proof, angle.problem).has_value());

  // The altitude on the hypotenuse is the geometric mean of its parts; the diagonal of a square is no fraction.
  for (const auto& [text, answer] :
       {std::pair("length\nb d = lconst b d 4; c = on_line c b d, lconst c d 9, between d b c; "
                  "a = on_tline a d b c, on_dia a b c ? lcompute a d\n",
                  "lconst a d 6"),
        std::pair("diagonal\na b c d = isquare a b c d ? rcompute a c a b\n", "distmeq a c a b 2 -2 1/2")}) {
    const Task task = task_of(text);
    const ProverOutcome outcome = prove(task.problem, task.figure, {});
    ASSERT_TRUE(outcome.proof) << text << outcome.reason;
    EXPECT_TRUE(check_proof(*outcome.proof, task.problem).has_value());
    const ProofReference goal = outcome.proof->goals.front();
    ASSERT_EQ(goal.kind, ProofReference::Kind::kStep);
    EXPECT_EQ(to_string(outcome.proof->steps[goal.index].fact, task.problem.point_names), answer);
  }

  const Task several = task_of(
      "several\na b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? para m n b c; rconst m n b c 1/2\n");
  const ProverOutcome both = prove(several.problem, several.figure, {});
  ASSERT_TRUE(both.proof) << both.reason;
  EXPECT_EQ(both.proof->goals.size(), 2U);
  EXPECT_TRUE(check_proof(*both.proof, several.problem).has_value());
}

TEST(Prover, ACircleGoalEndsInItsOwnWords) {
  const Task task =
      task_of("circle\na b c = triangle a b c; d = on_circum d a b c; e = on_circum e a b c ? cyclic b c d e\n");
  const ProverOutcome outcome = prove(task.problem, task.figure, {});
  ASSERT_TRUE(outcome.proof) << outcome.reason;
  const ProofReference goal = outcome.proof->goals.front();
  ASSERT_EQ(goal.kind, ProofReference::Kind::kStep);
  EXPECT_EQ(outcome.proof->steps[goal.index].fact, task.problem.goals.front());
}

}  // namespace
}  // namespace pappus::symbolic
