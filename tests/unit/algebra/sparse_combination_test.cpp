// SPDX-License-Identifier: Apache-2.0
#include "symbolic/algebra/sparse_combination.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <utility>
#include <vector>

#include "symbolic/core/random.h"

namespace pappus::symbolic {
namespace {

LinearForm form_of(std::initializer_list<std::pair<int, Rational>> terms) {
  LinearForm form;
  for (const auto& [variable, coefficient] : terms) form.add(VariableId(variable), coefficient);
  return form;
}

LinearForm sum_of(const std::vector<CombinationEntry>& entries, const std::vector<WeightedEquation>& equations) {
  LinearForm sum;
  for (const CombinationEntry& entry : entries) sum.add(*equations[entry.equation].form, entry.coefficient);
  return sum;
}

TEST(LinearForm, KeepsTermsSortedAndCancels) {
  LinearForm form = form_of({{3, 2}, {1, -1}});
  EXPECT_EQ(form.terms().front().variable, VariableId(1));
  form.add(VariableId(3), -2);
  EXPECT_EQ(form.terms().size(), 1U);
  form.add(form_of({{1, 1}}), 1);
  EXPECT_TRUE(form.is_constant());
}

TEST(SparseCombination, PrefersFewTerms) {
  // target = x0 - x3: directly through one equation, or through a chain of three.
  const std::vector<LinearForm> forms{form_of({{0, 1}, {1, -1}}), form_of({{1, 1}, {2, -1}}),
                                      form_of({{2, 1}, {3, -1}}), form_of({{3, 2}, {0, -2}})};
  std::vector<WeightedEquation> equations;
  for (const LinearForm& form : forms) equations.push_back({&form, 1});
  const auto result = sparse_combination(form_of({{0, 1}, {3, -1}}), equations);
  ASSERT_TRUE(result.has_value());
  ASSERT_EQ(result->size(), 1U);
  EXPECT_EQ(result->front().equation, 3U);
  EXPECT_EQ(result->front().coefficient, Rational(-1, 2));
}

TEST(SparseCombination, WeightsDecide) {
  const std::vector<LinearForm> forms{form_of({{0, 1}, {1, -1}}), form_of({{1, 1}, {2, -1}}),
                                      form_of({{0, 1}, {2, -1}})};
  std::vector<WeightedEquation> equations{{&forms[0], 1}, {&forms[1], 1}, {&forms[2], 10}};
  const auto result = sparse_combination(form_of({{0, 1}, {2, -1}}), equations);
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->size(), 2U);
}

TEST(SparseCombination, ReportsWhatDoesNotFollow) {
  const std::vector<LinearForm> forms{form_of({{0, 1}, {1, -1}})};
  const std::vector<WeightedEquation> equations{{&forms[0], 1}};
  EXPECT_FALSE(sparse_combination(form_of({{0, 1}}), equations).has_value());
  EXPECT_TRUE(sparse_combination(LinearForm(), equations)->empty());
}

TEST(SparseCombination, IsExactOnRandomSystemsWithLargeCoefficients) {
  SplitMix64 random(11);
  for (int round = 0; round < 30; ++round) {
    std::vector<LinearForm> forms;
    for (int e = 0; e < 12; ++e) {
      LinearForm form;
      for (int t = 0; t < 4; ++t) {
        form.add(VariableId(static_cast<int>(random.next() % 15)),
                 Rational(static_cast<std::int64_t>(random.next() % 2001) - 1000, 7));
      }
      forms.push_back(form);
    }
    LinearForm target;
    for (const std::size_t i : {1U, 4U, 9U})
      target.add(forms[i], Rational(static_cast<std::int64_t>(random.next() % 99) + 1, 13));
    std::vector<WeightedEquation> equations;
    for (const LinearForm& form : forms) equations.push_back({&form, 1});
    const auto result = sparse_combination(target, equations);
    ASSERT_TRUE(result.has_value());
    EXPECT_TRUE(std::ranges::equal(sum_of(*result, equations).terms(), target.terms()));
  }
}

}  // namespace
}  // namespace pappus::symbolic
