// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/contradiction.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "symbolic/check/atomic_equation.h"
#include "symbolic/check/fact_meaning.h"

namespace pappus::symbolic::checker {
namespace {

/// An equation, and how often it counts each hypothesis.
struct TracedForm {
  LinearForm form;
  std::map<std::size_t, Rational> origin;

  void add(const TracedForm& other, const Rational& factor) {
    form.add(other.form, factor);
    for (const auto& [hypothesis, count] : other.origin) origin[hypothesis] += count * factor;
  }
};

bool is_impossible(Table table, const LinearForm& form) {
  if (form.is_constant())
    return table == Table::kDirection ? !form.constant().is_integer() : !form.constant().is_zero();
  const auto& terms = form.terms();
  switch (table) {
    case Table::kDirection: return false;
    case Table::kLogLength:
      return std::ranges::all_of(terms, [](const auto& term) { return term.first.kind == Unknown::Kind::kLogPrime; });
    case Table::kLength:
    case Table::kSquaredLength: {
      const int sign = terms.begin()->second.sign();
      return std::ranges::all_of(terms, [sign](const auto& term) { return term.second.sign() == sign; });
    }
  }
  return false;
}

/// Rows in echelon form, as in RowSpace, with their origins.
class TracedRows {
 public:
  explicit TracedRows(Table table) : table_(table) {}

  /// The hypotheses of a contradiction that the equation brings.
  [[nodiscard]] std::optional<std::set<std::size_t>> add(TracedForm equation) {
    while (!equation.form.is_constant()) {
      if (is_impossible(table_, equation.form)) break;
      const auto row = std::ranges::find_if(rows_, [&](const TracedForm& other) {
        return other.form.terms().begin()->first == equation.form.terms().begin()->first;
      });
      if (row == rows_.end()) {
        rows_.push_back(std::move(equation));
        return std::nullopt;
      }
      const Rational quotient = equation.form.terms().begin()->second / row->form.terms().begin()->second;
      if (table_ != Table::kDirection || quotient.is_integer()) {
        equation.add(*row, -quotient);
      } else {
        equation.add(*row, -quotient.floor());
        std::swap(equation, *row);
      }
    }
    if (!is_impossible(table_, equation.form)) return std::nullopt;
    std::set<std::size_t> premises;
    for (const auto& [hypothesis, count] : equation.origin) {
      if (!count.is_zero()) premises.insert(hypothesis);
    }
    return premises;
  }

 private:
  Table table_;
  std::vector<TracedForm> rows_;
};

/// Three points of a line as an equation of directions; other facts as they are.
Fact as_one_equation(const Fact& part) {
  if (part.predicate != Predicate::kCollinear || part.points.size() != 3) return part;
  return {Predicate::kParallel, {part.points[0], part.points[1], part.points[0], part.points[2]}, {}};
}

}  // namespace

std::optional<std::set<std::size_t>> contradicting_premises(std::span<const Fact> hypotheses,
                                                            const Certifier& certifier) {
  const Reliance reliance(certifier);
  const FactMeaning meaning(reliance);
  std::map<Table, TracedRows> tables;
  for (const Table table : {Table::kDirection, Table::kLogLength, Table::kLength, Table::kSquaredLength})
    tables.emplace(table, table);
  for (std::size_t i = 0; i < hypotheses.size(); ++i) {
    for (const Fact& part : parts_of(hypotheses[i], certifier)) {
      for (Equation& equation : meaning.readings_of(as_one_equation(part))) {
        if (auto premises = tables.at(equation.table).add({std::move(equation.form), {{i, Rational(1)}}}))
          return premises;
      }
    }
  }
  return std::nullopt;
}

}  // namespace pappus::symbolic::checker
