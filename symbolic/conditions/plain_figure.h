// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "symbolic/core/ids.h"

namespace pappus::symbolic {

/// A proof's figure in doubles: good for choosing among conditions, not for deciding whether they hold.
class PlainFigure {
 public:
  /// What is no number counts as 0.
  explicit PlainFigure(std::span<const std::pair<std::string, std::string>> coordinates);

  /// Farther apart than rounding explains. False for points without coordinates.
  [[nodiscard]] bool are_different(PointId a, PointId b) const;
  [[nodiscard]] bool are_collinear(PointId a, PointId b, PointId c) const;

 private:
  std::vector<std::pair<double, double>> places_;
};

}  // namespace pappus::symbolic
