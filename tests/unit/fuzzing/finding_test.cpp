// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/finding.h"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/fuzzing/closed_premises.h"
#include "symbolic/fuzzing/random_fact.h"
#include "symbolic/fuzzing/related_figure.h"
#include "symbolic/fuzzing/shrink_finding.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

struct Drawn {
  Problem problem;
  Figure figure;
};

/// A midline, with a point and a premise that have nothing to do with it.
Drawn midline() {
  auto parsed = parse_problems(
      "midline\na b c = triangle a b c; z = mirror z a b; m = midpoint m a b; "
      "n = midpoint n a c ? para m n b c\n",
      "test");
  PAPPUS_CHECK(parsed.has_value());
  Problem problem = std::move(parsed).value().front();
  auto figure = build_figure(problem, {});
  PAPPUS_CHECK(figure.has_value());
  return {std::move(problem), std::move(figure).value()};
}

Finding finding_of(const Drawn& drawn) {
  return {Finding::Kind::kFalseTheorem,
          "test",
          7,
          drawn.problem.point_names,
          drawn.problem.hypotheses,
          drawn.problem.goals[0],
          drawn.figure,
          std::nullopt,
          "a remark"};
}

TEST(Finding, IsPrintedAsAProblemWithItsFigure) {
  const Drawn drawn = midline();
  const std::string text = print_finding(finding_of(drawn));
  const auto read = parse_problems(text, "finding");
  ASSERT_TRUE(read.has_value()) << text << read.error().to_string();
  const Problem& problem = read.value().front();
  EXPECT_EQ(problem.point_names, drawn.problem.point_names);
  EXPECT_EQ(problem.hypotheses.size(), drawn.problem.hypotheses.size());
  EXPECT_EQ(problem.goals, drawn.problem.goals);
  EXPECT_EQ(problem.metadata.at("status"), "GaveUp");
  const auto figure = build_figure(problem, {});
  ASSERT_TRUE(figure.has_value());
}

TEST(Finding, ATrueTheoremIsNotReproducedAsAFalseOne) {
  const Drawn drawn = midline();
  Finding finding = finding_of(drawn);
  EXPECT_FALSE(is_reproduced(finding, 5));
  Dice dice(3);
  finding.counter_figure = related_figure(drawn.problem.hypotheses, drawn.figure, 0.05, dice);
  ASSERT_TRUE(finding.counter_figure.has_value());
  EXPECT_FALSE(is_reproduced(finding, 5)) << "the goal holds in every figure";
}

TEST(Finding, ShrinksToThePremisesThatMatter) {
  const Drawn drawn = midline();
  Finding finding = finding_of(drawn);
  // A counter-figure of other premises stands in for a defect of the prover.
  Dice dice(3);
  finding.counter_figure = related_figure({}, drawn.figure, 0.001, dice);
  ASSERT_TRUE(finding.counter_figure.has_value());
  ASSERT_TRUE(is_reproduced(finding, 5));
  const Finding small = shrink_finding(finding, 5);
  EXPECT_EQ(small.hypotheses.size(), 2U);
  EXPECT_EQ(small.point_names, (std::vector<std::string>{"a", "b", "c", "m", "n"}));
  EXPECT_TRUE(is_reproduced(small, 5));
}

TEST(RelatedFigure, KeepsThePremisesAndLeavesWhatIsAccidental) {
  const Drawn drawn = midline();
  Dice dice(5);
  std::vector<Fact> facts = drawn.problem.hypotheses;
  const Fact right{Predicate::kPerpendicular, {PointId(0), PointId(1), PointId(0), PointId(2)}, {}};
  facts.push_back(right);
  const auto special = related_figure(facts, drawn.figure, 0.1, dice);
  ASSERT_TRUE(special.has_value());
  EXPECT_TRUE(special->seems_true(right));
  const auto general = related_figure(drawn.problem.hypotheses, *special, 0.05, dice);
  ASSERT_TRUE(general.has_value());
  EXPECT_TRUE(general->refutes(right));
  EXPECT_TRUE(general->holds_within(drawn.problem.goals[0], 1e-50));
}

TEST(ClosedPremises, AppliesOnlyWhereTheConfigurationHolds) {
  const Drawn drawn = midline();
  const Premises premises{drawn.problem.point_names, drawn.problem.hypotheses, drawn.figure};
  ClosedPremises closed(premises, 0, nullptr);
  ASSERT_TRUE(closed.implies(drawn.problem.goals[0]));
  const auto extraction = closed.extract(drawn.problem.goals[0]);
  ASSERT_TRUE(extraction.proof.has_value());
  EXPECT_EQ(extraction.refusal, "");
  EXPECT_TRUE(applies_to(*extraction.proof, drawn.figure, drawn.figure));
  Proof bound = *extraction.proof;
  bound.configuration.push_back({Predicate::kNotCollinear, {PointId(0), PointId(1), PointId(4)}, {}});
  EXPECT_FALSE(applies_to(bound, drawn.figure, drawn.figure)) << "the midpoint of AB lies on AB";
}

TEST(RandomFact, HasAMeaning) {
  Dice dice(1);
  for (int i = 0; i < 300; ++i) {
    const Fact fact = random_fact(dice, 6), changed = changed_fact(fact, dice, 6);
    EXPECT_EQ(malformation(fact), "");
    EXPECT_EQ(malformation(changed), "");
  }
}

TEST(Coincidences, HoldInTheFigure) {
  const Drawn drawn = midline();
  Dice dice(1);
  const std::vector<Fact> facts = coincidences(drawn.figure, 100, dice);
  EXPECT_GT(facts.size(), 5U);
  for (const Fact& fact : facts) EXPECT_TRUE(drawn.figure.seems_true(fact));
}

}  // namespace
}  // namespace pappus::symbolic
