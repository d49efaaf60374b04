// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/write_ggb.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/diagram/build_figure.h"
#include "symbolic/exchange/read_ggb.h"
#include "symbolic/exchange/write_gclc.h"
#include "symbolic/facts/display_name.h"
#include "symbolic/language/parser.h"
#include "tests/unit/exchange/normal_form.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

std::vector<ApproximatePoint> places_of(const Figure& figure) {
  std::vector<ApproximatePoint> places;
  for (std::size_t i = 0; i < figure.point_count(); ++i) places.push_back(figure.approximate(PointId(i)));
  return places;
}

/// `fact` with its points looked up, by name, among those of `names`.
Fact moved(Fact fact, const std::vector<std::string>& from, const std::vector<std::string>& names) {
  for (PointId& point : fact.points) {
    std::string name = from[point.index()];
    std::ranges::transform(name, name.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const auto found = std::ranges::find(names, name);
    EXPECT_NE(found, names.end()) << name;
    point = PointId(static_cast<std::size_t>(found - names.begin()));
  }
  return fact;
}

/// Expects that all `facts` of `problem` hold in some figure of `again`, whose points have the same names.
void expect_facts(const Problem& problem, const std::vector<Fact>& facts, const Problem& again) {
  const auto figure = build_figure(again, {.seed = 7});
  ASSERT_TRUE(figure) << problem.name << ": " << figure.error().message;
  for (const Fact& fact : facts) {
    EXPECT_TRUE(figure.value().seems_true(moved(fact, problem.point_names, again.point_names)))
        << problem.name << ": " << to_string(fact, problem.point_names);
  }
}

/// Written as a construction and read back without its coordinates, a problem has figures of its own, and in these all
/// hypotheses of the original must hold: so the construction brings them about. With the coordinates, goals hold too.
TEST(WriteGgbTest, TheConstructionBringsTheHypothesesAbout) {
  int constructed = 0;
  for (const Problem& problem : corpus()) {
    const auto status = problem.metadata.find("status");
    if (status == problem.metadata.end() || status->second != "Theorem") continue;
    const auto figure = build_figure(problem, {});
    if (!figure) continue;
    const Conversion written = write_ggb_construction(problem, places_of(figure.value()));
    const auto read = read_ggb_construction(written.content, "x.ggb");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_THAT(read.value().warnings, IsEmpty()) << problem.name;
    const bool has_unmet = std::ranges::any_of(
        written.warnings, [](const std::string& warning) { return warning.find("hypothesis") != std::string::npos; });
    for (const std::string& warning : written.warnings) std::printf("%s: %s\n", problem.name.c_str(), warning.c_str());
    if (has_unmet) continue;
    Problem again = read.value().problem;
    again.goals.clear();
    expect_facts(problem, problem.goals, again);
    for (Clause& clause : again.clauses) clause.coordinates.clear();
    expect_facts(problem, problem.hypotheses, again);
    ++constructed;
  }
  std::printf("%d constructed and read back\n", constructed);
  EXPECT_GT(constructed, 15);
}

class PlannedDrawingTest : public testing::Test {
 protected:
  static Problem parsed(const std::string& statement) {
    return parse_problems("p\n" + statement + "\n", "test").value().front();
  }
};

TEST_F(PlannedDrawingTest, ListsWhatIsNotConstructed) {
  const Problem problem = parsed("a b c = triangle; x y z = 3peq a b c ? eqangle a b a c a b a c");
  const auto figure = build_figure(problem, {});
  ASSERT_TRUE(figure);
  const Conversion written = write_ggb_construction(problem, places_of(figure.value()));
  EXPECT_THAT(written.warnings,
              testing::ElementsAre("the hypothesis \"coll z b c\" holds in the figure but is not constructed",
                                   "the goal \"eqangle a b a c a b a c\" has no form that GeoGebra's Prove knows"));
}

TEST_F(PlannedDrawingTest, GclcConstructsAndProves) {
  const Problem problem =
      parsed("a b c = triangle; d = foot a b c; o = circumcenter a b c; e = on_line a d, on_circle o a ? cong o e o b");
  const auto figure = build_figure(problem, {});
  ASSERT_TRUE(figure);
  const auto written = write_gclc(problem, places_of(figure.value()));
  ASSERT_TRUE(written);
  EXPECT_THAT(written.value().warnings, IsEmpty());
  EXPECT_THAT(written.value().content, HasSubstr("intersec D "));
  EXPECT_THAT(written.value().content, HasSubstr("intersec O "));
  EXPECT_THAT(written.value().content, HasSubstr("towards E A "));
  EXPECT_THAT(written.value().content, HasSubstr("prove { same_length O E O B }"));
}

}  // namespace
}  // namespace pappus::symbolic
