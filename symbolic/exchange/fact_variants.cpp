// SPDX-License-Identifier: Apache-2.0
#include "symbolic/exchange/fact_variants.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>

namespace pappus::symbolic {
namespace {

using Order = std::vector<std::size_t>;

Fact rearranged(const Fact& fact, std::span<const std::size_t> order) {
  Fact result{fact.predicate, {}, fact.constants};
  for (const std::size_t index : order) result.points.push_back(fact.points[index]);
  return result;
}

/// `facts` with both ends of every pair of points exchanged in all combinations.
std::vector<Fact> with_swapped_pairs(const std::vector<Fact>& facts, std::size_t first) {
  std::vector<Fact> result;
  for (const Fact& fact : facts) {
    const std::size_t pairs = (fact.points.size() - first) / 2;
    for (std::size_t mask = 0; mask < (std::size_t{1} << pairs); ++mask) {
      Fact swapped = fact;
      for (std::size_t i = 0; i < pairs; ++i) {
        if (((mask >> i) & 1U) != 0) std::swap(swapped.points[first + 2 * i], swapped.points[first + 2 * i + 1]);
      }
      result.push_back(std::move(swapped));
    }
  }
  return result;
}

/// All permutations of the points from `first` on.
std::vector<Fact> permuted(const Fact& fact, std::size_t first) {
  Order order(fact.points.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::vector<Fact> result;
  do {
    result.push_back(rearranged(fact, order));
  } while (std::next_permutation(order.begin() + static_cast<std::ptrdiff_t>(first), order.end()));
  return result;
}

std::vector<Fact> exchanged_pairs(const Fact& fact) {
  return {fact, rearranged(fact, std::array<std::size_t, 4>{2, 3, 0, 1})};
}

/// Of d(cd) − d(ab) = d(gh) − d(ef), and of AB : CD = EF : GH: sides, inner terms, and both sides inverted.
std::vector<Fact> exchanged_terms(const Fact& fact) {
  constexpr std::array<std::array<std::size_t, 4>, 8> orders = {
      {{0, 1, 2, 3}, {2, 3, 0, 1}, {1, 0, 3, 2}, {3, 2, 1, 0}, {0, 2, 1, 3}, {2, 0, 3, 1}, {1, 3, 0, 2}, {3, 1, 2, 0}}};
  std::vector<Fact> result;
  for (const auto& order : orders) {
    Order points;
    for (const std::size_t pair : order) points.insert(points.end(), {2 * pair, 2 * pair + 1});
    result.push_back(rearranged(fact, points));
  }
  return result;
}

std::vector<Fact> permuted_triangles(const Fact& fact) {
  std::vector<Fact> result;
  std::array<std::size_t, 3> order = {0, 1, 2};
  do {
    for (const std::size_t first : {std::size_t{0}, std::size_t{3}}) {
      Order points;
      for (const std::size_t vertex : order) points.push_back(first + vertex);
      for (const std::size_t vertex : order) points.push_back(3 - first + vertex);
      result.push_back(rearranged(fact, points));
    }
  } while (std::ranges::next_permutation(order).found);
  return result;
}

}  // namespace

std::vector<Fact> fact_variants(const Fact& fact) {
  constexpr std::size_t longest = 4;
  const auto is_one_of = [&](std::initializer_list<Predicate> predicates) {
    return std::ranges::find(predicates, fact.predicate) != predicates.end();
  };
  if (is_one_of({Predicate::kCollinear, Predicate::kCyclic, Predicate::kCircle}) && fact.points.size() <= longest) {
    return permuted(fact, fact.predicate == Predicate::kCircle ? 1 : 0);
  }
  if (is_one_of({Predicate::kParallel, Predicate::kPerpendicular, Predicate::kCongruent})) {
    return with_swapped_pairs(exchanged_pairs(fact), 0);
  }
  if (is_one_of({Predicate::kEqualAngle, Predicate::kEqualRatio})) return with_swapped_pairs(exchanged_terms(fact), 0);
  if (is_one_of({Predicate::kConstantAngle, Predicate::kConstantRatio})) {
    std::vector<Fact> facts = exchanged_pairs(fact);
    const Rational opposite = -fact.constants[0];
    facts[1].constants[0] =
        fact.predicate == Predicate::kConstantRatio ? Rational(1) / fact.constants[0] : opposite - opposite.floor();
    return with_swapped_pairs(facts, 0);
  }
  if (is_one_of({Predicate::kConstantLength, Predicate::kSamePoint})) return with_swapped_pairs({fact}, 0);
  if (fact.predicate == Predicate::kMidpoint) return with_swapped_pairs({fact}, 1);
  if (is_one_of({Predicate::kSimilar, Predicate::kSimilarMirrored, Predicate::kCongruentTriangles,
                 Predicate::kCongruentTrianglesMirrored})) {
    return permuted_triangles(fact);
  }
  return {fact};
}

std::vector<Fact> split_fact(const Fact& fact) {
  const std::vector<PointId>& p = fact.points;
  std::vector<Fact> parts;
  if (fact.predicate == Predicate::kCollinear) {
    for (std::size_t i = 2; i < p.size(); ++i) parts.push_back({fact.predicate, {p[0], p[1], p[i]}, {}});
  } else if (fact.predicate == Predicate::kCyclic) {
    for (std::size_t i = 3; i < p.size(); ++i) parts.push_back({fact.predicate, {p[0], p[1], p[2], p[i]}, {}});
  } else if (fact.predicate == Predicate::kCircle) {
    for (std::size_t i = 2; i < p.size(); ++i) {
      parts.push_back({Predicate::kCongruent, {p[0], p[1], p[0], p[i]}, {}});
    }
  } else {
    parts.push_back(fact);
  }
  return parts;
}

bool same_meaning(const Fact& left, const Fact& right) {
  return left.predicate == right.predicate && std::ranges::count(fact_variants(left), right) > 0;
}

std::vector<Fact> base_angles(const Fact& fact) {
  std::vector<Fact> result;
  if (fact.predicate != Predicate::kCongruent) return result;
  for (const Fact& sides : fact_variants(fact)) {
    const std::vector<PointId>& p = sides.points;  // sides p0 p1 and p2 p3
    if (p[0] != p[2] || p[1] == p[3]) continue;
    result.push_back({Predicate::kEqualAngle, {p[1], p[0], p[1], p[3], p[3], p[1], p[3], p[0]}, {}});
  }
  return result;
}

}  // namespace pappus::symbolic
