// SPDX-License-Identifier: Apache-2.0
#include "symbolic/algebra/positive_combination.h"

#include <algorithm>
#include <cstddef>
#include <unordered_map>

#include <coin/ClpSimplex.hpp>
#include <coin/CoinPackedMatrix.hpp>

namespace pappus::symbolic {
namespace {

/// The forms with a positive share in an optimal solution; empty when there is no solution.
std::vector<std::size_t> support(const LinearForm& target, std::span<const SignedForm> forms) {
  std::unordered_map<VariableId, int> row_of;  // lookup only
  const auto row = [&row_of](VariableId variable) {
    return row_of.try_emplace(variable, static_cast<int>(row_of.size())).first->second;
  };
  for (const LinearForm::Term& term : target.terms()) row(term.variable);
  std::vector<CoinBigIndex> starts{0};
  std::vector<int> indices;
  std::vector<double> elements, costs, lower;
  std::vector<std::size_t> form_of;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    for (const double sign : {1.0, -1.0}) {
      if (sign < 0 && !forms[i].is_equation) continue;
      for (const LinearForm::Term& term : forms[i].form->terms()) {
        indices.push_back(row(term.variable));
        elements.push_back(sign * term.coefficient.to_double());
      }
      starts.push_back(static_cast<CoinBigIndex>(indices.size()));
      costs.push_back(forms[i].weight);
      lower.push_back(0);
      form_of.push_back(i);
    }
  }
  std::vector<double> bounds(row_of.size(), 0.0);
  for (const LinearForm::Term& term : target.terms()) {
    bounds[static_cast<std::size_t>(row(term.variable))] = term.coefficient.to_double();
  }
  const std::vector<double> upper(costs.size(), COIN_DBL_MAX);
  ClpSimplex model;
  model.setLogLevel(0);
  model.loadProblem(static_cast<int>(costs.size()), static_cast<int>(bounds.size()), starts.data(), indices.data(),
                    elements.data(), lower.data(), upper.data(), costs.data(), bounds.data(), bounds.data());
  model.dual();
  std::vector<std::size_t> result;
  if (model.status() != 0) return result;
  const double* solution = model.primalColumnSolution();
  for (std::size_t j = 0; j < form_of.size(); ++j) {
    constexpr double negligible = 1e-7;
    const bool is_new = result.empty() || result.back() != form_of[j];
    if (solution[j] > negligible && is_new) result.push_back(form_of[j]);
  }
  return result;
}

}  // namespace

std::optional<std::vector<CombinationEntry>> positive_combination(const LinearForm& target,
                                                                  std::span<const SignedForm> forms) {
  const std::vector<std::size_t> chosen = support(target, forms);
  if (chosen.empty()) return std::nullopt;
  std::vector<WeightedEquation> equations;
  for (const std::size_t i : chosen) equations.push_back({forms[i].form, forms[i].weight});
  auto combination = sparse_combination(target, equations);
  if (!combination) return std::nullopt;
  for (CombinationEntry& entry : *combination) {
    entry.equation = chosen[entry.equation];
    if (!forms[entry.equation].is_equation && entry.coefficient.sign() <= 0) return std::nullopt;
  }
  return combination;
}

}  // namespace pappus::symbolic
