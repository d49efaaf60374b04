// SPDX-License-Identifier: Apache-2.0
#include "symbolic/check/fact_meaning.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "symbolic/check/implied_equation.h"
#include "symbolic/check/pair_form.h"

namespace pappus::symbolic::checker {
namespace {

/// The work of factoring a large constant, in units of a table look-up.
constexpr std::size_t kFactoringWork = 20'000;

bool has_large_constant(const Fact& fact) {
  constexpr std::int64_t small = 1'000'000;
  return std::any_of(fact.constants.begin(), fact.constants.end(), [](const Rational& constant) {
    return !constant.is_small() || constant.small_numerator() > small || constant.small_denominator() > small;
  });
}

}  // namespace

std::optional<LinearForm> FactMeaning::equation_of(Table table, const Fact& fact) const {
  spend(2 + fact.points.size() + (has_large_constant(fact) ? kFactoringWork : 0));
  switch (table) {
    case Table::kDirection: return direction_equation(fact);
    case Table::kLogLength: return log_length_equation(fact);
    case Table::kLength: return length_equation(fact);
    case Table::kSquaredLength: return squared_length_equation(fact);
  }
  return std::nullopt;
}

std::optional<LinearForm> FactMeaning::direction_equation(const Fact& fact) const {
  const std::vector<PointId>& p = fact.points;
  PairForm form(reliance_, Unknown::Kind::kDirection);
  if (fact.predicate == Predicate::kParallel) {
    form.add(p[0], p[1], 1).add(p[2], p[3], -1);
  } else if (fact.predicate == Predicate::kPerpendicular || fact.predicate == Predicate::kConstantAngle) {
    form.add(p[2], p[3], 1).add(p[0], p[1], -1);
    form.add_constant(fact.predicate == Predicate::kPerpendicular ? Rational(-1, 2) : -fact.constants[0]);
  } else if (fact.predicate == Predicate::kEqualAngle) {
    form.add(p[2], p[3], 1).add(p[0], p[1], -1).add(p[6], p[7], -1).add(p[4], p[5], 1);
  } else if (fact.predicate == Predicate::kAngleSum) {
    for (std::size_t i = 0; 2 * i < p.size(); ++i) {
      if (!fact.constants[i].is_integer()) return std::nullopt;
      form.add(p[2 * i], p[2 * i + 1], fact.constants[i]);
    }
    form.add_constant(fact.constants.back());
  } else {
    return std::nullopt;
  }
  return std::move(form).take();
}

std::optional<LinearForm> FactMeaning::log_length_equation(const Fact& fact) const {
  const std::vector<PointId>& p = fact.points;
  PairForm form(reliance_, Unknown::Kind::kLogLength);
  if (fact.predicate == Predicate::kCongruent) {
    form.add(p[0], p[1], 1).add(p[2], p[3], -1);
  } else if (fact.predicate == Predicate::kEqualRatio) {
    form.add(p[0], p[1], 1).add(p[2], p[3], -1).add(p[4], p[5], -1).add(p[6], p[7], 1);
  } else if (fact.predicate == Predicate::kConstantRatio) {
    form.add(p[0], p[1], 1).add(p[2], p[3], -1).add_logarithm_of(fact.constants[0], -1);
  } else if (fact.predicate == Predicate::kConstantLength) {
    form.add(p[0], p[1], 1).add_logarithm_of(fact.constants[0], -1);
  } else if (fact.predicate == Predicate::kLogLengthSum) {
    for (std::size_t i = 0; 2 * i < p.size(); ++i) form.add(p[2 * i], p[2 * i + 1], fact.constants[i]);
    form.add_logarithm_of(fact.constants.back(), 1);
  } else {
    return std::nullopt;
  }
  return std::move(form).take();
}

std::optional<LinearForm> FactMeaning::length_equation(const Fact& fact) const {
  const std::vector<PointId>& p = fact.points;
  PairForm form(reliance_, Unknown::Kind::kLength);
  if (fact.predicate == Predicate::kCongruent) {
    form.add(p[0], p[1], 1).add(p[2], p[3], -1);
  } else if (fact.predicate == Predicate::kConstantRatio) {
    form.add(p[0], p[1], 1).add(p[2], p[3], -fact.constants[0]);
  } else if (fact.predicate == Predicate::kLengthSum) {
    for (std::size_t i = 0; 2 * i < p.size(); ++i) form.add(p[2 * i], p[2 * i + 1], fact.constants[i]);
  } else {
    return std::nullopt;
  }
  return std::move(form).take();
}

std::optional<LinearForm> FactMeaning::squared_length_equation(const Fact& fact) const {
  const std::vector<PointId>& p = fact.points;
  PairForm form(reliance_, Unknown::Kind::kSquaredLength);
  if (fact.predicate == Predicate::kCongruent) {
    form.add(p[0], p[1], 1).add(p[2], p[3], -1);
  } else if (fact.predicate == Predicate::kConstantRatio) {
    form.add(p[0], p[1], 1).add(p[2], p[3], -(fact.constants[0] * fact.constants[0]));
  } else if (fact.predicate == Predicate::kSquaredLengthSum) {
    for (std::size_t i = 0; 2 * i < p.size(); ++i) form.add(p[2 * i], p[2 * i + 1], fact.constants[i]);
  } else {
    return std::nullopt;
  }
  return std::move(form).take();
}

bool FactMeaning::is_trivial(Table table, const LinearForm& equation) {
  if (!equation.is_constant()) return false;
  return table == Table::kDirection ? equation.constant().is_integer() : equation.constant().is_zero();
}

bool FactMeaning::implies(Table table, const Fact& premise, const LinearForm& equation) const {
  spend(8 + (1 + equation.terms().size()) * premise.points.size() + (has_large_constant(premise) ? kFactoringWork : 0));
  if (is_exhausted()) return false;
  if (table == Table::kDirection && !equation.has_integer_coefficients()) return false;
  return is_trivial(table, equation) || follows_from(*this, table, premise, equation);
}

std::vector<Equation> FactMeaning::readings_of(const Fact& fact) const {
  std::vector<Equation> readings;
  for (const Table table : {Table::kDirection, Table::kLogLength, Table::kLength, Table::kSquaredLength}) {
    if (std::optional<LinearForm> form = equation_of(table, fact)) readings.push_back({table, std::move(*form)});
  }
  return readings;
}

bool FactMeaning::implies(const Fact& premise, const Fact& fact) const {
  if (fact.predicate == Predicate::kCollinear) return implies_collinear(premise, fact);
  const std::vector<Equation> readings = readings_of(fact);
  return std::any_of(readings.begin(), readings.end(),
                     [&](const Equation& reading) { return implies(reading.table, premise, reading.form); });
}

bool FactMeaning::is_implied(const std::vector<const Fact*>& premises, const Fact& fact) const {
  if (fact.predicate == Predicate::kCollinear) {
    const std::vector<PointId>& p = fact.points;
    if (p.size() == 3 && (p[0] == p[1] || p[1] == p[2] || p[2] == p[0])) return true;
    return std::any_of(premises.begin(), premises.end(),
                       [&](const Fact* premise) { return implies_collinear(*premise, fact); });
  }
  const std::vector<Equation> readings = readings_of(fact);
  return std::any_of(readings.begin(), readings.end(), [&](const Equation& reading) {
    return is_trivial(reading.table, reading.form) ||
           std::any_of(premises.begin(), premises.end(),
                       [&](const Fact* premise) { return implies(reading.table, *premise, reading.form); });
  });
}

bool FactMeaning::implies_collinear(const Fact& premise, const Fact& collinear) const {
  const std::vector<PointId>& p = collinear.points;
  if (p.size() != 3) return false;
  spend(premise.points.size());
  if (premise.predicate == Predicate::kCollinear || premise.predicate == Predicate::kMidpoint) {
    return std::all_of(p.begin(), p.end(), [&](PointId point) {
      return std::find(premise.points.begin(), premise.points.end(), point) != premise.points.end();
    });
  }
  for (std::size_t vertex = 0; vertex < 3; ++vertex) {
    const PointId a = p[vertex];
    const Fact one_direction{Predicate::kParallel, {a, p[(vertex + 1) % 3], a, p[(vertex + 2) % 3]}, {}};
    const std::optional<LinearForm> equation = equation_of(Table::kDirection, one_direction);
    if (equation && implies(Table::kDirection, premise, *equation)) return true;
  }
  return false;
}

bool FactMeaning::is_proper_circle(const Fact& fact) const {
  if (fact.predicate != Predicate::kCyclic && fact.predicate != Predicate::kCircle) return false;
  const std::size_t begin = fact.predicate == Predicate::kCircle ? 1 : 0;
  const std::vector<PointId>& p = fact.points;
  for (std::size_t third = begin + 2; third < p.size(); ++third) {
    for (std::size_t second = begin + 1; second < third; ++second) {
      for (std::size_t first = begin; first < second; ++first) {
        spend(4);
        if (reliance_.on_proper_circle(p[first], p[second], p[third])) return true;
      }
    }
  }
  return false;
}

std::vector<PointId> points_on_circle(const Fact& fact) {
  return {fact.points.begin() + (fact.predicate == Predicate::kCircle ? 1 : 0), fact.points.end()};
}

}  // namespace pappus::symbolic::checker
