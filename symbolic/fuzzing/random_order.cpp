// SPDX-License-Identifier: Apache-2.0
#include "symbolic/fuzzing/random_order.h"

#include <utility>

namespace pappus::symbolic {
namespace {

std::vector<PointId> some_points(Dice& dice, std::size_t count, std::size_t points) {
  std::vector<PointId> result;
  for (const std::size_t index : dice.different(count, points)) result.emplace_back(index);
  return result;
}

Fact random_length_sum(Dice& dice, std::size_t points) {
  Fact fact{Predicate::kLengthsGreater, {}, {}};
  for (std::size_t terms = 2 + dice.below(4); terms > 0; --terms) {
    for (const PointId point : some_points(dice, 2, points)) fact.points.push_back(point);
    fact.constants.emplace_back(static_cast<int>(dice.below(3)) - (dice.once_in(2) ? 2 : 0));
    if (fact.constants.back().is_zero()) fact.constants.back() = Rational(1);
  }
  return fact;
}

bool is_on_line(const Figure& figure, const std::vector<PointId>& p) {
  return figure.seems_true({Predicate::kCollinear, p, {}});
}

}  // namespace

std::vector<Fact> stated_order(const Figure& figure, std::span<const Fact> premises, std::size_t most, Dice& dice) {
  std::vector<Fact> result;
  const std::size_t points = figure.point_count();
  constexpr std::size_t patience = 200;
  for (std::size_t i = 0; i < patience && result.size() < most; ++i) {
    const auto p = some_points(dice, 4, points);
    Fact fact{Predicate::kLonger, p, {}};
    if (dice.once_in(2)) {
      fact = {dice.once_in(2) ? Predicate::kAcute : Predicate::kObtuse, {p[0], p[1], p[2]}, {}};
    } else if (dice.once_in(2)) {
      fact = {Predicate::kSameClock, {p[0], p[1], p[2], p[0], p[1], p[3]}, {}};
      if (dice.once_in(2)) std::swap(fact.points[3], fact.points[4]);
    } else if (dice.once_in(2)) {
      std::vector<std::vector<PointId>> lines;
      for (const Fact& premise : premises) {
        if (premise.predicate == Predicate::kCollinear && premise.points.size() == 3) lines.push_back(premise.points);
      }
      if (lines.empty()) continue;
      fact = {Predicate::kBetween, dice.pick(lines), {}};
      std::swap(fact.points[0], fact.points[dice.below(3)]);
    }
    if (figure.certify(fact)) result.push_back(std::move(fact));
  }
  return result;
}

std::vector<Fact> order_goals(const Figure& figure, std::size_t most, Dice& dice) {
  std::vector<Fact> result;
  const std::size_t points = figure.point_count();
  constexpr std::size_t patience = 200;
  for (std::size_t i = 0; i < patience && result.size() < most; ++i) {
    Fact fact = random_length_sum(dice, points);
    if (dice.once_in(3)) fact = {Predicate::kLonger, some_points(dice, 4, points), {}};
    if (dice.once_in(3)) fact = {Predicate::kBetween, some_points(dice, 3, points), {}};
    if (fact.predicate == Predicate::kBetween && !is_on_line(figure, fact.points)) continue;
    if (figure.certify(fact)) result.push_back(std::move(fact));
  }
  return result;
}

bool refutes_order(const Figure& figure, const Fact& fact) {
  Fact opposite = fact;
  const auto exchange = [&](std::size_t i, std::size_t j) { std::swap(opposite.points[i], opposite.points[j]); };
  if (fact.predicate == Predicate::kBetween) {
    opposite.predicate = Predicate::kOutside;
  } else if (fact.predicate == Predicate::kSameClock) {
    exchange(0, 1);
  } else if (fact.predicate == Predicate::kLonger) {
    exchange(0, 2);
    exchange(1, 3);
  } else if (fact.predicate == Predicate::kLengthsGreater) {
    for (Rational& coefficient : opposite.constants) coefficient = -coefficient;
  } else {
    return false;
  }
  return figure.certify(opposite);
}

}  // namespace pappus::symbolic
