// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include "symbolic/core/result.h"
#include "symbolic/diagram/figure.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

struct DrawingOptions {
  int width = 800;  ///< of the page, in pixels of the SVG; clamped to 64 … 16384
  int height = 600;
  bool labels = true;  ///< the points' names
  bool circles = true;
  bool marks = true;  ///< right angles, equal lengths, equal angles
  /// Goals that are false in the figure: lengths and angles of theirs are marked with their values, not as equal.
  std::vector<Fact> failed_goals = {};
  std::vector<std::string> captions = {};  ///< a line each, at the foot of the page
};

/// The problem's figure as an SVG 1.1 document. The same input gives the same bytes.
///
/// Drawn are the segments and circles that hypotheses and goals mention; what is to be proved stands out by
/// width, dashes and colour. The figure is turned, never mirrored, so that the first side lies level.
[[nodiscard]] std::string draw_svg(const Problem& problem, const Figure& figure, const DrawingOptions& options = {});
/// The same from bare coordinates, one pair a point of the problem.
[[nodiscard]] std::string draw_svg(const Problem& problem, std::span<const ApproximatePoint> points,
                                   const DrawingOptions& options = {});

/// The same figure as a LaTeX document of class standalone with one tikzpicture.
[[nodiscard]] std::string draw_tikz(const Problem& problem, const Figure& figure, const DrawingOptions& options = {});
[[nodiscard]] std::string draw_tikz(const Problem& problem, std::span<const ApproximatePoint> points,
                                    const DrawingOptions& options = {});

/// The bytes of a PNG file, `width_pixels` wide (1 … 16384) and as high as the picture's shape asks, on white.
[[nodiscard]] Result<std::string> render_png(const std::string& svg, int width_pixels);

/// The bytes of a PDF file of one page in the picture's size.
[[nodiscard]] Result<std::string> render_pdf(const std::string& svg);

}  // namespace pappus::symbolic
