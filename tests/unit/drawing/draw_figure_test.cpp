// SPDX-License-Identifier: Apache-2.0
#include "symbolic/drawing/draw_figure.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "symbolic/drawing/scene.h"
#include "symbolic/drawing/scene_writers.h"
#include "tests/unit/drawing/sample_figures.h"

namespace pappus::symbolic {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// The number of four bytes, most significant first, that stands at `offset` of a PNG file.
unsigned big_endian(const std::string& bytes, std::size_t offset) {
  unsigned value = 0;
  for (std::size_t index = 0; index < 4; ++index)
    value = value * 256 + static_cast<unsigned char>(bytes.at(offset + index));
  return value;
}

TEST(DrawSvg, IsDeterministicAndNamesThePoints) {
  SampleFigure figure = triangle_figure();
  figure.problem.point_names[6] = "d1'";
  const std::string svg = draw_svg(figure.problem, figure.points);
  EXPECT_EQ(svg, draw_svg(figure.problem, figure.points));
  EXPECT_THAT(svg, HasSubstr("width=\"800\" height=\"600\""));
  EXPECT_THAT(svg, HasSubstr("<title>sample</title>"));
  EXPECT_THAT(svg, HasSubstr(">A</text>"));
  EXPECT_THAT(svg, HasSubstr(">1</tspan>"));
  EXPECT_THAT(svg, HasSubstr("\u2032"));
  EXPECT_THAT(svg, HasSubstr("stroke-dasharray"));
  EXPECT_THAT(svg, Not(HasSubstr("nan")));
}

TEST(DrawSvg, NamesCannotBreakTheDocument) {
  SampleFigure figure = triangle_figure();
  figure.problem.name = "</title><script>&\x01\xFF\xED\xA0\x80";
  figure.problem.point_names = {"<", "&", "\"", "\x02", "ω1", "\xC3\xA9\xEF\xBF\xBF", "]]>"};
  const std::string svg = draw_svg(figure.problem, figure.points);
  EXPECT_THAT(svg, Not(HasSubstr("<script>")));
  const auto png = render_png(svg, 100);
  EXPECT_TRUE(png.has_value()) << png.error().message;
}

TEST(DrawSvg, FailedGoalsShowTheirValuesAndNoMarksOfEquality) {
  SampleFigure figure = sample_figure("a b c = triangle a b c ? cong a b a c; perp a b a c", {{0, 0}, {4, 0}, {1, 1}});
  DrawingOptions options;
  options.failed_goals = figure.problem.goals;
  options.captions = {"cong a b a c fails: AB = 4, AC = 1.414", "∠BAC = 45° < 90°"};
  const std::string svg = draw_svg(figure.problem, figure.points, options);
  for (const char* const words : {">4</text>", ">1.414</text>", ">45°</text>",
                                  ">cong a b a c fails: AB = 4, AC = 1.414</text>", ">∠BAC = 45° &lt; 90°</text>"}) {
    EXPECT_THAT(svg, HasSubstr(words));
  }
  const Scene scene = build_scene(figure.problem, figure.points, options);
  EXPECT_TRUE(scene.polylines.empty()) << "neither ticks nor a right angle";
  EXPECT_EQ(scene.arcs.size(), 1U);
  EXPECT_EQ(build_scene(figure.problem, figure.points, {}).polylines.size(), 3U);
  EXPECT_THAT(draw_tikz(figure.problem, figure.points, options), HasSubstr("{$\\angle$BAC = 45$^{\\circ}$"));
}

TEST(RenderPng, KeepsTheShape) {
  const SampleFigure figure = triangle_figure();
  const auto png = render_png(draw_svg(figure.problem, figure.points, {.width = 400, .height = 300}), 200);
  ASSERT_TRUE(png.has_value());
  EXPECT_THAT(png.value(), StartsWith("\x89PNG\r\n"));
  EXPECT_EQ(big_endian(png.value(), 16), 200U);
  EXPECT_EQ(big_endian(png.value(), 20), 150U);
}

TEST(RenderPng, RefusesBadInput) {
  const std::string good = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>";
  EXPECT_TRUE(render_png(good, 10).has_value());
  EXPECT_FALSE(render_png(good, 0).has_value());
  EXPECT_FALSE(render_png(good, -1).has_value());
  EXPECT_FALSE(render_png(good, 20000).has_value());
  EXPECT_FALSE(render_png("", 10).has_value());
  EXPECT_FALSE(render_png("not a picture", 10).has_value());
  EXPECT_FALSE(render_png("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"100000\"/>", 10).has_value());
  EXPECT_FALSE(render_pdf("<svg").has_value());
}

TEST(RenderPdf, IsDeterministic) {
  const SampleFigure figure = triangle_figure();
  const std::string svg = draw_svg(figure.problem, figure.points);
  const auto first = render_pdf(svg);
  const auto second = render_pdf(svg);
  ASSERT_TRUE(first.has_value() && second.has_value());
  EXPECT_THAT(first.value(), StartsWith("%PDF-"));
  EXPECT_THAT(first.value(), HasSubstr("%%EOF"));
  EXPECT_EQ(first.value(), second.value());
}

TEST(DrawTikz, IsAWellFormedDocument) {
  SampleFigure figure = triangle_figure();
  figure.problem.point_names = {"a", "b1", "c'", "{", "$", "ω", "x_y"};
  const std::string text = draw_tikz(figure.problem, figure.points);
  EXPECT_EQ(text, draw_tikz(figure.problem, figure.points));
  EXPECT_THAT(text, StartsWith("\\documentclass[tikz,border=2pt]{standalone}"));
  EXPECT_THAT(text, HasSubstr("{$B_{1}$}"));
  EXPECT_THAT(text, HasSubstr("{$C'$}"));
  EXPECT_TRUE(std::all_of(text.begin(), text.end(),
                          [](char character) { return static_cast<unsigned char>(character) < 0x80; }));
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
      continue;
    }
    depth += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
  }
  EXPECT_EQ(depth, 0);
}

TEST(DrawTikz, HugeCirclesStayWithinTheLengthsOfTex) {
  const SampleFigure figure =
      sample_figure("a b c d = quadrangle a b c d ? cyclic a b c d", {{0, 0}, {1, 1e-5}, {2, 0}, {3, -3e-5}});
  const std::string text = draw_tikz(figure.problem, figure.points);
  EXPECT_THAT(text, HasSubstr("\\draw[goal]"));
  EXPECT_THAT(text, Not(testing::ContainsRegex("[0-9]{5,}")));
}

TEST(ShortDecimal, DropsWhatSaysNothing) {
  EXPECT_EQ(short_decimal(12.5), "12.5");
  EXPECT_EQ(short_decimal(3), "3");
  EXPECT_EQ(short_decimal(-0.001), "0");
  EXPECT_EQ(short_decimal(-3.256), "-3.26");
  EXPECT_EQ(short_decimal(100), "100");
}

}  // namespace
}  // namespace pappus::symbolic
