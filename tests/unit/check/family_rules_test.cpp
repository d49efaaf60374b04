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

}  // namespace
}  // namespace pappus::symbolic
