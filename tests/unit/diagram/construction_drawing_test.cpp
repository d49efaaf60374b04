// SPDX-License-Identifier: Apache-2.0
#include <string>

#include <gtest/gtest.h>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/language/construction_library.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {
namespace {

std::string constant_text(ConstantKind kind) {
  switch (kind) {
    case ConstantKind::kAngle: return " 40";
    case ConstantKind::kRatio: return " 3/2";
    case ConstantKind::kLength: return " 2";
  }
  return "";
}

/// Clauses for the given points, so that the construction's own requirements can hold.
std::string given_points(const ConstructionDefinition& definition) {
  if (definition.name == "2l1c") return "a b c = triangle a b c; o = on_bline o a b; ";
  if (definition.name == "e5128") return "b c = segment b c; a = on_tline a b b c; d = on_circle d c b; ";
  std::string text;
  for (std::size_t i = 0; i < definition.parameters.size(); ++i) {
    if (definition.is_new(i)) continue;
    text += definition.parameters[i] + " = free " + definition.parameters[i] + "; ";
  }
  return text;
}

std::string statement_of(const ConstructionDefinition& definition) {
  std::string text = given_points(definition);
  for (const std::size_t parameter : definition.new_parameters) text += definition.parameters[parameter] + " ";
  text += "= " + definition.name;
  for (const std::string& parameter : definition.parameters) text += " " + parameter;
  for (const ConstantKind kind : definition.constant_kinds) text += constant_text(kind);
  const std::string& first = definition.parameters.front();
  return text + "; other = free other ? cong " + first + " other other " + first;
}

/// Every construction of the library, alone on points in general position, satisfies its own hypotheses.
class ConstructionDrawingTest : public testing::TestWithParam<std::string> {};

TEST_P(ConstructionDrawingTest, SatisfiesItsHypotheses) {
  const ConstructionDefinition* definition = find_construction(GetParam());
  ASSERT_NE(definition, nullptr);
  const std::string statement = statement_of(*definition);
  const auto parsed = parse_problems("test\n" + statement + "\n", "test.txt");
  ASSERT_TRUE(parsed.has_value()) << parsed.error().to_string();
  const Problem& problem = parsed.value().front();
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    FigureOptions options;
    options.seed = seed;
    const auto built = build_figure(problem, options);
    ASSERT_TRUE(built.has_value()) << statement << ": " << built.error().message;
    for (const Fact& fact : problem.hypotheses) {
      EXPECT_TRUE(built.value().seems_true(fact)) << statement << ": " << to_string(fact, problem.point_names);
    }
    const ConstructionCall& call = problem.clauses[problem.clauses.size() - 2].constructions.front();
    for (const Fact& order : instantiate_order(*call.definition, call.arguments, call.constants)) {
      EXPECT_TRUE(built.value().certify(order)) << statement << ": " << to_string(order, problem.point_names);
    }
  }
}

std::vector<std::string> all_names() {
  std::vector<std::string> names;
  for (const ConstructionDefinition& definition : construction_library()) names.push_back(definition.name);
  return names;
}

INSTANTIATE_TEST_SUITE_P(Library, ConstructionDrawingTest, testing::ValuesIn(all_names()),
                         [](const testing::TestParamInfo<std::string>& test) { return "Draws_" + test.param; });

}  // namespace
}  // namespace pappus::symbolic
