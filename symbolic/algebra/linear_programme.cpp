// SPDX-License-Identifier: Apache-2.0
#include "symbolic/algebra/linear_programme.h"

#include <cmath>
#include <unordered_map>

#include <coin/ClpSimplex.hpp>
#include <coin/CoinPackedMatrix.hpp>

namespace pappus::symbolic {

std::vector<std::size_t> least_support(const LinearForm& target, std::span<const SignedForm> forms) {
  std::unordered_map<VariableId, int> row_of;  // lookup only
  const auto row = [&row_of](VariableId variable) {
    return row_of.try_emplace(variable, static_cast<int>(row_of.size())).first->second;
  };
  for (const LinearForm::Term& term : target.terms()) row(term.variable);
  std::vector<CoinBigIndex> starts{0};
  std::vector<int> indices;
  std::vector<double> elements, costs;
  for (const SignedForm& each : forms) {
    for (const double sign : {1.0, -1.0}) {
      if (sign < 0 && !each.is_equation) continue;
      for (const LinearForm::Term& term : each.form->terms()) {
        indices.push_back(row(term.variable));
        elements.push_back(sign * term.coefficient.to_double());
      }
      starts.push_back(static_cast<CoinBigIndex>(indices.size()));
      costs.push_back(each.weight);
    }
  }
  std::vector<double> bounds(row_of.size(), 0.0);
  for (const LinearForm::Term& term : target.terms()) {
    bounds[static_cast<std::size_t>(row(term.variable))] = term.coefficient.to_double();
  }
  const std::vector<double> lower(costs.size(), 0.0);
  const std::vector<double> upper(costs.size(), COIN_DBL_MAX);
  ClpSimplex model;
  model.setLogLevel(0);
  model.loadProblem(static_cast<int>(costs.size()), static_cast<int>(bounds.size()), starts.data(), indices.data(),
                    elements.data(), lower.data(), upper.data(), costs.data(), bounds.data(), bounds.data());
  model.dual();
  std::vector<std::size_t> support;
  if (model.status() != 0) return support;
  const double* share = model.primalColumnSolution();
  for (std::size_t i = 0; i < forms.size(); ++i) {
    double value = *share++;
    if (forms[i].is_equation) value -= *share++;
    constexpr double negligible = 1e-7;
    if (std::abs(value) > negligible) support.push_back(i);
  }
  return support;
}

}  // namespace pappus::symbolic
