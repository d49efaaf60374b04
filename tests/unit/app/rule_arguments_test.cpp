// SPDX-License-Identifier: Apache-2.0
#include "app/rule_arguments.h"

#include <string>

#include <gtest/gtest.h>

namespace pappus::app {
namespace {

using symbolic::kRuleFamilies;
using symbolic::RuleFamily;
using symbolic::RuleFamilyInfo;

/// The names of the families that the list selects, or the message.
std::string selected(const std::string& list) {
  const auto rules = parse_rules(list);
  if (!rules) return rules.error().message;
  std::string names;
  for (const RuleFamilyInfo& info : kRuleFamilies) {
    if (rules.value().contains(info.family)) names += (names.empty() ? "" : " ") + std::string(info.name);
  }
  return names;
}

TEST(RuleArguments, AListOfNamesIsTheseAlone) {
  EXPECT_EQ(selected("similar"), "similar");
  EXPECT_EQ(selected("similar,concyclic"), "concyclic similar");
  EXPECT_EQ(selected("similar,concyclic,-similar"), "concyclic");
}

TEST(RuleArguments, RemovalsBeginFromAll) {
  const auto all = parse_rules("all");
  ASSERT_TRUE(all);
  auto without_sines = all.value();
  without_sines.set(RuleFamily::kSines, false);
  for (const char* list : {"all,-sines", "-sines", "-sines,-similar,similar"}) {
    const auto rules = parse_rules(list);
    ASSERT_TRUE(rules) << list;
    for (const RuleFamilyInfo& info : kRuleFamilies) {
      EXPECT_EQ(rules.value().contains(info.family), without_sines.contains(info.family)) << list << info.name;
    }
  }
  EXPECT_EQ(selected("-all,sines"), "sines");
}

TEST(RuleArguments, RefusesOtherNames) {
  EXPECT_EQ(selected("similr"), "there is no family of rules 'similr'; did you mean 'similar'?");
  EXPECT_EQ(selected("all,-zeta_function"), "there is no family of rules 'zeta_function'; --rules list shows them");
  for (const char* list : {"", "similar,", ",similar", "-"}) {
    EXPECT_EQ(selected(list), "a name is missing in the list of rule families") << list;
  }
}

TEST(RuleArguments, DescribesEveryFamilyOnALine) {
  const std::string text = describe_rules() + "\n";
  for (const RuleFamilyInfo& info : kRuleFamilies) {
    EXPECT_NE(text.find(std::string(info.name) + "  "), std::string::npos) << info.name;
    EXPECT_NE(text.find("  " + std::string(info.theorems) + "\n"), std::string::npos) << info.name;
  }
}

}  // namespace
}  // namespace pappus::app
