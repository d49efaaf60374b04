// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/related_figure.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>
#include <vector>

#include "symbolic/diagram/figure_data.h"
#include "symbolic/diagram/normalise_points.h"
#include "symbolic/diagram/solve_points.h"

namespace pappus::symbolic {
namespace {

using Position = Complex<double>;

bool keeps_points_apart(const Figure& before, const std::vector<Position>& after) {
  constexpr double kClose = 1e-4, kFar = 1e4;
  for (std::size_t i = 0; i < after.size(); ++i) {
    if (!(std::hypot(after[i].re, after[i].im) < kFar)) return false;
    for (std::size_t j = 0; j < i; ++j) {
      const double gap = std::hypot(after[i].re - after[j].re, after[i].im - after[j].im);
      if (gap < kClose && before.distinct(PointId(i), PointId(j))) return false;
    }
  }
  return true;
}

}  // namespace

std::optional<Figure> related_figure(std::span<const Fact> facts, const Figure& figure, double displacement,
                                     Dice& dice) {
  std::vector<Position> positions;
  for (std::size_t i = 0; i < figure.point_count(); ++i) {
    const ApproximatePoint at = figure.approximate(PointId(i));
    positions.push_back({at.x + displacement * dice.uniform(-1, 1), at.y + displacement * dice.uniform(-1, 1)});
  }
  if (!(relax_points(facts, {}, positions) < 1e-9) || !keeps_points_apart(figure, positions)) return std::nullopt;
  auto points = enclose_solution(facts, positions);
  if (!points || !is_narrow(*points)) return std::nullopt;
  Figure related(std::make_shared<const FigureData>(std::move(*points), figure.seed()));
  const auto holds = [&related](const Fact& fact) { return related.seems_true(fact); };
  if (!std::ranges::all_of(facts, holds)) return std::nullopt;
  return related;
}

}  // namespace pappus::symbolic
