// SPDX-License-Identifier: Apache-2.0
#include "symbolic/facts/true_by_form.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace pappus::symbolic {
namespace {

std::pair<PointId, PointId> pair_at(const Fact& fact, std::size_t index) {
  const PointId a = fact.points[2 * index], b = fact.points[2 * index + 1];
  return std::minmax(a, b);
}

/// The first pair is the second, and the third the fourth; or with the second and the third exchanged.
bool agree_in_pairs(const Fact& fact) {
  const auto pair = [&fact](std::size_t index) { return pair_at(fact, index); };
  return (pair(0) == pair(1) && pair(2) == pair(3)) || (pair(0) == pair(2) && pair(1) == pair(3));
}

/// The terms of the sum cancel.
bool cancels(const Fact& fact) {
  std::map<std::pair<PointId, PointId>, Rational> sum;
  for (std::size_t i = 0; 2 * i < fact.points.size(); ++i) sum[pair_at(fact, i)] += fact.constants[i];
  return std::ranges::all_of(sum, [](const auto& term) { return term.second.is_zero(); });
}

bool is_one_triangle(const Fact& fact) {
  return std::equal(fact.points.begin(), fact.points.begin() + 3, fact.points.begin() + 3);
}

}  // namespace

bool is_true_by_form(const Fact& fact) {
  if (info(fact.predicate).is_configuration || asks_for_value(fact.predicate) || !malformation(fact).empty())
    return false;
  const Predicate predicate = fact.predicate;
  if (predicate == Predicate::kSamePoint) return fact.points[0] == fact.points[1];
  if (predicate == Predicate::kCongruent || predicate == Predicate::kParallel)
    return pair_at(fact, 0) == pair_at(fact, 1);
  if (predicate == Predicate::kConstantRatio) return pair_at(fact, 0) == pair_at(fact, 1) && fact.constants[0].is_one();
  if (predicate == Predicate::kEqualAngle || predicate == Predicate::kEqualRatio) return agree_in_pairs(fact);
  if (predicate == Predicate::kSimilar || predicate == Predicate::kCongruentTriangles) return is_one_triangle(fact);
  if (predicate == Predicate::kLengthSum || predicate == Predicate::kSquaredLengthSum) return cancels(fact);
  if (predicate == Predicate::kAngleSum) return cancels(fact) && fact.constants.back().is_integer();
  if (predicate == Predicate::kLogLengthSum) return cancels(fact) && fact.constants.back().is_one();
  return false;
}

}  // namespace pappus::symbolic
