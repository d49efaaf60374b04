// SPDX-License-Identifier: Apache-2.0
#include "symbolic/language/construction_library.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/unit/language/sample_problems.h"

namespace pappus::symbolic {
namespace {

TEST(ConstructionLibraryTest, IsSortedAndFindsEachByName) {
  std::string previous;
  for (const ConstructionDefinition& definition : construction_library()) {
    EXPECT_LT(previous, definition.name);
    previous = definition.name;
    EXPECT_EQ(find_construction(definition.name), &definition);
    EXPECT_FALSE(definition.meaning.empty()) << definition.name;
    EXPECT_EQ(definition.constant_names.size(), definition.constant_kinds.size());
  }
  EXPECT_EQ(find_construction(""), nullptr);
  EXPECT_EQ(find_construction("zzz"), nullptr);
  EXPECT_EQ(find_construction("Midpoint"), nullptr);
}

TEST(ConstructionLibraryTest, HasAllConstructionsOfTheAlphaGeometryLanguage) {
  for (const char* name : {"angle_bisector",
                           "angle_mirror",
                           "circle",
                           "circumcenter",
                           "eq_quadrangle",
                           "eq_trapezoid",
                           "eq_triangle",
                           "eqangle2",
                           "eqdia_quadrangle",
                           "eqdistance",
                           "foot",
                           "free",
                           "incenter",
                           "incenter2",
                           "excenter",
                           "excenter2",
                           "centroid",
                           "ninepoints",
                           "intersection_cc",
                           "intersection_lc",
                           "intersection_ll",
                           "intersection_lp",
                           "intersection_lt",
                           "intersection_pp",
                           "intersection_tt",
                           "iso_triangle",
                           "lc_tangent",
                           "midpoint",
                           "mirror",
                           "nsquare",
                           "on_aline",
                           "on_aline2",
                           "on_bline",
                           "on_circle",
                           "on_line",
                           "on_pline",
                           "on_tline",
                           "orthocenter",
                           "parallelogram",
                           "pentagon",
                           "psquare",
                           "quadrangle",
                           "r_trapezoid",
                           "r_triangle",
                           "rectangle",
                           "reflect",
                           "risos",
                           "s_angle",
                           "segment",
                           "shift",
                           "square",
                           "isquare",
                           "trapezoid",
                           "triangle",
                           "triangle12",
                           "2l1c",
                           "e5128",
                           "3peq",
                           "trisect",
                           "trisegment",
                           "on_dia",
                           "ieq_triangle",
                           "on_opline",
                           "cc_tangent0",
                           "cc_tangent",
                           "eqangle3",
                           "tangent",
                           "on_circum"}) {
    EXPECT_NE(find_construction(name), nullptr) << name;
  }
}

TEST(ConstructionLibraryTest, TemplatesAreWellFormed) {
  for (const ConstructionDefinition& definition : construction_library()) {
    std::vector<PointId> arguments;
    for (std::size_t i = 0; i < definition.parameters.size(); ++i) arguments.emplace_back(i);
    const std::vector<Rational> constants(definition.constant_kinds.size(), Rational(1, 3));
    for (const auto* facts : {&definition.hypotheses, &definition.requirements, &definition.order}) {
      for (const FactTemplate& pattern : *facts) {
        EXPECT_EQ(malformation(instantiate(pattern, arguments, constants)), "") << definition.name;
      }
    }
    for (const FactTemplate& pattern : definition.hypotheses) {
      EXPECT_FALSE(info(pattern.predicate).is_configuration) << definition.name;
    }
    for (const FactTemplate& pattern : definition.order) EXPECT_TRUE(info(pattern.predicate).is_configuration);
    for (const FactTemplate& pattern : definition.requirements) {
      for (const std::size_t point : pattern.points) EXPECT_FALSE(definition.is_new(point)) << definition.name;
    }
  }
}

TEST(ConstructionLibraryTest, EveryHypothesisMentionsANewPoint) {
  for (const ConstructionDefinition& definition : construction_library()) {
    for (const FactTemplate& pattern : definition.hypotheses) {
      bool mentions = false;
      for (const std::size_t point : pattern.points) mentions = mentions || definition.is_new(point);
      EXPECT_TRUE(mentions) << definition.name;
    }
  }
}

TEST(ConstructionLibraryTest, EveryExampleReadsAndGivesItsHypotheses) {
  for (const ConstructionDefinition& definition : construction_library()) {
    std::string statement;
    for (std::size_t i = 0; i < definition.parameters.size(); ++i) {
      if (!definition.is_new(i)) statement += definition.parameters[i] + " = free; ";
    }
    const Problem problem =
        parsed_statement(statement + "u1 v1 w1 = triangle; " + definition.example + " ? coll u1 v1 w1");
    EXPECT_EQ(problem.hypotheses.size(), definition.hypotheses.size()) << definition.name;
    ASSERT_FALSE(problem.clauses.empty());
    EXPECT_EQ(problem.clauses.back().constructions.front().definition, &definition);
  }
}

TEST(ConstructionLibraryTest, InstantiatePutsArgumentsInAndReducesAngles) {
  const ConstructionDefinition* const definition = find_construction("s_angle");
  ASSERT_NE(definition, nullptr);
  const std::vector<PointId> arguments = {PointId(7), PointId(8), PointId(9)};
  const std::vector<Rational> constants = {Rational(-1, 3)};
  const Fact fact = instantiate(definition->hypotheses.front(), arguments, constants);
  EXPECT_EQ(fact,
            (Fact{Predicate::kConstantAngle, {PointId(8), PointId(7), PointId(8), PointId(9)}, {Rational(2, 3)}}));
}

}  // namespace
}  // namespace pappus::symbolic
