// SPDX-License-Identifier: Apache-2.0
#include "symbolic/state/unknowns.h"

#include <algorithm>

#include "symbolic/core/check.h"

namespace pappus::symbolic {

Unknowns::Unknowns(const Figure& figure, std::uint64_t seed)
    : points_(figure.point_count()),
      valid_(pair_count(points_), 0),
      tables_{ModularTable(seed), ModularTable(seed + 1), ModularTable(seed + 2), ModularTable(seed + 3)} {
  for (std::size_t b = 1; b < points_; ++b) {
    for (std::size_t a = 0; a < b; ++a) {
      double direction = 0;
      double length = 1;
      if (figure.distinct(PointId(a), PointId(b))) {
        valid_[pair_index(PointId(a), PointId(b))] = 1;
        const auto [low, high] = figure.direction(PointId(a), PointId(b));
        direction = 0.5 * (low + high);
        const auto [shortest, longest] = figure.distance(PointId(a), PointId(b));
        length = 0.5 * (shortest + longest);
      }
      for (const TableKind kind : kTableKinds) table(kind).add_variable();
      values_[static_cast<std::size_t>(TableKind::kDirection)].push_back(direction);
      values_[static_cast<std::size_t>(TableKind::kLogLength)].push_back(std::log(length));
      values_[static_cast<std::size_t>(TableKind::kLength)].push_back(length);
      values_[static_cast<std::size_t>(TableKind::kSquaredLength)].push_back(length * length);
    }
  }
}

VariableId Unknowns::log_prime(std::uint64_t prime) {
  const auto known = primes_.find(prime);
  if (known != primes_.end()) return known->second;
  const VariableId variable = table(TableKind::kLogLength).add_variable();
  values_[static_cast<std::size_t>(TableKind::kLogLength)].push_back(std::log(static_cast<double>(prime)));
  primes_.emplace(prime, variable);
  return variable;
}

VariableId Unknowns::add_unknown(TableKind kind, double value) {
  values_[static_cast<std::size_t>(kind)].push_back(value);
  return table(kind).add_variable();
}

double Unknowns::evaluate(TableKind kind, const LinearForm& form) const {
  double sum = form.constant().to_double();
  for (const LinearForm::Term& term : form.terms()) sum += term.coefficient.to_double() * value(kind, term.variable);
  return sum;
}

Modular Unknowns::fingerprint(TableKind kind, const LinearForm& form) const {
  Modular sum = Modular::from(form.constant());
  for (const LinearForm::Term& term : form.terms()) {
    sum += Modular::from(term.coefficient) * table(kind).fingerprint(term.variable);
  }
  return sum;
}

bool Unknowns::lift(TableKind kind, LinearForm& form) const {
  const double residual = evaluate(kind, form);
  if (kind == TableKind::kDirection) {
    const double integer = std::round(residual);
    form.add_constant(Rational(-static_cast<std::int64_t>(integer)));
    return std::abs(residual - integer) < kNumericTolerance;
  }
  return std::abs(residual) < kNumericTolerance;
}

bool Unknowns::implies(TableKind kind, LinearForm form) const {
  return lift(kind, form) && fingerprint(kind, form).is_zero();
}

ModularTable::Outcome Unknowns::assert_zero(TableKind kind, const LinearForm& form) {
  std::vector<ModularTable::Term> terms;
  terms.reserve(form.terms().size());
  for (const LinearForm::Term& term : form.terms()) {
    terms.push_back({term.variable, Modular::from(term.coefficient)});
  }
  return table(kind).assert_zero(terms, Modular::from(form.constant()));
}

bool proved_collinear(const Unknowns& unknowns, PointId a, PointId b, PointId c) {
  if (!unknowns.has_pair(a, b) || !unknowns.has_pair(b, c) || !unknowns.has_pair(a, c)) return false;
  const Modular whole = direction_key(unknowns, a, c);
  return direction_key(unknowns, a, b) == whole && direction_key(unknowns, b, c) == whole;
}

std::vector<PointId> different_points(const Unknowns& unknowns, std::span<const PointId> points) {
  std::vector<PointId> different;
  for (const PointId point : points) {
    const bool repeated =
        std::ranges::any_of(different, [&](PointId known) { return !unknowns.has_pair(known, point); });
    if (!repeated) different.push_back(point);
  }
  return different;
}

}  // namespace pappus::symbolic
