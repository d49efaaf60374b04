// SPDX-License-Identifier: Apache-2.0
#include "symbolic/algebra/sparse_combination.h"

#include <algorithm>
#include <queue>
#include <unordered_map>

#include "symbolic/algebra/linear_programme.h"
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

/// Of the equations in `columns`, those with a share in the ℓ1-optimal solution.
std::vector<std::size_t> support_by_linear_programme(const LinearForm& target,
                                                     std::span<const WeightedEquation> equations,
                                                     const std::vector<std::size_t>& columns) {
  std::vector<SignedForm> forms;
  forms.reserve(columns.size());
  for (const std::size_t i : columns) forms.push_back({equations[i].form, equations[i].weight, true});
  std::vector<std::size_t> support = least_support(target, forms);
  for (std::size_t& index : support) index = columns[index];
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
