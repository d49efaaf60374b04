// SPDX-License-Identifier: Apache-2.0
#include "symbolic/drawing/figure_content.h"

#include <algorithm>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/drawing/sample_figures.h"

namespace pappus::symbolic {
namespace {

/// "bc" for each segment, its ends in alphabetical order; goals with a star.
std::multiset<std::string> segment_names(const SampleFigure& figure) {
  std::multiset<std::string> result;
  for (const FigureContent::Segment& segment : collect_content(figure.problem, figure.vectors()).segments) {
    std::string first = figure.problem.point_names[segment.a.index()];
    std::string second = figure.problem.point_names[segment.b.index()];
    if (second < first) std::swap(first, second);
    result.insert(first + second + (segment.goal ? "*" : ""));
  }
  return result;
}

TEST(FigureContent, MergesCollinearSegmentsAndDrawsShapes) {
  EXPECT_THAT(segment_names(triangle_figure()), testing::UnorderedElementsAre("ab", "bc", "ac", "ah", "ao*", "do*"));
}

TEST(FigureContent, SegmentsWithAGapStayApart) {
  const SampleFigure figure = sample_figure("a b = segment a b; c d = segment c d; e = free e ? para a b c d",
                                            {{0, 0}, {1, 0}, {2, 0}, {3, 0}, {0, 5}});
  EXPECT_THAT(segment_names(figure), testing::UnorderedElementsAre("ab", "cd", "ab*", "cd*"));
}

TEST(FigureContent, EqualRadiiBecomeOneCircleAndNoSegments) {
  const SampleFigure figure = triangle_figure();
  const FigureContent content = collect_content(figure.problem, figure.vectors());
  ASSERT_EQ(content.circles.size(), 1U);
  EXPECT_NEAR(content.circles[0].radius, 1, 1e-12);
  EXPECT_NEAR(content.circles[0].centre.x, 0, 1e-12);
  EXPECT_FALSE(content.circles[0].goal);
}

TEST(FigureContent, AnEquidistantNewPointIsMarkedNotEncircled) {
  const SampleFigure figure =
      sample_figure("a b = segment a b; c = on_bline c a b ? perp a b a c", {{-1, 0}, {1, 0}, {0, 2}});
  const FigureContent content = collect_content(figure.problem, figure.vectors());
  EXPECT_TRUE(content.circles.empty());
  ASSERT_EQ(content.equal_lengths.size(), 1U);
  EXPECT_EQ(content.equal_lengths[0].segments.size(), 2U);
  EXPECT_THAT(segment_names(figure), testing::UnorderedElementsAre("ab", "ac", "bc", "ab*", "ac*"));
}

TEST(FigureContent, GoalCircleGoesThroughItsPoints) {
  const SampleFigure figure =
      sample_figure("a b c d = quadrangle a b c d ? cyclic a b c d", {{0, 0}, {2, 0}, {2, 2}, {0, 2}});
  const FigureContent content = collect_content(figure.problem, figure.vectors());
  ASSERT_EQ(content.circles.size(), 1U);
  EXPECT_TRUE(content.circles[0].goal);
  EXPECT_NEAR(content.circles[0].centre.x, 1, 1e-12);
  EXPECT_NEAR(content.circles[0].centre.y, 1, 1e-12);
  EXPECT_NEAR(content.circles[0].radius, std::sqrt(2.0), 1e-12);
}

TEST(FigureContent, ACircleThroughCollinearPointsIsLeftOut) {
  const SampleFigure figure =
      sample_figure("a b c d = quadrangle a b c d ? cyclic a b c d", {{0, 0}, {1, 0}, {2, 0}, {3, 0}});
  EXPECT_TRUE(collect_content(figure.problem, figure.vectors()).circles.empty());
}

TEST(FigureContent, RightAnglesSitAtNamedCornersOnly) {
  const SampleFigure figure = triangle_figure();
  const FigureContent content = collect_content(figure.problem, figure.vectors());
  ASSERT_EQ(content.right_angles.size(), 1U);
  EXPECT_NEAR(content.right_angles[0].corner.x, 0.6, 1e-9);
  EXPECT_NEAR(content.right_angles[0].corner.y, -0.6, 1e-9);

  const SampleFigure apart =
      sample_figure("a b c = triangle a b c; d = on_tline d c a b ? coll a b d", {{0, 0}, {4, 0}, {1, 3}, {1, 2}});
  EXPECT_TRUE(collect_content(apart.problem, apart.vectors()).right_angles.empty());
}

TEST(FigureContent, BisectedAnglesAreMarkedWhereTheyLookEqual) {
  const SampleFigure inner = sample_figure("a b c = triangle a b c; d = angle_bisector d b a c ? coll a b c",
                                           {{0, 0}, {2, 0}, {0, 2}, {1, 1}});
  const FigureContent content = collect_content(inner.problem, inner.vectors());
  ASSERT_EQ(content.equal_angles.size(), 1U);
  EXPECT_EQ(content.equal_angles[0].angles.size(), 2U);

  // The directed angles from AB to AD and from AD to AC are equal on the outer bisector too, but no one sees that.
  const SampleFigure outer = sample_figure("a b c = triangle a b c; d = angle_bisector d b a c ? coll a b c",
                                           {{0, 0}, {2, 0}, {0, 3}, {1, -1}});
  EXPECT_TRUE(collect_content(outer.problem, outer.vectors()).equal_angles.empty());
}

TEST(FigureContent, AtMostFourKindsOfTicks) {
  std::string statement = "a b c = triangle a b c";
  std::vector<ApproximatePoint> points = {{0, 0}, {8, 0}, {0, 8}};
  for (int index = 0; index < 6; ++index) {
    const std::string name = "m" + std::to_string(index);
    statement += "; " + name + " = midpoint " + name + " a " + (index == 0 ? "b" : "m" + std::to_string(index - 1));
    points.push_back({4.0 / (1 << index), 0});
  }
  const SampleFigure figure = sample_figure(statement + " ? coll a b m5", points);
  EXPECT_EQ(collect_content(figure.problem, figure.vectors()).equal_lengths.size(), 4U);
}

}  // namespace
}  // namespace pappus::symbolic
