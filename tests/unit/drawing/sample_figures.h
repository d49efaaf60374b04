// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "symbolic/diagram/figure.h"
#include "symbolic/drawing/vector.h"
#include "symbolic/language/problem.h"

namespace pappus::symbolic {

/// A problem and coordinates that satisfy it.
struct SampleFigure {
  Problem problem;
  std::vector<ApproximatePoint> points;

  [[nodiscard]] std::vector<Vector> vectors() const;
  /// Precondition: the problem has a point of this name.
  [[nodiscard]] PointId point(const std::string& name) const;
};

/// The statement's problem; aborts the test when it does not parse.
SampleFigure sample_figure(const std::string& statement, std::vector<ApproximatePoint> points);

/// A triangle with midpoints, an altitude, its circumcircle and a point on it; the goal is an equal length.
SampleFigure triangle_figure();

}  // namespace pappus::symbolic
