// SPDX-License-Identifier: Apache-2.0
#include "symbolic/state/unknowns.h"

#include <algorithm>

#include "symbolic/core/check.h"

namespace pappus::symbolic {

Unknowns::Unknowns(std::uint64_t seed)
    : tables_{ModularTable(seed), ModularTable(seed + 1), ModularTable(seed + 2), ModularTable(seed + 3)} {}

Unknowns::Unknowns(const Figure& figure, std::uint64_t seed) : Unknowns(seed) {
  while (points_ < figure.point_count()) add_point(figure);
}

void Unknowns::add_point(const Figure& figure) {
  const PointId added(points_++);
  for (std::size_t i = 0; i < added.index(); ++i) {
    const PointId other(i);
    const bool apart = figure.distinct(other, added);
    double direction = 0;
    double length = 1;
    if (apart) {
      const auto [low, high] = figure.direction(other, added);
      direction = 0.5 * (low + high);
      const auto [shortest, longest] = figure.distance(other, added);
      length = 0.5 * (shortest + longest);
    }
    valid_.push_back(apart ? 1 : 0);
    for (const TableKind kind : kTableKinds) table(kind).add_main();
    values_[static_cast<std::size_t>(TableKind::kDirection)].add_main(direction);
    values_[static_cast<std::size_t>(TableKind::kLogLength)].add_main(std::log(length));
    values_[static_cast<std::size_t>(TableKind::kLength)].add_main(length);
    values_[static_cast<std::size_t>(TableKind::kSquaredLength)].add_main(length * length);
  }
}

VariableId Unknowns::log_prime(std::uint64_t prime) {
  for (const auto& [known, variable] : primes_) {
    if (known == prime) return variable;
  }
  values_[static_cast<std::size_t>(TableKind::kLogLength)].add_auxiliary(std::log(static_cast<double>(prime)));
  primes_.emplace_back(prime, table(TableKind::kLogLength).add_parameter());
  return primes_.back().second;
}

VariableId Unknowns::add_auxiliary(TableKind kind, double value) {
  values_[static_cast<std::size_t>(kind)].add_auxiliary(value);
  return table(kind).add_auxiliary();
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
