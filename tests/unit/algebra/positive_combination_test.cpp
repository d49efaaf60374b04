// SPDX-License-Identifier: Apache-2.0
#include "symbolic/algebra/positive_combination.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <utility>
#include <vector>

namespace pappus::symbolic {
namespace {

LinearForm form(std::initializer_list<std::pair<int, Rational>> terms) {
  LinearForm result;
  for (const auto& [variable, coefficient] : terms) result.add(VariableId(variable), coefficient);
  return result;
}

/// Σ coefficient·form.
LinearForm sum(const std::vector<CombinationEntry>& entries, const std::vector<SignedForm>& forms) {
  LinearForm result;
  for (const CombinationEntry& entry : entries) result.add(*forms[entry.equation].form, entry.coefficient);
  return result;
}

TEST(PositiveCombination, IsExact) {
  const LinearForm first = form({{0, 3}, {1, -1}}), second = form({{1, 7}, {2, -2}}),
                   target = form({{0, 3}, {2, Rational(-2, 7)}});
  const std::vector<SignedForm> forms{{&first}, {&second}};
  const auto found = positive_combination(target, forms);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(sum(*found, forms), target);
  for (const CombinationEntry& entry : *found) EXPECT_GT(entry.coefficient.sign(), 0);
}

TEST(PositiveCombination, TakesEquationsWithAnySign) {
  const LinearForm inequality = form({{0, 1}, {1, -1}}), equation = form({{2, 1}, {1, -1}}),
                   target = form({{0, 1}, {2, -1}});
  std::vector<SignedForm> forms{{&inequality}, {&equation, 1, true}};
  const auto found = positive_combination(target, forms);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(sum(*found, forms), target);
  forms[1].is_equation = false;
  EXPECT_FALSE(positive_combination(target, forms).has_value());
}

TEST(PositiveCombination, RefusesTheOpposite) {
  const LinearForm inequality = form({{0, 1}, {1, -1}}), opposite = form({{0, -1}, {1, 1}});
  const std::vector<SignedForm> forms{{&inequality}};
  EXPECT_TRUE(positive_combination(inequality, forms).has_value());
  EXPECT_FALSE(positive_combination(opposite, forms).has_value());
  EXPECT_FALSE(positive_combination(inequality, {}).has_value());
}

}  // namespace
}  // namespace pappus::symbolic
