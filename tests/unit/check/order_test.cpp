// SPDX-License-Identifier: Apache-2.0
// The rules of order: accepted as they stand, refused without any one of their premises or conditions, and refused
// wherever an order is used that only the figure shows.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "tests/unit/check/examples.h"
#include "tests/unit/check/order_examples.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;

TEST(OrderRules, AreAcceptedAsTheyStand) {
  std::set<Rule> used;
  for (const auto& [name, example] : order_examples()) {
    EXPECT_EQ(verdict(example), "accepted") << name;
    for (const ProofStep& step : example.proof.steps) used.insert(step.rule);
  }
  for (const RuleInfo& info : all_rules()) {
    EXPECT_TRUE(used.contains(info.rule) || !is_order_rule(info.rule)) << info.name;
  }
}

TEST(OrderRules, NeedEveryPremise) {
  for (const auto& [name, original] : order_examples()) {
    for (std::size_t i = 0; i < original.proof.steps[0].premises.size(); ++i) {
      Example example = original;
      auto& premises = example.proof.steps[0].premises;
      premises.erase(premises.begin() + static_cast<std::ptrdiff_t>(i));
      EXPECT_THAT(verdict(example), HasSubstr("step 1")) << name << " without premise " << i;
    }
  }
}

TEST(OrderRules, NeedEveryConfigurationFact) {
  for (const auto& [name, original] : order_examples()) {
    for (std::size_t i = 0; i < original.proof.steps[0].configuration.size(); ++i) {
      Example example = original;
      auto& configuration = example.proof.steps[0].configuration;
      configuration.erase(configuration.begin() + static_cast<std::ptrdiff_t>(i));
      EXPECT_THAT(verdict(example), HasSubstr("step 1")) << name << " without configuration fact " << i;
    }
  }
}

/// Every condition but that points are distinct or not collinear must be the statement's own.
TEST(OrderRules, TakeNoOrderFromTheFigure) {
  for (const auto& [name, original] : order_examples()) {
    for (std::size_t i = 0; i < original.problem.order.size(); ++i) {
      Example example = original;
      example.problem.order.erase(example.problem.order.begin() + static_cast<std::ptrdiff_t>(i));
      EXPECT_NE(verdict(example), "accepted") << name << " without stated fact " << i;
    }
  }
}

/// The triangle has sides √10, √10 and 2, and angles of 71.6°, 71.6° and 36.9°.
TEST(OrderConditions, SumsOfLengthsAndPlainAnglesAreCertified) {
  const auto with = [](const std::string& configuration) {
    Example example = isosceles_angles();
    example.proof.configuration.push_back(fact_in(example, configuration));
    return verdict(example);
  };
  for (const char* holds : {"distsgt a b a c b c 1 1 -3", "angsgt a b c b a c 1 -1 -34", "angsgt c b a c a b 1 -1 -34",
                            "angsge b a c 1 -36", "angsgt a b c b c a c a b -1 -1 -1 181"}) {
    EXPECT_EQ(with(holds), "accepted") << holds;
  }
  for (const char* fails : {"distsgt a b a c 1 -1", "angsgt a b c b a c 1 -1 -35", "angsge a b c b a c 1 -1 -35",
                            "angsgt a b c b c a c a b -1 -1 -1 180"}) {
    EXPECT_THAT(with(fails), HasSubstr("not certain in the figure")) << fails;
  }
}

TEST(LinearOrder, RefusesAWrongCoefficient) {
  for (std::size_t term = 0; term < 3; ++term) {
    Example example = detour();
    example.proof.steps[2].combination[term].coefficient *= 2;
    EXPECT_THAT(verdict(example), HasSubstr("the terms do not add up to the conclusion"));
  }
}

TEST(LinearOrder, AddsSquaresOnlyToSquares) {
  for (std::size_t term = 0; term < 3; ++term) {
    Example example = acute_by_squares();
    example.proof.steps[1].combination[term].coefficient *= 2;
    EXPECT_THAT(verdict(example), HasSubstr("the terms do not add up to the conclusion"));
  }
  Example opposite = acute_by_squares();
  set_fact(opposite, 1, "obtuse b a c");
  EXPECT_THAT(verdict(opposite), HasSubstr("step 2"));
  // |ab| = 2|cd| makes |ab|² = 4|cd|².
  Example other = acute_by_squares();
  other.proof.steps[1].combination[2] = {Rational(-1), reference_in("p1"), fact_in(other, "rconst b c m b 4")};
  EXPECT_THAT(verdict(other), HasSubstr("does not imply"));
}

