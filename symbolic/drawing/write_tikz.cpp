// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <numbers>
#include <string_view>

#include "symbolic/core/check.h"
#include "symbolic/drawing/scene_writers.h"

namespace pappus::symbolic {
namespace {

/// The page becomes 14 cm wide; TeX calculates with lengths below 16384 pt only, so that circles beyond half of that
/// are drawn as what the page shows of them, which is hardly bent.
constexpr double kPageWidth = 398.34;    // pt
constexpr double kLongestLength = 8000;  // pt

std::string_view style_of(Ink ink) {
  switch (ink) {
    case Ink::kGiven: return "given";
    case Ink::kCircle: return "circle line";
    case Ink::kGoal: return "goal";
    case Ink::kMark: return "small mark";
    case Ink::kGoalMark: return "goal mark";
  }
  PAPPUS_CHECK(false);
  return {};
}

std::string pair(Vector point) { return "(" + short_decimal(point.x) + "," + short_decimal(point.y) + ")"; }

std::string degrees(double radians) { return short_decimal(radians * 180.0 / std::numbers::pi); }

void draw(Ink ink, const std::string& path, std::string& text) {
  text += "\\draw[" + std::string(style_of(ink)) + "] " + path + ";\n";
}

/// Words with the signs of angles and degrees and the subscripts of points.
std::string latex_words(std::string_view words) {
  std::string text;
  while (!words.empty()) {
    const std::string_view letter = words.substr(0, utf8_sequence_length(words));
    words.remove_prefix(letter.size());
    if (letter == "\u2220") {
      text += "$\\angle$";
    } else if (letter == "\u00B0") {
      text += "$^{\\circ}$";
    } else if (letter >= "\u2080" && letter <= "\u2089") {
      text += "$_" + std::string(1, static_cast<char>('0' + (letter[2] - '\x80'))) + "$";
    } else {
      text += escape_latex(letter);
    }
  }
  return text;
}

/// The chord of a circle too large for TeX where it crosses the page.
std::string nearly_straight(const CircleShape& circle, const Scene& scene) {
  const Vector page_centre{scene.width / 2, scene.height / 2};
  const Vector towards = unit_vector(page_centre - circle.centre);
  const Vector foot = circle.centre + circle.radius * towards;
  const double reach = scene.width + scene.height;
  if (length(foot - page_centre) > reach) return {};
  const Vector along = reach * left_normal(towards);
  return pair(foot - along) + " -- " + pair(foot + along);
}

std::string circle_path(const CircleShape& circle, const Scene& scene) {
  if (circle.radius > kLongestLength || length(circle.centre) > kLongestLength) return nearly_straight(circle, scene);
  return pair(circle.centre) + " circle[radius=" + short_decimal(circle.radius) + "]";
}

std::string strokes(const Scene& scene, Ink ink) {
  std::string text;
  for (const CircleShape& circle : scene.circles) {
    const std::string path = circle.ink == ink ? circle_path(circle, scene) : "";
    if (!path.empty()) draw(ink, path, text);
  }
  for (const SegmentShape& segment : scene.segments) {
    if (segment.ink == ink) draw(ink, pair(segment.from) + " -- " + pair(segment.to), text);
  }
  for (const PolylineShape& polyline : scene.polylines) {
    if (polyline.ink != ink) continue;
    std::string path = pair(polyline.corners[0]);
    for (std::size_t index = 1; index < polyline.corners.size(); ++index)
      path += " -- " + pair(polyline.corners[index]);
    draw(ink, path, text);
  }
  for (const ArcShape& arc : scene.arcs) {
    if (arc.ink != ink) continue;
    const Vector start = arc.centre + arc.radius * Vector{std::cos(arc.start), std::sin(arc.start)};
    draw(ink,
         pair(start) + " arc[start angle=" + degrees(arc.start) + ", delta angle=" + degrees(arc.sweep) +
             ", radius=" + short_decimal(arc.radius) + "]",
         text);
  }
  return text;
}

/// The scene with its page in TeX points.
Scene in_points(Scene scene) {
  const double factor = kPageWidth / scene.width;
  const auto scale = [factor](Vector& point) { point = factor * point; };
  for (CircleShape& circle : scene.circles) {
    scale(circle.centre);
    circle.radius *= factor;
  }
  for (SegmentShape& segment : scene.segments) {
    scale(segment.from);
    scale(segment.to);
  }
  for (PolylineShape& polyline : scene.polylines)
    std::for_each(polyline.corners.begin(), polyline.corners.end(), scale);
  for (ArcShape& arc : scene.arcs) {
    scale(arc.centre);
    arc.radius *= factor;
  }
  std::for_each(scene.dots.begin(), scene.dots.end(), scale);
  for (LabelShape& label : scene.labels) scale(label.centre);
  for (TextShape& text : scene.texts) scale(text.place);
  scene.height *= factor;
  scene.width = kPageWidth;
  return scene;
}

}  // namespace

std::string write_tikz(const Scene& page) {
  const Scene scene = in_points(page);
  std::string text =
      "\\documentclass[tikz,border=2pt]{standalone}\n\\definecolor{goalcolor}{HTML}{D55E00}\n\\begin{document}\n"
      "\\begin{tikzpicture}[x=1pt, y=1pt, line cap=round, line join=round,\n"
      "  given/.style={line width=0.6pt}, circle line/.style={line width=0.5pt, black!65},\n"
      "  goal/.style={line width=1.3pt, goalcolor, line cap=butt, dash pattern=on 4.5pt off 2.2pt},\n"
      "  small mark/.style={line width=0.5pt}, goal mark/.style={line width=0.9pt, goalcolor},\n"
      "  point name/.style={inner sep=0pt, font=\\small}]\n";
  text += "\\clip (0,0) rectangle " + pair({scene.width, scene.height}) + ";\n";
  for (const Ink ink : {Ink::kCircle, Ink::kGiven, Ink::kGoal, Ink::kMark, Ink::kGoalMark}) text += strokes(scene, ink);
  for (const Vector& dot : scene.dots) text += "\\fill " + pair(dot) + " circle[radius=1.3pt];\n";
  for (const LabelShape& label : scene.labels) {
    text += "\\node[point name] at " + pair(label.centre) + " {$" + label.name.to_latex() + "$};\n";
  }
  for (const TextShape& words : scene.texts) {
    text += "\\node[inner sep=0pt, font=\\footnotesize, text=goalcolor" +
            std::string(words.starts_here ? ", anchor=base west" : "") + "] at " + pair(words.place) + " {" +
            latex_words(words.text) + "};\n";
  }
  return text + "\\end{tikzpicture}\n\\end{document}\n";
}

}  // namespace pappus::symbolic
