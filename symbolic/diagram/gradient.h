// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "symbolic/diagram/dual.h"
#include "symbolic/diagram/residuals.h"

namespace pappus::symbolic {

/// An equation's value, its scale, and its partial derivatives by the coordinates it depends on
/// (coordinate 2p is the abscissa of point p, 2p + 1 its ordinate).
template <class Number>
struct EquationRow {
  Number value;
  double scale;
  std::vector<std::size_t> coordinates;
  std::vector<Number> partials;
};

/// The rows of the fact's equations; nothing for facts that ResidualEvaluator does not cover.
template <class Number>
std::optional<std::vector<EquationRow<Number>>> equation_rows(const Fact& fact,
                                                              std::span<const Complex<Number>> points) {
  std::vector<PointId> used = fact.points;
  std::ranges::sort(used);
  used.erase(std::unique(used.begin(), used.end()), used.end());
  std::vector<Complex<Dual<Number>>> local(used.size());
  std::vector<std::size_t> coordinates;
  for (std::size_t i = 0; i < used.size(); ++i) {
    const Complex<Number>& point = points[used[i].index()];
    local[i] = {Dual<Number>::variable(point.re, 2 * i, 2 * used.size()),
                Dual<Number>::variable(point.im, 2 * i + 1, 2 * used.size())};
    coordinates.push_back(2 * used[i].index());
    coordinates.push_back(2 * used[i].index() + 1);
  }
  Fact renumbered = fact;
  for (PointId& point : renumbered.points)
    point = PointId(static_cast<std::size_t>(std::ranges::lower_bound(used, point) - used.begin()));
  auto residuals = ResidualEvaluator<Dual<Number>>(local).evaluate(renumbered);
  if (!residuals) return std::nullopt;
  std::vector<EquationRow<Number>> rows;
  for (const Residual<Dual<Number>>& residual : *residuals) {
    rows.push_back({residual.value.value(), residual.scale, coordinates, residual.value.partials()});
    rows.back().partials.resize(coordinates.size(), NumberTraits<Number>::from(0.0));
  }
  return rows;
}

}  // namespace pappus::symbolic
