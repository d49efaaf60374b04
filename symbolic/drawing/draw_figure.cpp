// SPDX-License-Identifier: Apache-2.0
#include "symbolic/drawing/draw_figure.h"

#include <vector>

#include "symbolic/drawing/scene.h"
#include "symbolic/drawing/scene_writers.h"

namespace pappus::symbolic {
namespace {

std::vector<ApproximatePoint> positions(const Figure& figure) {
  std::vector<ApproximatePoint> result;
  for (std::size_t index = 0; index < figure.point_count(); ++index)
    result.push_back(figure.approximate(PointId(index)));
  return result;
}

}  // namespace

std::string draw_svg(const Problem& problem, std::span<const ApproximatePoint> points, const DrawingOptions& options) {
  return write_svg(build_scene(problem, points, options), problem.name);
}

std::string draw_svg(const Problem& problem, const Figure& figure, const DrawingOptions& options) {
  return draw_svg(problem, positions(figure), options);
}

std::string draw_tikz(const Problem& problem, std::span<const ApproximatePoint> points, const DrawingOptions& options) {
  return write_tikz(build_scene(problem, points, options));
}

std::string draw_tikz(const Problem& problem, const Figure& figure, const DrawingOptions& options) {
  return draw_tikz(problem, positions(figure), options);
}

}  // namespace pappus::symbolic
