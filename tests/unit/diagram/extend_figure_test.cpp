// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/extend_figure.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

Fact fact(Predicate predicate, std::initializer_list<int> points) {
  Fact result{predicate, {}, {}};
  for (const int point : points) result.points.emplace_back(point);
  return result;
}

// A triangle 012 with right angle at 0; the new point is 3.
Figure triangle() {
  const std::vector<std::pair<std::string, std::string>> coordinates{{"0", "0"}, {"4", "0"}, {"0", "3"}};
  auto figure = figure_from_coordinates(coordinates);
  PAPPUS_CHECK(figure.has_value());
  return std::move(figure).value();
}

struct Example {
  std::vector<Fact> facts;
  ApproximatePoint place;
};

TEST(ExtendFigure, FindsThePointOfTwoLoci) {
  const std::vector<Example> examples{
      {{fact(Predicate::kCollinear, {3, 1, 2}), fact(Predicate::kPerpendicular, {3, 0, 1, 2})}, {1.44, 1.92}},
      {{fact(Predicate::kParallel, {3, 2, 0, 1}), fact(Predicate::kParallel, {3, 1, 0, 2})}, {4, 3}},
      {{fact(Predicate::kCongruent, {3, 0, 3, 1}), fact(Predicate::kCongruent, {3, 0, 3, 2})}, {2, 1.5}},
      {{fact(Predicate::kCollinear, {3, 0, 1}), fact(Predicate::kCongruent, {3, 0, 0, 2})}, {-3, 0}},
      {{fact(Predicate::kCongruent, {3, 1, 1, 0}), fact(Predicate::kCongruent, {3, 2, 2, 0})}, {2.88, 3.84}},
      {{fact(Predicate::kCyclic, {0, 1, 2, 3}), fact(Predicate::kParallel, {3, 0, 1, 2})}, {1.12, -0.84}},
      {{fact(Predicate::kMidpoint, {3, 1, 2})}, {2, 1.5}},
      {{fact(Predicate::kMidpoint, {1, 2, 3})}, {8, -3}}};
  for (const Example& example : examples) {
    const auto extended = extend_figure(triangle(), example.facts, example.place);
    ASSERT_TRUE(extended.has_value()) << static_cast<int>(example.facts[0].predicate);
    EXPECT_EQ(extended->point_count(), 4U);
    EXPECT_NEAR(extended->approximate(PointId(3)).x, example.place.x, 1e-14);
    EXPECT_NEAR(extended->approximate(PointId(3)).y, example.place.y, 1e-14);
    for (const Fact& each : example.facts) EXPECT_TRUE(extended->seems_true(each));
  }
}

TEST(ExtendFigure, TakesFactsThatNameTheNewPointTwice) {
  const std::vector<Fact> thales{fact(Predicate::kPerpendicular, {3, 0, 3, 1}), fact(Predicate::kCollinear, {3, 1, 2})};
  const auto foot = extend_figure(triangle(), thales, ApproximatePoint{1.44, 1.92});
  ASSERT_TRUE(foot.has_value());
  EXPECT_TRUE(foot->seems_true(thales[0]));
  EXPECT_FALSE(extend_figure(triangle(), std::vector{fact(Predicate::kMidpoint, {3, 3, 1})}, std::nullopt));
  for (const Fact& senseless : {fact(Predicate::kCongruent, {3, 3, 0, 1}), fact(Predicate::kParallel, {3, 3, 0, 1}),
                                fact(Predicate::kCollinear, {3, 3, 1})}) {
    EXPECT_TRUE(all_extensions(triangle(), std::vector{senseless, thales[1]}).empty());
  }
}

TEST(ExtendFigure, RefusesAnotherPlace) {
  const std::vector<Fact> foot{fact(Predicate::kCollinear, {3, 1, 2}), fact(Predicate::kPerpendicular, {3, 0, 1, 2})};
  EXPECT_FALSE(extend_figure(triangle(), foot, ApproximatePoint{1.5, 1.9}).has_value());
}

TEST(ExtendFigure, RefusesLociThatDoNotMeet) {
  const std::vector<Fact> parallel{fact(Predicate::kCollinear, {3, 0, 1}), fact(Predicate::kParallel, {3, 2, 0, 1})};
  EXPECT_FALSE(extend_figure(triangle(), parallel, ApproximatePoint{1, 0}).has_value());
  const std::vector<Fact> apart{fact(Predicate::kCongruent, {3, 1, 0, 2}), fact(Predicate::kCongruent, {3, 2, 0, 1})};
  EXPECT_TRUE(extend_figure(triangle(), apart, ApproximatePoint{4, 3}).has_value());
  const std::vector<Fact> far{fact(Predicate::kPerpendicular, {3, 1, 0, 1}), fact(Predicate::kCongruent, {3, 0, 0, 2})};
  EXPECT_FALSE(extend_figure(triangle(), far, ApproximatePoint{4, 0}).has_value());
}

TEST(ExtendFigure, MeasuresNearbyPointsExactly) {
  // Coordinates that agree to 30 digits: doubles, even two of them each, do not know their difference.
  const std::vector<std::pair<std::string, std::string>> coordinates{
      {"0.1", "0.7"}, {"0.1000000000000000000000000000003", "0.7"}, {"0.4", "0.7"}};
  const auto figure = figure_from_coordinates(coordinates);
  ASSERT_TRUE(figure.has_value());
  const auto extended = extend_figure(figure.value(), std::vector{fact(Predicate::kMidpoint, {0, 2, 3})}, std::nullopt);
  ASSERT_TRUE(extended.has_value());
  for (const Figure& each : {figure.value(), *extended}) {
    const auto [least, most] = each.distance(PointId(0), PointId(1));
    EXPECT_NEAR(least, 3e-31, 1e-43);
    EXPECT_NEAR(most, 3e-31, 1e-43);
    EXPECT_EQ(each.direction(PointId(0), PointId(2)).first, each.direction(PointId(1), PointId(2)).first);
  }
  EXPECT_NEAR(extended->approximate(PointId(3)).x, -0.2, 1e-16);
}

}  // namespace
}  // namespace pappus::symbolic
