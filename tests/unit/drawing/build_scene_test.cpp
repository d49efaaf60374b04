// SPDX-License-Identifier: Apache-2.0
#include <limits>

#include <gtest/gtest.h>

#include "symbolic/drawing/place_labels.h"
#include "symbolic/drawing/scene.h"
#include "symbolic/drawing/scene_writers.h"
#include "tests/unit/drawing/sample_figures.h"

namespace pappus::symbolic {
namespace {

bool boxes_overlap(const LabelShape& left, const LabelShape& right, double font_size) {
  const Vector a = label_size(left.name, font_size);
  const Vector b = label_size(right.name, font_size);
  const Vector gap = left.centre - right.centre;
  return 2 * std::abs(gap.x) < a.x + b.x && 2 * std::abs(gap.y) < a.y + b.y;
}

bool covers(const LabelShape& label, Vector point, double font_size) {
  const Vector size = label_size(label.name, font_size);
  return 2 * std::abs(label.centre.x - point.x) < size.x && 2 * std::abs(label.centre.y - point.y) < size.y;
}

void expect_clean_labels(const Scene& scene) {
  const double font = kFontSize * scene.unit;
  ASSERT_EQ(scene.labels.size(), scene.dots.size());
  for (std::size_t index = 0; index < scene.labels.size(); ++index) {
    const LabelShape& label = scene.labels[index];
    EXPECT_GE(label.centre.x, 0);
    EXPECT_LE(label.centre.x, scene.width);
    EXPECT_GE(label.centre.y, 0);
    EXPECT_LE(label.centre.y, scene.height);
    EXPECT_LT(length(label.centre - scene.dots[index]), 60 * scene.unit);
    for (const Vector& dot : scene.dots) EXPECT_FALSE(covers(label, dot, font)) << label.name.to_unicode();
    for (std::size_t other = 0; other < index; ++other) EXPECT_FALSE(boxes_overlap(label, scene.labels[other], font));
  }
}

TEST(BuildScene, PutsEveryPointOnThePage) {
  SampleFigure figure = triangle_figure();
  figure.points.back() = {250, -700};
  const Scene scene = build_scene(figure.problem, figure.points, {});
  for (const Vector& dot : scene.dots) {
    EXPECT_GT(dot.x, 0);
    EXPECT_LT(dot.x, scene.width);
    EXPECT_GT(dot.y, 0);
    EXPECT_LT(dot.y, scene.height);
  }
}

TEST(BuildScene, LevelsTheBaseWithoutMirroring) {
  SampleFigure figure = triangle_figure();
  for (ApproximatePoint& point : figure.points)
    point = {0.28 * point.x + 0.96 * point.y, -0.96 * point.x + 0.28 * point.y};
  const Scene scene = build_scene(figure.problem, figure.points, {});
  const Vector a = scene.dots[0];
  const Vector b = scene.dots[1];
  const Vector c = scene.dots[2];
  EXPECT_NEAR(b.y, c.y, 1e-6);
  EXPECT_GT(a.y, b.y);
  const auto& p = figure.points;
  const double before = cross({p[1].x - p[0].x, p[1].y - p[0].y}, {p[2].x - p[0].x, p[2].y - p[0].y});
  EXPECT_GT(before * cross(b - a, c - a), 0);
}

TEST(BuildScene, LabelsKeepClearOfDotsAndOfEachOther) {
  const SampleFigure figure = triangle_figure();
  expect_clean_labels(build_scene(figure.problem, figure.points, {}));
  const SampleFigure grid =
      sample_figure("a b c d = free a; e f g h = free e; i j k l = free i ? coll a b c",
                    {{0, 0}, {1, 0}, {2, 0}, {3, 0}, {0, 1}, {1, 1}, {2, 1}, {3, 1}, {0, 2}, {1, 2}, {2, 2}, {3, 2}});
  expect_clean_labels(build_scene(grid.problem, grid.points, {.width = 300, .height = 200}));
}

TEST(BuildScene, LabelsAvoidLinesWhereThereIsRoom) {
  const SampleFigure figure = sample_figure("a b c = triangle a b c ? coll a b c", {{0, 3}, {-2, 0}, {2, 0}});
  const Scene scene = build_scene(figure.problem, figure.points, {});
  EXPECT_GT(scene.labels[0].centre.y, scene.dots[0].y) << "the apex is named above";
  EXPECT_LT(scene.labels[1].centre.x, scene.dots[1].x);
  EXPECT_GT(scene.labels[2].centre.x, scene.dots[2].x);
}

TEST(BuildScene, AGoalAlongALineReplacesThatPartOfIt) {
  const SampleFigure figure = sample_figure("a b = segment a b; c = on_line c a b; d = on_line d a b ? cong a c c d",
                                            {{0, 0}, {4, 0}, {1, 0}, {2, 0}});
  const Scene scene = build_scene(figure.problem, figure.points, {});
  double given = 0;
  double goal = 0;
  for (const SegmentShape& segment : scene.segments)
    (segment.ink == Ink::kGoal ? goal : given) += length(segment.to - segment.from);
  EXPECT_NEAR(goal, given, 0.1);
}

TEST(BuildScene, OptionsLeaveThingsOut) {
  const SampleFigure figure = triangle_figure();
  const Scene all = build_scene(figure.problem, figure.points, {});
  EXPECT_FALSE(all.circles.empty());
  EXPECT_FALSE(all.polylines.empty());
  const Scene bare = build_scene(figure.problem, figure.points, {.labels = false, .circles = false, .marks = false});
  EXPECT_TRUE(bare.circles.empty());
  EXPECT_TRUE(bare.polylines.empty());
  EXPECT_TRUE(bare.labels.empty());
  EXPECT_EQ(bare.segments.size(), all.segments.size());
}

TEST(BuildScene, DegenerateFiguresStayFinite) {
  SampleFigure figure = triangle_figure();
  const double huge = std::numeric_limits<double>::infinity();
  for (const ApproximatePoint value :
       {ApproximatePoint{0, 0}, {huge, 1}, {std::nan(""), 0}, {1e300, -1e300}, {1e-300, 0}}) {
    for (ApproximatePoint& point : figure.points) point = value;
    figure.points[0] = {0, 1};
    const Scene scene = build_scene(figure.problem, figure.points, {.width = -4, .height = 1000000});
    for (const Vector& dot : scene.dots) EXPECT_TRUE(std::isfinite(dot.x) && std::isfinite(dot.y));
    EXPECT_FALSE(write_svg(scene, "").empty());
    EXPECT_FALSE(write_tikz(scene).empty());
  }
  const Scene empty = build_scene(Problem{}, {}, {});
  EXPECT_TRUE(empty.dots.empty());
}

}  // namespace
}  // namespace pappus::symbolic
