// SPDX-License-Identifier: Apache-2.0
// Powers, intercepts, halfway points, centres from chords, parallelograms, Stewart, Pappus, Menelaus, Ceva and divided
// angles: each accepted as it stands, and refused without any one of its premises or configuration facts.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstddef>
#include <string>

#include "tests/unit/check/examples.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;

TEST(FamilyRules, AreAcceptedAsTheyStand) {
  for (const auto& [name, example] : family_examples()) EXPECT_EQ(verdict(example), "accepted") << name;
}

TEST(FamilyRules, NeedEveryPremise) {
  for (const auto& [name, original] : family_examples()) {
    for (std::size_t i = 0; i < original.proof.steps[0].premises.size(); ++i) {
      Example example = original;
      auto& premises = example.proof.steps[0].premises;
      premises.erase(premises.begin() + static_cast<std::ptrdiff_t>(i));
      EXPECT_THAT(verdict(example), HasSubstr("step 1")) << name << " without premise " << i;
    }
  }
}

TEST(FamilyRules, NeedEveryConfigurationFact) {
  for (const auto& [name, original] : family_examples()) {
    for (std::size_t i = 0; i < original.proof.steps[0].configuration.size(); ++i) {
      Example example = original;
      auto& configuration = example.proof.steps[0].configuration;
      configuration.erase(configuration.begin() + static_cast<std::ptrdiff_t>(i));
      EXPECT_THAT(verdict(example), HasSubstr("step 1")) << name << " without configuration fact " << i;
    }
  }
}

TEST(FamilyRules, PowersHaveTheSignOfTheirPlace) {
  Example example = power_squares();
  set_fact(example, 0, "dist2eq p o o x p w w u -1 1 -1 1");
  EXPECT_THAT(verdict(example), HasSubstr("step 1"));
}

TEST(FamilyRules, ParallelsNeedTheSamePlaceBetween) {
  Example example = intercept_parallel();
  set_fact(example, 0, "para m n a d");
  EXPECT_THAT(verdict(example), HasSubstr("step 1"));
}

TEST(FamilyRules, ATransversalHasAnOddNumberOfPointsOutside) {
  Example example = ceva_converse();
  set_fact(example, 0, "coll d e f");
  example.proof.steps[0].rule = Rule::kMenelausConverse;
  EXPECT_THAT(verdict(example), HasSubstr("step 1"));
}

/// A ratio of two sines has two solutions, of opposite signs; here the right angle at d is divided from inside on one
/// side and from outside on the other, in the same ratio. All that is stated is true but the conclusion.
TEST(FamilyRules, DividedAnglesNeedTheSameSignOfTheRatio) {
  const Example example = ExampleBuilder()
                              .point("d", 0, 0)
                              .point("c", 0, 4)
                              .point("a", -2, 0)
                              .point("b", 3, 0)
                              .point("f", quotient(-4, 3), quotient(4, 3))
                              .point("g", 12, -12)
                              .hypothesis("coll c f a")
                              .hypothesis("coll c g b")
                              .hypothesis("eqangle d c d a d b d c")
                              .hypothesis("distmeq c f f a a d c g g b b d 1 -1 1 -1 1 -1 1")
                              .configuration("sameclock d c f d g c")
                              .configuration("sameclock d f a d g b")
                              .configuration("sameclock d c a d b c")
                              .configuration("ncoll d c f")
                              .configuration("ncoll d f a")
                              .configuration("ncoll d c g")
                              .configuration("ncoll d g b")
                              .step("eqangle d c d f d g d c", "angle_division", {"p1", "p2", "p3", "p4"},
                                    {"g1", "g2", "g3", "g4", "g5", "g6", "g7"})
                              .goal("eqangle d c d f d g d c", "1");
  EXPECT_THAT(verdict(example), HasSubstr("do not make equal angles divided in one ratio"));
}

}  // namespace
}  // namespace pappus::symbolic
