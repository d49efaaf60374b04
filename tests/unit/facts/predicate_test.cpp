// SPDX-License-Identifier: Apache-2.0
#include "symbolic/facts/predicate.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "symbolic/facts/rule.h"

namespace pappus::symbolic {
namespace {

TEST(PredicateTest, NamesAreUniqueAndFindTheirPredicate) {
  std::set<std::string_view> names;
  for (const PredicateInfo& row : all_predicates()) {
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
    EXPECT_EQ(find_predicate(row.name), row.predicate);
    EXPECT_EQ(info(row.predicate).name, row.name);
  }
  EXPECT_EQ(find_predicate(""), std::nullopt);
  EXPECT_EQ(find_predicate("Coll"), std::nullopt);
}

TEST(PredicateTest, OpenConditionsAreConfiguration) {
  for (const Predicate predicate : {Predicate::kDistinct, Predicate::kAngleBranch, Predicate::kSameFlank}) {
    EXPECT_TRUE(info(predicate).is_configuration);
  }
  for (const Predicate predicate : {Predicate::kCollinear, Predicate::kSamePoint, Predicate::kComputeRatio}) {
    EXPECT_FALSE(info(predicate).is_configuration);
  }
}

TEST(PredicateTest, NondegeneracyIsNoCase) {
  for (const PredicateInfo& row : all_predicates()) {
    EXPECT_TRUE(row.is_configuration || !is_nondegeneracy(row.predicate)) << row.name;
  }
  EXPECT_TRUE(is_nondegeneracy(Predicate::kNotParallel));
  for (const Predicate predicate : {Predicate::kLonger, Predicate::kBetween, Predicate::kSameClock,
                                    Predicate::kNotEqualAngle, Predicate::kAngleBranch})
    EXPECT_FALSE(is_nondegeneracy(predicate)) << info(predicate).name;
}

TEST(PredicateTest, TrailingConstants) {
  EXPECT_EQ(trailing_constants(Predicate::kAngleSum), 1);
  EXPECT_EQ(trailing_constants(Predicate::kLogLengthSum), 1);
  EXPECT_EQ(trailing_constants(Predicate::kAngleBranch), 2);
  EXPECT_EQ(trailing_constants(Predicate::kAnglesGreater), 1);
  EXPECT_EQ(trailing_constants(Predicate::kLengthSum), 0);
  EXPECT_EQ(trailing_constants(Predicate::kConstantLength), 1);
  EXPECT_EQ(trailing_constants(Predicate::kParallel), 0);
}

TEST(RuleTest, NamesAreUniqueAndFindTheirRule) {
  std::set<std::string_view> names;
  std::set<std::string_view> theorems;
  for (const RuleInfo& row : all_rules()) {
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
    EXPECT_TRUE(theorems.insert(row.theorem).second) << row.theorem;
    EXPECT_EQ(find_rule(row.name), row.rule);
    EXPECT_EQ(&info(row.rule), &row);
  }
  EXPECT_EQ(find_rule("no_such_rule"), std::nullopt);
}

TEST(RuleTest, TheProofPageDescribesEveryRule) {
  std::ifstream file(std::string(PAPPUS_SOURCE_DIR) + "/symbolic/proof/README.md");
  std::stringstream text;
  text << file.rdbuf();
  for (const RuleInfo& row : all_rules()) {
    // The squared lengths are a table of the same kind as the others, described with them.
    if (row.rule == Rule::kLinearSquaredLength) continue;
    EXPECT_NE(text.str().find(row.name), std::string::npos) << row.name;
  }
}

}  // namespace
}  // namespace pappus::symbolic
