// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/drawing/sample_figures.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "symbolic/core/check.h"
#include "symbolic/language/parser.h"

namespace pappus::symbolic {

std::vector<Vector> SampleFigure::vectors() const {
  std::vector<Vector> result;
  for (const ApproximatePoint& one : points) result.push_back({one.x, one.y});
  return result;
}

PointId SampleFigure::point(const std::string& name) const {
  const auto found = std::find(problem.point_names.begin(), problem.point_names.end(), name);
  PAPPUS_CHECK(found != problem.point_names.end());
  return PointId(static_cast<std::size_t>(found - problem.point_names.begin()));
}

SampleFigure sample_figure(const std::string& statement, std::vector<ApproximatePoint> points) {
  const auto problems = parse_problems("sample\n" + statement + "\n", "sample.txt");
  if (!problems) ADD_FAILURE() << problems.error().to_string();
  PAPPUS_CHECK(problems.has_value() && problems.value().size() == 1);
  return {problems.value()[0], std::move(points)};
}

SampleFigure triangle_figure() {
  return sample_figure(
      "a b c = triangle a b c; o = circle o a b c; m = midpoint m b c; h = foot h a b c; d = on_circle d o a ? cong o "
      "a o d",
      {{0.6, 0.8}, {-0.8, -0.6}, {0.8, -0.6}, {0, 0}, {0, -0.6}, {0.6, -0.6}, {-0.6, 0.8}});
}

}  // namespace pappus::symbolic
