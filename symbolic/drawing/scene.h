// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "symbolic/drawing/draw_figure.h"
#include "symbolic/drawing/vector.h"
#include "symbolic/facts/display_name.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// How a stroke is meant; the writers choose widths, dashes and colours.
enum class Ink : std::uint8_t { kGiven, kCircle, kGoal, kMark, kGoalMark };

struct SegmentShape {
  Vector from;
  Vector to;
  Ink ink = Ink::kGiven;
};

struct CircleShape {
  Vector centre;
  double radius = 0;
  Ink ink = Ink::kCircle;
};

/// Part of a circle, from `start` anticlockwise over `sweep`, both in radians; 0 < sweep < π.
struct ArcShape {
  Vector centre;
  double radius = 0;
  double start = 0;
  double sweep = 0;
  Ink ink = Ink::kMark;
};

struct PolylineShape {
  std::vector<Vector> corners;
  Ink ink = Ink::kMark;
};

struct LabelShape {
  Vector centre;  ///< of the box around the text
  DisplayName name;
};

/// Words in the colour of goals.
struct TextShape {
  Vector place;  ///< of the text's middle, or of its left end
  std::string text;
  bool starts_here = false;  ///< `place` is the left end
};

/// A drawing in page units: the origin is the lower left corner, y upwards, everything to be clipped to the page.
struct Scene {
  double width = 0;
  double height = 0;
  double unit = 1;  ///< scales stroke widths, dots and letters; 1 for a page 600 units high with few points
  std::vector<CircleShape> circles;
  std::vector<SegmentShape> segments;
  std::vector<PolylineShape> polylines;
  std::vector<ArcShape> arcs;
  std::vector<Vector> dots;
  std::vector<LabelShape> labels;
  std::vector<TextShape> texts;
};

inline constexpr double kFontSize = 19.0;  ///< in units of Scene::unit
inline constexpr double kDotRadius = 2.7;  ///< in units of Scene::unit
inline constexpr double kTextSize = 14.0;  ///< of TextShape, in units of Scene::unit

[[nodiscard]] Scene build_scene(const Problem& problem, std::span<const ApproximatePoint> points,
                                const DrawingOptions& options);

}  // namespace pappus::symbolic
