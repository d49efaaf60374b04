// SPDX-License-Identifier: Apache-2.0
#include "symbolic/diagram/atomic_facts.h"

#include <cstddef>

namespace pappus::symbolic {
namespace {

/// Beyond this many points, only subsets that contain the first points are listed.
constexpr std::size_t kAllSubsets = 6;

void add_triples(const Fact& fact, std::vector<Fact>& result) {
  const std::vector<PointId>& p = fact.points;
  const std::size_t first_limit = p.size() <= kAllSubsets ? p.size() : 1;
  for (std::size_t i = 0; i < first_limit; ++i) {
    for (std::size_t j = i + 1; j < p.size(); ++j) {
      for (std::size_t k = j + 1; k < p.size(); ++k) result.push_back({Predicate::kCollinear, {p[i], p[j], p[k]}, {}});
    }
  }
}

void add_quadruples(const Fact& fact, std::vector<Fact>& result) {
  const std::vector<PointId>& p = fact.points;
  const std::size_t first_limit = p.size() <= kAllSubsets ? p.size() : 1;
  for (std::size_t i = 0; i < first_limit; ++i) {
    for (std::size_t j = i + 1; j < (p.size() <= kAllSubsets ? p.size() : 2); ++j) {
      for (std::size_t k = j + 1; k < p.size(); ++k) {
        for (std::size_t l = k + 1; l < p.size(); ++l) {
          result.push_back({Predicate::kCyclic, {p[i], p[j], p[k], p[l]}, {}});
        }
      }
    }
  }
}

void add_radii(const Fact& fact, std::vector<Fact>& result) {
  const std::vector<PointId>& p = fact.points;
  for (std::size_t i = 1; i < p.size(); ++i) {
    for (std::size_t j = i + 1; j < p.size(); ++j)
      result.push_back({Predicate::kCongruent, {p[0], p[i], p[0], p[j]}, {}});
  }
}

void add_congruent_sides(const Fact& fact, std::vector<Fact>& result) {
  const std::vector<PointId>& p = fact.points;
  result.push_back({Predicate::kCongruent, {p[0], p[1], p[3], p[4]}, {}});
  result.push_back({Predicate::kCongruent, {p[1], p[2], p[4], p[5]}, {}});
  result.push_back({Predicate::kCongruent, {p[0], p[2], p[3], p[5]}, {}});
}

}  // namespace

std::vector<Fact> atomic_facts(std::span<const Fact> facts) {
  std::vector<Fact> result;
  for (const Fact& fact : facts) {
    const bool has_equations = !info(fact.predicate).is_configuration && !asks_for_value(fact.predicate);
    if (!has_equations) continue;
    if (fact.predicate == Predicate::kCollinear) {
      add_triples(fact, result);
    } else if (fact.predicate == Predicate::kCyclic) {
      add_quadruples(fact, result);
    } else if (fact.predicate == Predicate::kCircle) {
      add_radii(fact, result);
    } else {
      if (fact.predicate == Predicate::kCongruentTriangles ||
          fact.predicate == Predicate::kCongruentTrianglesMirrored) {
        add_congruent_sides(fact, result);
      }
      result.push_back(fact);
    }
  }
  return result;
}

}  // namespace pappus::symbolic
