// SPDX-License-Identifier: Apache-2.0
#include "symbolic/algebra/sparse_combination.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <queue>
#include <unordered_map>

#include <coin/ClpSimplex.hpp>
#include <coin/CoinPackedMatrix.hpp>

#include "symbolic/core/check.h"

namespace pappus::symbolic {
namespace {

/// The equations connected with the target through shared variables, in ascending order; the others cannot help.
std::vector<std::size_t> relevant_equations(const LinearForm& target, std::span<const WeightedEquation> equations) {
  std::unordered_map<VariableId, std::vector<std::size_t>> equations_of;  // lookup only
  for (std::size_t i = 0; i < equations.size(); ++i) {
    for (const LinearForm::Term& term : equations[i].form->terms()) equations_of[term.variable].push_back(i);
  }
  std::vector<char> taken(equations.size(), 0);
  std::queue<VariableId> frontier;
  for (const LinearForm::Term& term : target.terms()) frontier.push(term.variable);
  while (!frontier.empty()) {
    const auto found = equations_of.find(frontier.front());
    frontier.pop();
    if (found == equations_of.end()) continue;
    const std::vector<std::size_t> here = std::move(found->second);
    equations_of.erase(found);
    for (const std::size_t i : here) {
      if (taken[i] != 0) continue;
      taken[i] = 1;
      for (const LinearForm::Term& term : equations[i].form->terms()) frontier.push(term.variable);
    }
  }
  std::vector<std::size_t> result;
  for (std::size_t i = 0; i < equations.size(); ++i) {
    if (taken[i] != 0) result.push_back(i);
  }
  return result;
}

/// Solves Σ x_j·column_j = target exactly by elimination; nothing when it has no solution. Columns that are
/// combinations of earlier ones get coefficient zero.
std::optional<std::vector<CombinationEntry>> solve_exactly(const LinearForm& target,
                                                           std::span<const WeightedEquation> equations,
                                                           const std::vector<std::size_t>& columns) {
  // Each reduced column remembers the combination of original columns it stands for.
  struct Reduced {
    LinearForm form;
    VariableId pivot;
    LinearForm history;  // "variables" are positions in `columns`
  };
  std::vector<Reduced> basis;
  const auto reduce = [&basis](LinearForm& form, LinearForm& history) {
    for (const Reduced& known : basis) {
      const auto terms = form.terms();
      const auto place = std::find_if(terms.begin(), terms.end(),
                                      [&known](const LinearForm::Term& term) { return term.variable == known.pivot; });
      if (place == terms.end()) continue;
      const Rational factor = -place->coefficient;
      form.add(known.form, factor);
      history.add(known.history, factor);
    }
  };
  for (std::size_t position = 0; position < columns.size(); ++position) {
    LinearForm form = *equations[columns[position]].form;
    LinearForm history;
    history.add(VariableId(position), 1);
    reduce(form, history);
    if (form.is_constant()) continue;
    const Rational scale = Rational(1) / form.terms().front().coefficient;
    Reduced reduced;
    reduced.pivot = form.terms().front().variable;
    reduced.form.add(form, scale);
    reduced.history.add(history, scale);
    basis.push_back(std::move(reduced));
  }
  LinearForm rest = target;
  LinearForm history;
  reduce(rest, history);
  if (!rest.is_constant()) return std::nullopt;
  std::vector<CombinationEntry> result;
  for (const LinearForm::Term& term : history.terms()) {
    result.push_back({columns[term.variable.index()], -term.coefficient});
  }
  return result;
}

bool is_exact(const LinearForm& target, std::span<const WeightedEquation> equations,
              const std::vector<CombinationEntry>& combination) {
  LinearForm sum;
  for (const CombinationEntry& entry : combination) sum.add(*equations[entry.equation].form, entry.coefficient);
  return std::ranges::equal(sum.terms(), target.terms());
}

/// Columns with a non-negligible value in an ℓ1-optimal solution; empty when the programme was not solved.
std::vector<std::size_t> support_by_linear_programme(const LinearForm& target,
                                                     std::span<const WeightedEquation> equations,
                                                     const std::vector<std::size_t>& columns) {
  std::unordered_map<VariableId, int> row_of;  // lookup only
  const auto row = [&row_of](VariableId variable) {
    return row_of.try_emplace(variable, static_cast<int>(row_of.size())).first->second;
  };
  for (const LinearForm::Term& term : target.terms()) row(term.variable);
  std::vector<CoinBigIndex> starts{0};
  std::vector<int> indices;
  std::vector<double> elements;
  std::vector<double> costs;
  for (const std::size_t i : columns) {
    for (const double sign : {1.0, -1.0}) {
      for (const LinearForm::Term& term : equations[i].form->terms()) {
        indices.push_back(row(term.variable));
        elements.push_back(sign * term.coefficient.to_double());
      }
      starts.push_back(static_cast<CoinBigIndex>(indices.size()));
      costs.push_back(equations[i].weight);
    }
  }
  const int rows = static_cast<int>(row_of.size());
  const int variables = static_cast<int>(costs.size());
  std::vector<double> bounds(static_cast<std::size_t>(rows), 0.0);
  for (const LinearForm::Term& term : target.terms()) {
    bounds[static_cast<std::size_t>(row(term.variable))] = term.coefficient.to_double();
  }
  const std::vector<double> lower(costs.size(), 0.0);
  const std::vector<double> upper(costs.size(), COIN_DBL_MAX);
  ClpSimplex model;
  model.setLogLevel(0);
  model.loadProblem(variables, rows, starts.data(), indices.data(), elements.data(), lower.data(), upper.data(),
                    costs.data(), bounds.data(), bounds.data());
  model.dual();
  std::vector<std::size_t> support;
  if (model.status() != 0) return support;
  const double* solution = model.primalColumnSolution();
  for (std::size_t j = 0; j < columns.size(); ++j) {
    if (std::abs(solution[2 * j] - solution[2 * j + 1]) > 1e-7) support.push_back(columns[j]);
  }
  return support;
}

}  // namespace

std::optional<std::vector<CombinationEntry>> sparse_combination(const LinearForm& target,
                                                                std::span<const WeightedEquation> equations) {
  if (target.is_constant()) return std::vector<CombinationEntry>{};
  const std::vector<std::size_t> columns = relevant_equations(target, equations);
  auto combination = solve_exactly(target, equations, support_by_linear_programme(target, equations, columns));
  if (!combination) combination = solve_exactly(target, equations, columns);
  if (combination) PAPPUS_CHECK(is_exact(target, equations, *combination));
  return combination;
}

}  // namespace pappus::symbolic
