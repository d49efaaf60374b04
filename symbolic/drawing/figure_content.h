// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>
#include <utility>
#include <vector>

#include "symbolic/drawing/vector.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// What a figure of a problem shows, in the coordinates of the points. `goal` marks what is to be proved.
struct FigureContent {
  struct Segment {
    PointId a;
    PointId b;
    bool goal = false;
    bool extended = false;  ///< stands for a line: drawn a little beyond its ends
  };
  struct Circle {
    Vector centre;
    double radius = 0;
    bool goal = false;
  };
  struct RightAngle {
    Vector corner;
    Vector first_arm;  ///< a point on each arm
    Vector second_arm;
    bool goal = false;
  };
  /// Segments of one length, to be marked alike.
  struct EqualLengths {
    std::vector<std::pair<PointId, PointId>> segments;
    bool goal = false;
  };
  /// Angles (arm, vertex, arm) of one size, to be marked alike.
  struct EqualAngles {
    std::vector<std::array<PointId, 3>> angles;
    bool goal = false;
  };

  std::vector<Segment> segments;
  std::vector<Circle> circles;
  std::vector<RightAngle> right_angles;
  std::vector<EqualLengths> equal_lengths;
  std::vector<EqualAngles> equal_angles;
};

/// Positions closer than this are one place in a picture; relative to the figure's extent.
inline constexpr double kCoincidence = 1e-7;

/// The diagonal of the points' bounding box; 1 if that is zero.
[[nodiscard]] double figure_extent(std::span<const Vector> points);

/// Everything to draw for `problem` with its points at `points` (index = PointId). `failed_goals` are those of its
/// goals that are false there.
[[nodiscard]] FigureContent collect_content(const Problem& problem, std::span<const Vector> points,
                                            std::span<const Fact> failed_goals = {});

/// For each hypothesis, whether it says that two points lie on a circle about a third that is drawn.
struct CircleCollection {
  std::vector<FigureContent::Circle> circles;
  std::vector<bool> hypothesis_is_radius;
};
[[nodiscard]] CircleCollection collect_circles(const Problem& problem, std::span<const Vector> points);

/// The segments that facts mention, overlapping ones merged; given segments before those of the goals.
[[nodiscard]] std::vector<FigureContent::Segment> collect_segments(const Problem& problem,
                                                                   std::span<const Vector> points,
                                                                   const std::vector<bool>& hypothesis_is_radius);

/// Fills in right angles, equal lengths and equal angles, but none of `failed_goals`.
void collect_marks(const Problem& problem, std::span<const Vector> points,
                   const std::vector<bool>& hypothesis_is_radius, std::span<const Fact> failed_goals,
                   FigureContent& content);

}  // namespace pappus::symbolic
