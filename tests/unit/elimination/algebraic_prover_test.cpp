// SPDX-License-Identifier: Apache-2.0
#include "symbolic/elimination/algebraic_prover.h"

#include <atomic>
#include <string>

#include <gtest/gtest.h>

#include "symbolic/check/check_proof.h"
#include "symbolic/language/parser.h"
#include "symbolic/proof/proof_json.h"
#include "tests/unit/elimination/problems.h"

namespace pappus::symbolic {
namespace {

/// A short theorem that wants a certain predicate among its hypotheses or as its goal.
struct Theorem {
  const char* name;
  const char* statement;
};

class EveryPredicate : public testing::TestWithParam<Theorem> {};

TEST_P(EveryPredicate, IsProvedAndChecked) {
  const Task task = task_of(GetParam().statement);
  const AlgebraicOutcome outcome = prove_algebraically(task.problem, task.figure, {});
  ASSERT_EQ(outcome.status, AlgebraicStatus::kProved) << outcome.reason;
  const auto verdict = check_proof(*outcome.proof, task.problem);
  ASSERT_TRUE(verdict.has_value()) << verdict.error().where << ": " << verdict.error().reason;
  const auto again = read_proof_json(write_proof_json(*outcome.proof));
  ASSERT_TRUE(again.has_value()) << again.error().message;
  EXPECT_EQ(*again.value().certificate, *outcome.proof->certificate);
  EXPECT_TRUE(check_proof(again.value(), task.problem).has_value());
}

INSTANTIATE_TEST_SUITE_P(
    Algebraic, EveryPredicate,
    testing::Values(
        Theorem{"Parallel", "a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? para m n b c"},
        Theorem{"Perpendicular", "a b c = triangle a b c; h = orthocenter h a b c ? perp a h b c"},
        Theorem{"Concurrence",
                "a b c = triangle a b c; d = foot d a b c; e = foot e b a c; "
                "h = on_line h a d, on_line h b e ? perp c h a b"},
        Theorem{"Collinear",
                "a b c = triangle a b c; d e f g = centroid d e f g a b c; o = circle o a b c; "
                "h = orthocenter h a b c ? coll o g h"},
        Theorem{"Cyclic",
                "a b c = triangle a b c; d = foot d a b c; e = midpoint e b a; f = midpoint f c b; "
                "g = midpoint g a c ? cyclic d g e f"},
        Theorem{"Circle",
                "a b c = triangle a b c; m = midpoint m b c; d = foot d b a c; e = foot e c a b "
                "? circle m b c d e"},
        Theorem{"Incentre",
                "a b c = triangle a b c; i = incenter i a b c; d = foot d i b c; e = foot e i a c "
                "? cong i d i e"},
        Theorem{"Excentre",
                "a b c = triangle a b c; i = excenter i a b c; d = foot d i b c; e = foot e i a c "
                "? cong i d i e"},
        Theorem{"InscribedAngle",
                "a b c = triangle a b c; o = circle o a b c; d = on_circle d o a "
                "? eqangle c a c b d a d b"},
        Theorem{"SecondIntersection", "a b c = triangle a b c; d = intersection_cc d a b c ? perp c d a b"},
        Theorem{"EqualRatio",
                "a b c = triangle a b c; d = on_line d a b; e = on_pline e d b c, on_line e a c "
                "? eqratio a d a b a e a c"},
        Theorem{"ConstantRatio", "a b c = triangle a b c; m = midpoint m a b; n = midpoint n a c ? rconst m n b c 1/2"},
        Theorem{"ConstantAngle",
                "a b = segment a b; c = s_angle b a c 60; d = on_circle d a b, on_line d a c "
                "? cong d a a b"},
        Theorem{"RootOfThree", "a b = segment a b; c = s_angle b a c 30; d = foot d b a c ? rconst b d a b 1/2"},
        Theorem{"Midpoint",
                "a b c = triangle a b c; d = parallelogram a b c d; o = on_line o a c, on_line o b d "
                "? midp o a c"},
        Theorem{"Similar", "a b c = triangle a b c; d = foot d a b c; e = foot e b a c ? simtrir c d e c a b"},
        Theorem{"SquaredLengths",
                "a b c = triangle a b c; m = midpoint m b c "
                "? dist2eq a m a b a c b c 4 -2 -2 1"},
        Theorem{"AngleSum",
                "a b c = triangle a b c; o = circle o a b c "
                "? angeq o a o b c a c b -1 1 2 -2 0"},
        Theorem{"OpenGoalBesideAnEquation", "a b c = triangle a b c; m = midpoint m a b ? coll a b m; ncoll a b c"}),
    [](const testing::TestParamInfo<Theorem>& entry) { return entry.param.name; });

/// True statements need their hypotheses; each of these says a little too much.
struct FalseClaim {
  const char* name;
  const char* statement;
  const char* goal;
};

class FalseGoal : public testing::TestWithParam<FalseClaim> {};

TEST_P(FalseGoal, IsNotProved) {
  const Task task = task_with_goal(GetParam().statement, GetParam().goal);
  const AlgebraicOutcome outcome = prove_algebraically(task.problem, task.figure, {});
  EXPECT_EQ(outcome.status, AlgebraicStatus::kGaveUp);
  EXPECT_FALSE(outcome.proof.has_value());
}

INSTANTIATE_TEST_SUITE_P(
    Algebraic, FalseGoal,
    testing::Values(
        FalseClaim{"NoMidpoint", "a b c = triangle a b c; m = midpoint m a b; n = on_line n a c ? coll a m b",
                   "para m n b c"},
        FalseClaim{"NoOrthocentre", "a b c = triangle a b c; d = foot d a b c; h = on_line h a d ? perp a h b c",
                   "perp c h a b"},
        FalseClaim{"IncentreIsNoCircumcentre", "a b c = triangle a b c; i = incenter i a b c ? eqangle b a b i b i b c",
                   "cong i a i b"},
        FalseClaim{"OtherAngle", "a b c = triangle a b c; o = circle o a b c; d = on_circle d o a ? cong o d o b",
                   "eqangle c a c b d b d a"},
        FalseClaim{"OtherRatio", "a b = segment a b; c = s_angle b a c 30; d = foot d b a c ? coll d a c",
                   "rconst b d a b 1/3"},
        FalseClaim{"NotIsosceles", "a b c = triangle a b c ? ncoll a b c", "cong a b a c"}),
    [](const testing::TestParamInfo<FalseClaim>& entry) { return entry.param.name; });

/// The two circles meet twice, once on either side of AB. Only on one side is the angle 60° and not 120°.
TEST(AlgebraicProver, ProvesTheBranchOfTheFigure) {
  const std::string statement = "a b = segment a b; c = on_circle c a b, on_circle c b a ";
  for (const char* angle : {"60", "120"}) {
    Task task = task_with_goal(statement + "? cong a c b c", "aconst a b a c " + std::string(angle));
    const bool holds = task.figure.seems_true(task.problem.goals[0]);
    const AlgebraicOutcome outcome = prove_algebraically(task.problem, task.figure, {});
    ASSERT_EQ(outcome.proof.has_value(), holds) << outcome.reason;
    if (!outcome.proof) continue;
    EXPECT_TRUE(check_proof(*outcome.proof, task.problem).has_value());
    // The mirrored figure satisfies the hypotheses too, and its angle is the other one.
    Proof mirrored = *outcome.proof;
    for (auto& [x, y] : mirrored.coordinates) y = y.starts_with('-') ? y.substr(1) : "-" + y;
    EXPECT_FALSE(check_proof(mirrored, task.problem).has_value());
  }
}

/// The second square root of every order is an expression in the first. Adjoined as one more, it would stand for either
/// sign, and with the wrong one CEAF is a parallelogram, whose sides CE and AF are not the legs of a trapezoid.
TEST(AlgebraicProver, DoesNotAdjoinDependentRoots) {
  const Task task = task_of(
      "a@-2.435_0.893 = ; b@1.589_-1.045 = ; c@1.711_-0.768 = ; d@2.04_-0.022 = coll d b c, eqangle b a b d c d c a; "
      "e@0.832_-0.741 = para e b a c, cong e b d c; f@-2.984_1.58 = para f c e a, cong f e a c, cong f b f d "
      "? cong c e a f");
  Problem general = task.problem;
  ASSERT_EQ(std::erase(general.hypotheses, parse_fact("cong f b f d", general.point_names).value()), 1U);
  const AlgebraicOutcome outcome = prove_algebraically(general, task.figure, {});
  ASSERT_EQ(outcome.status, AlgebraicStatus::kProved) << outcome.reason;
  EXPECT_TRUE(check_proof(*outcome.proof, general).has_value());
}

/// The cheapest order has a denominator of 3e-18 with terms near 1, which the checker cannot tell from zero.
TEST(AlgebraicProver, PassesOverOrdersWhoseTermsCancel) {
  const Task task = task_of(
      "a b c = iso_triangle a b c; d = on_line d b c; e = on_pline e b a c, eqdistance e b d c; "
      "f = on_pline f c e a, eqdistance f e a c; g = eqangle3 g a b a b e ? cong c e a f",
      2);
  const AlgebraicOutcome outcome = prove_algebraically(task.problem, task.figure, {});
  ASSERT_EQ(outcome.status, AlgebraicStatus::kProved) << outcome.reason;
  const auto verdict = check_proof(*outcome.proof, task.problem);
  EXPECT_TRUE(verdict.has_value()) << verdict.error().where << ": " << verdict.error().reason;
}

TEST(AlgebraicProver, SaysThatAGoalFailsOnlyWhenExactCoordinatesShowIt) {
  const std::string triangle = "a b c = triangle a b c; d = on_line d a c ? coll a c d";
  const Task wrong = task_with_goal(triangle, "cong a b a d");
  EXPECT_TRUE(prove_algebraically(wrong.problem, wrong.figure, {}).goal_fails);
  // A sum of lengths is no polynomial equation, so the coordinates know nothing of it.
  Task summed = task_with_goal(triangle, "coll a c d");
  summed.problem.hypotheses = {parse_fact("distseq a d d c a c 1 1 -1", summed.problem.point_names).value()};
  const AlgebraicOutcome outcome = prove_algebraically(summed.problem, summed.figure, {});
  EXPECT_EQ(outcome.status, AlgebraicStatus::kGaveUp);
  EXPECT_FALSE(outcome.goal_fails);
}

TEST(AlgebraicProver, SameBytesEachTime) {
  const Task task =
      task_of("a b c = triangle a b c; i = incenter i a b c; d = foot d i b c; e = foot e i a c ? cong i d i e");
  const auto first = prove_algebraically(task.problem, task.figure, {});
  const auto second = prove_algebraically(task.problem, task.figure, {});
  ASSERT_TRUE(first.proof && second.proof);
  EXPECT_EQ(write_proof_json(*first.proof), write_proof_json(*second.proof));
}

TEST(AlgebraicProver, SaysWhatItDoesNotSupport) {
  const Task fixed = task_of("a b = segment a b; c = lconst c a 2; d = lconst d a 2 ? cong a c a d");
  EXPECT_EQ(prove_algebraically(fixed.problem, fixed.figure, {}).status, AlgebraicStatus::kGaveUp);
  const Task value = task_of("a b c = triangle a b c; m = midpoint m a b ? rcompute a m a b");
  const AlgebraicOutcome outcome = prove_algebraically(value.problem, value.figure, {});
  EXPECT_EQ(outcome.status, AlgebraicStatus::kGaveUp);
  EXPECT_NE(outcome.reason.find("rcompute"), std::string::npos) << outcome.reason;
}

TEST(AlgebraicProver, StopsWhenCancelledAndWhenTimeIsUp) {
  const Task task = task_of("a b c = triangle a b c; h = orthocenter h a b c ? perp a h b c");
  const std::atomic<bool> cancelled = true;
  AlgebraicOptions options;
  options.cancelled = &cancelled;
  EXPECT_EQ(prove_algebraically(task.problem, task.figure, options).status, AlgebraicStatus::kInterrupted);
  AlgebraicOptions short_time;
  short_time.seconds = 1e-9;
  EXPECT_EQ(prove_algebraically(task.problem, task.figure, short_time).status, AlgebraicStatus::kTimeout);
}

}  // namespace
}  // namespace pappus::symbolic
