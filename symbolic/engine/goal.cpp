// SPDX-License-Identifier: Apache-2.0
#include "symbolic/engine/goal.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "symbolic/facts/true_by_form.h"
#include "symbolic/rules/find_comparison.h"

namespace pappus::symbolic {
namespace {

/// The fraction of least denominator near the value with denominator and numerator at most `largest`; nothing when
/// there is none.
std::optional<Rational> fraction_near(double value, std::int64_t largest) {
  for (std::int64_t denominator = 1; denominator <= largest; ++denominator) {
    const double scaled = value * static_cast<double>(denominator);
    if (scaled > static_cast<double>(largest)) return std::nullopt;
    const auto numerator = static_cast<std::int64_t>(std::round(scaled));
    if (std::abs(scaled - static_cast<double>(numerator)) < 1e-8 * std::max(1.0, scaled)) {
      return Rational(numerator, denominator);
    }
  }
  return std::nullopt;
}

/// The value of an angle goal as a fraction of π with denominator at most 720, if the tables fix it.
std::optional<Fact> computed_angle(ClosureState& state, const Fact& goal) {
  const Unknowns& unknowns = state.unknowns();
  const auto& p = goal.points;
  if (!unknowns.has_pair(p[0], p[1]) || !unknowns.has_pair(p[2], p[3])) return std::nullopt;
  double value = unknowns.direction_value(p[2], p[3]) - unknowns.direction_value(p[0], p[1]);
  value -= std::floor(value + 1e-9);
  const std::optional<Rational> fraction = fraction_near(value, 720);
  if (!fraction) return std::nullopt;
  Fact answer{Predicate::kConstantAngle, p, {*fraction}};
  return state.implies(answer) ? std::optional(std::move(answer)) : std::nullopt;
}

/// The value of a length or ratio goal, or its square, as a fraction of integers up to 1000, if the tables fix it.
std::optional<Fact> computed_length(ClosureState& state, const Fact& goal) {
  const Unknowns& unknowns = state.unknowns();
  const auto& p = goal.points;
  const bool is_ratio = goal.predicate == Predicate::kComputeRatio;
  if (!unknowns.has_pair(p[0], p[1]) || (is_ratio && !unknowns.has_pair(p[2], p[3]))) return std::nullopt;
  const double value = unknowns.length_value(p[0], p[1]) / (is_ratio ? unknowns.length_value(p[2], p[3]) : 1.0);
  constexpr std::int64_t largest = 1000;
  if (const std::optional<Rational> fraction = fraction_near(value, largest); fraction && fraction->sign() > 0) {
    const Predicate constant = is_ratio ? Predicate::kConstantRatio : Predicate::kConstantLength;
    if (auto settled = settled_goal(state, {constant, p, {*fraction}})) return settled;
  }
  if (const std::optional<Rational> square = fraction_near(value * value, largest); square && square->sign() > 0) {
    Fact answer{Predicate::kLogLengthSum, p, {2}};
    if (is_ratio) answer.constants.emplace_back(-2);
    answer.constants.push_back(Rational(1) / *square);
    return settled_goal(state, answer);
  }
  return std::nullopt;
}

/// Every two points that the goal joins by a line or measures a distance between are certainly distinct. Without that
/// the goal has fewer equations than it says: "m is the midpoint of xy" would be |mx| = |my| alone where x and y are
/// one place.
/// And a triangle that may be flat is none.
bool is_measured(const ClosureState& state, const Fact& goal) {
  const Unknowns& unknowns = state.unknowns();
  const std::vector<PointId>& p = goal.points;
  const auto distinct = [&](std::size_t i, std::size_t j) { return unknowns.has_pair(p[i], p[j]); };
  const bool of_triangles = goal.predicate == Predicate::kSimilar || goal.predicate == Predicate::kSimilarMirrored ||
                            goal.predicate == Predicate::kCongruentTriangles ||
                            goal.predicate == Predicate::kCongruentTrianglesMirrored;
  if (of_triangles) {
    return state.orientation(p[0], p[1], p[2]) != 0 && state.orientation(p[3], p[4], p[5]) != 0;
  }
  const bool of_points = goal.predicate == Predicate::kCollinear || goal.predicate == Predicate::kMidpoint;
  for (std::size_t i = 0; i < p.size(); ++i) {
    for (std::size_t j = i + 1; j < p.size(); ++j) {
      const bool joined = of_points || (i % 2 == 0 && j == i + 1);
      if (joined && !distinct(i, j)) return false;
    }
  }
  return true;
}

}  // namespace

std::optional<Fact> settled_goal(ClosureState& state, const Fact& goal) {
  if (goal.predicate == Predicate::kComputeAngle) return computed_angle(state, goal);
  if (asks_for_value(goal.predicate)) return computed_length(state, goal);
  if (info(goal.predicate).is_configuration) {
    return state.figure().certify(goal) ? std::optional(goal) : std::nullopt;
  }
  if (goal.predicate == Predicate::kCyclic || goal.predicate == Predicate::kCircle ||
      goal.predicate == Predicate::kSamePoint) {
    return state.implies(goal) ? std::optional(goal) : std::nullopt;
  }
  if (!is_measured(state, goal)) return std::nullopt;
  // Equal lengths stand in the tables of lengths and squares too, which say the same.
  const auto own_table = [&goal](TableKind table) {
    if (goal.predicate == Predicate::kLengthSum) return table == TableKind::kLength;
    if (goal.predicate == Predicate::kSquaredLengthSum) return table == TableKind::kSquaredLength;
    return table == TableKind::kDirection || table == TableKind::kLogLength;
  };
  bool speaks = false;
  for (const FactEquation& equation : equations_of(goal, state.unknowns())) {
    if (!own_table(equation.table)) continue;
    if (!state.unknowns().implies(equation.table, equation.form)) return std::nullopt;
    speaks = true;
  }
  return speaks ? std::optional(goal) : std::nullopt;
}

bool are_of_order(std::span<const Fact> goals) {
  const auto is_order = [](const Fact& goal) { return info(goal.predicate).is_configuration; };
  return std::ranges::any_of(goals, is_order) &&
         std::ranges::all_of(goals, [&](const Fact& goal) { return is_order(goal) || is_true_by_form(goal); });
}

bool follow_by_order(ClosureState& state, std::span<const Fact> goals) {
  const OrderFacts order(state);
  return std::ranges::all_of(goals, [&](const Fact& goal) {
    return is_true_by_form(goal) || find_betweenness(order, goal).has_value() ||
           find_comparison(state, order, goal).has_value();
  });
}

}  // namespace pappus::symbolic
