// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/random_fact.h"

#include <array>
#include <string>

#include "symbolic/language/relation.h"

namespace pappus::symbolic {
namespace {

constexpr std::array kKinds{
    Predicate::kCollinear,       Predicate::kParallel,          Predicate::kPerpendicular, Predicate::kCyclic,
    Predicate::kCircle,          Predicate::kCongruent,         Predicate::kEqualAngle,    Predicate::kEqualRatio,
    Predicate::kMidpoint,        Predicate::kConstantAngle,     Predicate::kConstantRatio, Predicate::kSimilar,
    Predicate::kSimilarMirrored, Predicate::kCongruentTriangles};

bool has_meaning(const Fact& fact, std::size_t points) {
  return degeneracy(fact, std::vector<std::string>(points)).empty();
}

std::size_t point_count(Predicate predicate) {
  const int points = info(predicate).points;
  return static_cast<std::size_t>(points < 0 ? -points : points);
}

Rational likely_constant(Predicate predicate, Dice& dice) {
  const std::vector<Rational> angles{{1, 2}, {1, 3}, {2, 3}, {1, 6}, {1, 4}, {3, 4}};
  const std::vector<Rational> ratios{{1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {3, 2}};
  return dice.pick(predicate == Predicate::kConstantAngle ? angles : ratios);
}

/// Angles and ratios about common vertices occur in theorems far more often than others.
Fact with_vertices(Fact fact, Dice& dice) {
  if (fact.points.size() != 8 || dice.once_in(4)) return fact;
  fact.points[2] = fact.points[0];
  fact.points[6] = fact.points[4];
  return fact;
}

}  // namespace

Fact random_fact(Dice& dice, std::size_t points) {
  while (true) {
    Fact fact{kKinds[dice.below(kKinds.size())], {}, {}};
    for (std::size_t i = 0; i < point_count(fact.predicate); ++i) fact.points.emplace_back(dice.below(points));
    if (info(fact.predicate).constants == 1) fact.constants.push_back(likely_constant(fact.predicate, dice));
    fact = with_vertices(std::move(fact), dice);
    if (has_meaning(fact, points)) return fact;
  }
}

Fact changed_fact(const Fact& fact, Dice& dice, std::size_t points) {
  constexpr int patience = 50;
  for (int attempt = 0; attempt < patience; ++attempt) {
    Fact changed = fact;
    const std::size_t place = dice.below(changed.points.size());
    switch (dice.below(3)) {
      case 0: changed.points[place] = PointId(dice.below(points)); break;
      case 1: std::swap(changed.points[place], changed.points[dice.below(changed.points.size())]); break;
      default: {
        const Predicate other = kKinds[dice.below(kKinds.size())];
        if (point_count(other) != changed.points.size() || info(other).constants != info(fact.predicate).constants) {
          continue;
        }
        changed.predicate = other;
      }
    }
    if (!(changed == fact) && has_meaning(changed, points)) return changed;
  }
  return random_fact(dice, points);
}

std::vector<Fact> coincidences(const Figure& figure, std::size_t most, Dice& dice) {
  const std::size_t points = figure.point_count();
  std::vector<Fact> found;
  const auto keep = [&](Fact fact) {
    if (has_meaning(fact, points) && figure.seems_true(fact)) found.push_back(std::move(fact));
  };
  // Small figures have few tuples of up to four points, so that all are looked at; larger tuples are thrown.
  for (std::size_t a = 0; a < points; ++a) {
    for (std::size_t b = 0; b < points; ++b) {
      if (a == b) continue;
      const PointId p(a), q(b);
      for (std::size_t c = 0; c < points; ++c) {
        const PointId r(c);
        if (a < b && b < c) keep({Predicate::kCollinear, {p, q, r}, {}});
        if (b < c) keep({Predicate::kMidpoint, {p, q, r}, {}});
        if (b < c) keep({Predicate::kCongruent, {p, q, p, r}, {}});
        if (b < c) keep({Predicate::kPerpendicular, {p, q, p, r}, {}});
        for (std::size_t d = c + 1; a < b && d < points; ++d) {
          const PointId s(d);
          if (b < c) keep({Predicate::kCyclic, {p, q, r, s}, {}});
          if (a >= c) continue;
          keep({Predicate::kParallel, {p, q, r, s}, {}});
          keep({Predicate::kPerpendicular, {p, q, r, s}, {}});
          keep({Predicate::kCongruent, {p, q, r, s}, {}});
        }
      }
    }
  }
  const std::size_t throws = 600;
  for (std::size_t i = 0; i < throws; ++i) keep(random_fact(dice, points));
  std::vector<Fact> chosen;
  for (const std::size_t index : dice.different(most, found.size())) chosen.push_back(found[index]);
  return chosen;
}

}  // namespace pappus::symbolic
