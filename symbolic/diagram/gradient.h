// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "symbolic/diagram/condition_margin.h"
#include "symbolic/diagram/dual.h"
#include "symbolic/diagram/own_points.h"
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

/// A fact over variables for its own points alone: forward differentiation costs as many partials as there are.
template <class Number>
struct LocalFact {
  Fact fact;
  std::vector<Complex<Dual<Number>>> points;
  std::vector<std::size_t> coordinates;

  LocalFact(const Fact& original, std::span<const Complex<Number>> all_points) : fact(original) {
    const std::vector<PointId> used = number_own_points(fact);
    for (std::size_t i = 0; i < used.size(); ++i) {
      const Complex<Number>& point = all_points[used[i].index()];
      points.push_back({Dual<Number>::variable(point.re, 2 * i, 2 * used.size()),
                        Dual<Number>::variable(point.im, 2 * i + 1, 2 * used.size())});
      coordinates.push_back(2 * used[i].index());
      coordinates.push_back(2 * used[i].index() + 1);
    }
  }

  [[nodiscard]] EquationRow<Number> row(const Residual<Dual<Number>>& residual) const {
    EquationRow<Number> result{residual.value.value(), residual.scale, coordinates, residual.value.partials()};
    result.partials.resize(coordinates.size(), NumberTraits<Number>::from(0.0));
    return result;
  }
};

/// The rows of the fact's equations; nothing for facts that ResidualEvaluator does not cover.
template <class Number>
std::optional<std::vector<EquationRow<Number>>> equation_rows(const Fact& fact,
                                                              std::span<const Complex<Number>> points) {
  const LocalFact<Number> local(fact, points);
  const auto residuals = ResidualEvaluator<Dual<Number>>(local.points).evaluate(local.fact);
  if (!residuals) return std::nullopt;
  std::vector<EquationRow<Number>> rows;
  for (const Residual<Dual<Number>>& residual : *residuals) rows.push_back(local.row(residual));
  return rows;
}

/// The row of an open condition's margin (see condition_margin); nothing for conditions without one.
template <class Number>
std::optional<EquationRow<Number>> margin_row(const Fact& condition, std::span<const Complex<Number>> points) {
  const LocalFact<Number> local(condition, points);
  const auto margin = condition_margin<Dual<Number>>(local.fact, local.points);
  if (!margin) return std::nullopt;
  return local.row(*margin);
}

}  // namespace pappus::symbolic
