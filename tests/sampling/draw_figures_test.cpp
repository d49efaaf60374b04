// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "symbolic/language/parser.h"
#include "symbolic/sampling/figure_sampler.h"
#include "symbolic/sampling/judge_fact.h"

namespace pappus::symbolic::sampling {
namespace {

Problem statement(const std::string& text) {
  auto problems = parse_problems("test\n" + text + "\n", "test", {.goal_required = false});
  EXPECT_TRUE(problems) << text;
  return problems.value().front();
}

std::vector<SampledFigure> draw(const Problem& problem, std::size_t count) {
  const FigureSampler sampler(problem);
  SplitMix64 random(1);
  std::vector<SampledFigure> figures;
  for (std::size_t i = 0; i < count; ++i) {
    if (auto figure = sampler.draw(random)) figures.push_back(std::move(*figure));
  }
  return figures;
}

std::size_t count_holding(const std::vector<SampledFigure>& figures, const Problem& problem, const std::string& text) {
  const Fact fact = parse_fact(text, problem.point_names).value();
  return static_cast<std::size_t>(std::ranges::count_if(
      figures, [&fact](const SampledFigure& figure) { return judge(fact, figure) == Judgement::kHolds; }));
}

TEST(DrawFigures, MeetsHypothesesOrderAndRequirements) {
  for (const char* text :
       {"a b c = triangle a b c; i = incenter i a b c; d = foot d i b c; o = circle o a b c",
        "a b c d e = pentagon a b c d e, convex a b c d e",
        "a b c = triangle a b c, acute_triangle a b c; p = free p, inside p a b c",
        "a b c = triangle a b c; x y z i = excenter2 x y z i a b c",
        "o a = segment o a; b = on_circle b o a; x = on_line x a b, on_tline x o o b",
        "a b = segment a b; x = s_angle a b x 60, rconst2 x a b 2", "a b c = triangle a b c; d e = trisect d e a b c",
        "a b c = r_triangle a b c; x y = square b c x y"}) {
    const Problem problem = statement(text);
    const FigureSampler sampler(problem);
    const auto figures = draw(problem, 10);
    EXPECT_EQ(figures.size(), 10U) << text;
    for (const SampledFigure& figure : figures) EXPECT_EQ(sampler.objection(figure), std::nullopt) << text;
  }
}

/// Points that several conditions tie to points before them: these give way.
TEST(DrawFigures, MovesPointsThatLeaveNoPlace) {
  const Problem problem = statement(
      "a b c d = quadrangle a b c d; o = cong o a o b, cong o b o c, cong o c o d; x = coll x a b, coll x c d, perp x "
      "o a c");
  EXPECT_EQ(draw(problem, 5).size(), 5U);
}

TEST(DrawFigures, SeesAllBranchesAndOrders) {
  const Problem on_line = statement("a b = segment a b; c = on_line c a b");
  const auto figures = draw(on_line, 60);
  for (const char* text : {"between a b c", "between b a c", "between c a b"}) {
    EXPECT_GT(count_holding(figures, on_line, text), 4U) << text;
  }
  const Problem two_roots = statement("a b = segment a b; c = on_line c a b, rconst2 c a b 1/2");
  const auto roots = draw(two_roots, 40);
  EXPECT_GT(count_holding(roots, two_roots, "between c a b"), 4U);
  EXPECT_GT(count_holding(roots, two_roots, "between a c b"), 4U);
}

TEST(DrawFigures, TakesTheBranchThatTheStatementNames) {
  const Problem problem = statement("a b c = triangle a b c; i = incenter i a b c; j = excenter j a b c");
  const auto figures = draw(problem, 20);
  EXPECT_EQ(figures.size(), 20U);
  EXPECT_EQ(count_holding(figures, problem, "sameclock i b c a b c"), 20U);
  EXPECT_EQ(count_holding(figures, problem, "sameclock j b c a b c"), 0U);
}

TEST(DrawFigures, GivesNothingWherePremisesContradictEachOther) {
  EXPECT_TRUE(draw(statement("a b = segment a b; c = cong a b a c, rconst a b a c 2"), 2).empty());
  EXPECT_TRUE(draw(statement("a b = segment a b; c = cong a b a c, coll a b c, longer a c a b"), 2).empty());
}

TEST(DrawFigures, GivesTheSameForTheSameSeed) {
  const Problem problem = statement("a b c = triangle a b c; o = circle o a b c");
  const auto first = draw(problem, 3), second = draw(problem, 3);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(first[i][3].x, second[i][3].x);
}

TEST(DrawFigures, NearAFigureTheOrderStays) {
  const Problem problem = statement("a b = segment a b; c = on_line c a b");
  const SampledFigure own = {{0, 0}, {2, 0}, {1, 0}};
  const FigureSampler sampler(problem);
  SplitMix64 random(1);
  std::vector<SampledFigure> figures;
  for (int i = 0; i < 10; ++i) figures.push_back(sampler.draw_near(own, 0.02, random).value());
  EXPECT_EQ(count_holding(figures, problem, "between c a b"), 10U);
}

}  // namespace
}  // namespace pappus::symbolic::sampling