/// 2·(|ap| > |ai|) − (|ap| > |ai|) adds up to |ap| > |ai| and is no proof of it: so one could prove anything.
TEST(LinearOrder, RefusesANegativeCoefficientOfAnInequality) {
  Example example = detour();
  auto& terms = example.proof.steps[2].combination;
  const CombinationTerm inequality = terms[0];
  terms.push_back({-1, inequality.reference, inequality.instance});
  terms.push_back(inequality);
  EXPECT_THAT(verdict(example), HasSubstr("multiplied by a number that is not positive"));
  terms[3].coefficient = 0;
  terms.pop_back();
  EXPECT_THAT(verdict(example), HasSubstr("multiplied by a number that is not positive"));
}

/// The opposite conclusion by the opposite signs.
TEST(LinearOrder, RefusesTheOppositeInequality) {
  Example example = detour();
  set_fact(example, 2, "longer a i a p");
  example.problem.goals[0] = example.proof.steps[2].fact;
  for (CombinationTerm& term : example.proof.steps[2].combination) term.coefficient = -term.coefficient;
  EXPECT_THAT(verdict(example), HasSubstr("multiplied by a number that is not positive"));
}

TEST(LinearOrder, RefusesEquationsAlone) {
  Example example = ExampleBuilder()
                        .point("m", number(5), number(0))
                        .point("i", number(2), number(0))
                        .point("p", quotient(16, 5), quotient(12, 5))
                        .hypothesis("cong m i m p")
                        .linear("longer m i m p", "linear_order", {{"1", "p1", "cong m i m p"}})
                        .goal("longer m i m p", "1");
  EXPECT_THAT(verdict(example), HasSubstr("no inequality is among the terms"));
}

TEST(LinearOrder, RefusesAnUnprovedPremise) {
  Example example = detour();
  example.proof.steps[2].combination[2].reference = reference_in("p1");
  EXPECT_THAT(verdict(example), HasSubstr("does not imply 'cong m i m p'"));
  example = detour();
  example.proof.steps[2].combination[0].reference = reference_in("1");
  EXPECT_THAT(verdict(example), HasSubstr("is not 'distsgt a p p m a m 1 1 -1'"));
}

TEST(LinearOrder, RefusesASumWhoseOrderIsTakenFromTheFigure) {
  Example example = detour();
  ProofStep& sum = example.proof.steps[0];
  sum.rule = Rule::kSegmentSum;
  sum.premises = {reference_in("p1")};
  EXPECT_THAT(verdict(example), HasSubstr("neither proved nor stated"));
}

TEST(LinearOrder, UsesInequalitiesThatTheStatementSays) {
  const auto example = [](bool stated) {
    ExampleBuilder builder;
    builder.point("a", number(0), number(0)).point("b", number(5), number(0)).point("c", number(1), number(3));
    builder.point("d", number(0), number(2)).hypothesis("rconst a b a d 5/2");
    if (stated) builder.order("longer a b a c");
    return Example(builder.configuration("longer a b a c")
                       .linear("distsgt a d a c 5/2 -1", "linear_order",
                               {{"1", "g1", "longer a b a c"}, {"-1", "p1", "rconst a b a d 5/2"}})
                       .goal("distsgt a d a c 5/2 -1", "1"));
  };
  EXPECT_EQ(verdict(example(true)), "accepted");
  EXPECT_THAT(verdict(example(false)), HasSubstr("read off the figure"));
}

TEST(OrderRules, TakeABetweennessOnlyOfPointsOnALine) {
  for (Example example : {detour(), sides_of_between(), inside_circle()}) {
    for (std::vector<Fact>* facts : {&example.problem.hypotheses, &example.proof.hypotheses}) {
      for (Fact& fact : *facts) {
        if (fact.predicate == Predicate::kCollinear)
          fact = {Predicate::kCongruent, {fact.points[0], fact.points[1], fact.points[0], fact.points[1]}, {}};
      }
    }
    EXPECT_THAT(verdict(example), HasSubstr("step 1"));
  }
}

TEST(OrderGoals, AreNotReadOffTheFigureBesideOneThatIsProved) {
  Example example = detour();
  example.problem.goals.push_back(fact_in(example, "longer a m a p"));
  example.proof.configuration.push_back(example.problem.goals.back());
  example.proof.goals.push_back(reference_in("g3"));
  EXPECT_THAT(verdict(example), HasSubstr("read off the figure"));
}

TEST(OrderGoals, StandOnNoComparisonThatTheFigureShows) {
  Example example = detour();
  example.proof.configuration.push_back(fact_in(example, "longer a m a p"));
  EXPECT_THAT(verdict(example), HasSubstr("read off the figure"));
}

}  // namespace
}  // namespace pappus::symbolic
