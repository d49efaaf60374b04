// SPDX-License-Identifier: Apache-2.0
#include "symbolic/algebra/modular_table.h"

#include <gtest/gtest.h>

#include <vector>

namespace pappus::symbolic {
namespace {

using Term = ModularTable::Term;

TEST(ModularTable, NewVariablesAreIndependent) {
  ModularTable table(1);
  const VariableId x = table.add_main(), y = table.add_main();
  EXPECT_NE(table.fingerprint(x), table.fingerprint(y));
  EXPECT_TRUE(table.is_free(x));
}

TEST(ModularTable, EquationsImplyTheirConsequencesOnly) {
  ModularTable table(1);
  const VariableId x = table.add_main(), y = table.add_main(), z = table.add_main();
  // x - y = 1, y - 2z = 3: then x - 2z = 4, and nothing about x alone.
  const std::vector<Term> first{{x, 1}, {y, -1}}, second{{y, 1}, {z, -2}}, sum{{x, 1}, {z, -2}};
  EXPECT_EQ(table.assert_zero(first, -1), ModularTable::Outcome::kNew);
  EXPECT_EQ(table.assert_zero(second, -3), ModularTable::Outcome::kNew);
  EXPECT_TRUE(table.fingerprint(sum, -4).is_zero());
  EXPECT_FALSE(table.fingerprint(sum, -5).is_zero());
  EXPECT_EQ(table.assert_zero(sum, -4), ModularTable::Outcome::kImplied);
  const std::vector<Term> alone{{x, 1}};
  EXPECT_FALSE(table.fingerprint(alone, 0).is_zero());
}

TEST(ModularTable, ContradictionChangesNothing) {
  ModularTable table(1);
  const VariableId x = table.add_main(), y = table.add_main();
  const std::vector<Term> difference{{x, 1}, {y, -1}};
  ASSERT_EQ(table.assert_zero(difference, 0), ModularTable::Outcome::kNew);
  const Modular before = table.fingerprint(x);
  EXPECT_EQ(table.assert_zero(difference, 1), ModularTable::Outcome::kContradiction);
  EXPECT_EQ(table.fingerprint(x), before);
  EXPECT_EQ(table.assert_zero(difference, 0), ModularTable::Outcome::kImplied);
}

TEST(ModularTable, RandomSystemsKeepEveryAssertedEquation) {
  SplitMix64 random(7);
  for (int round = 0; round < 50; ++round) {
    ModularTable table(random.next());
    std::vector<VariableId> variables;
    for (int i = 0; i < 30; ++i) variables.push_back(table.add_main());
    // A hidden solution makes the system consistent.
    std::vector<Modular> solution;
    for (int i = 0; i < 30; ++i) solution.push_back(Modular::from_bits(random.next()));
    std::vector<std::pair<std::vector<Term>, Modular>> asserted;
    for (int e = 0; e < 25; ++e) {
      std::vector<Term> terms;
      Modular value;
      for (int t = 0; t < 4; ++t) {
        const auto pick = static_cast<std::size_t>(random.next() % 30);
        const Modular coefficient(static_cast<std::int64_t>(random.next() % 7) - 3);
        terms.push_back({variables[pick], coefficient});
        value += coefficient * solution[pick];
      }
      EXPECT_NE(table.assert_zero(terms, -value), ModularTable::Outcome::kContradiction);
      asserted.emplace_back(terms, -value);
      for (const auto& [known, constant] : asserted) ASSERT_TRUE(table.fingerprint(known, constant).is_zero());
    }
    // Expressions of dependent variables agree with their fingerprints.
    for (const VariableId variable : variables) {
      if (table.is_free(variable)) continue;
      EXPECT_EQ(table.fingerprint(table.row(variable), table.row_constant(variable)), table.fingerprint(variable));
    }
  }
}

}  // namespace
}  // namespace pappus::symbolic
